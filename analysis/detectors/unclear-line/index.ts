import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Scope } from "../../../graph/vocabulary.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, scopesOf, step } from "../../kit.ts";
import { info } from "./info.ts";
import { type BareHat, bareHatsOf, hasSeveralHats, type Unclear, unclearPairs } from "./judge.ts";

const options = z.object({
  hats: z
    .boolean()
    .default(true)
    .describe("Also list hats whose superior is not recorded while another hat's is"),
});

const means: readonly Scope[] = ["assets", "finance", "procurement"];

const unclear = (view: OrgView, { one, other, lines }: Unclear): Draft => {
  const scopes = scopesOf(view, lines);
  return {
    message: scopes.includes("general") ? "called-unclear" : "called-unclear-on",
    severity: scopes.some((scope) => means.includes(scope)) ? "high" : "medium",
    subjects: [one, other],
    lines,
    numbers: { lines: lines.length },
    values: { one: named(view, [one]), other: named(view, [other]), scopes: { scopes } },
  };
};

const bare = (view: OrgView, { post, hat, worn }: BareHat): Draft => ({
  message: "hat-without-superior",
  severity: "low",
  status: "not-enough-data",
  subjects: [post, hat],
  lines: [worn],
  values: { post: named(view, [post]), hat: named(view, [hat]) },
});

const explain = (view: OrgView, node: number): Step[] => {
  const pairs = unclearPairs(view).filter(({ one, other }) => one === node || other === node);
  const hats = bareHatsOf(view, node);
  return [
    step(
      "Does a source call one of its relations unclear?",
      "Une source dit-elle peu claire l'une de ses relations ?",
      {
        yes: pairs.length > 0,
        decisive: true,
        lines: pairs.flatMap(({ lines }) => lines),
        nodes: pairs.map(({ one, other }) => (one === node ? other : one)),
      },
    ),
    step(
      "Does each of its hats have a superior on record?",
      "Chacune de ses casquettes a-t-elle un supérieur connu ?",
      {
        yes: hats.length === 0,
        known: false,
        lines: hats.map(({ worn }) => worn),
        nodes: hats.map(({ hat }) => hat),
      },
    ),
  ];
};

/** A relation the source calls unclear; a hat whose superior is needed and not on record. */
export const unclearLine = detector({
  info,
  options,
  detect: (view, { hats }) => [
    ...unclearPairs(view).map((pair) => unclear(view, pair)),
    ...(hats
      ? [...view.nodesOf("post").filter((post) => hasSeveralHats(view, post))].flatMap((post) =>
          bareHatsOf(view, post).map((one) => bare(view, one)),
        )
      : []),
  ],
  explain: (view, _options, node) => explain(view, node),
});
