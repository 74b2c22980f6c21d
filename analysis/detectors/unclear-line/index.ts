import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Scope } from "../../../graph/vocabulary.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, scopesOf } from "../../kit.ts";
import { fact, rule } from "../../rule.ts";
import { info } from "./info.ts";
import { type BareHat, bareHats, bareHatsOf, type Unclear, unclearPairs } from "./relations.ts";

const options = z.object({
  hats: z
    .boolean()
    .default(true)
    .describe("Also list hats whose superior is not recorded while another hat's is"),
});

type Options = z.output<typeof options>;

const means: readonly Scope[] = ["assets", "finance", "procurement"];

/** Of one who belongs to something, it is the place in it that is unclear, not how the two stand to each other. */
const messageOf = (isWithin: boolean, scopes: readonly Scope[]): string => {
  if (isWithin) return "called-unclear-in";
  return scopes.includes("general") ? "called-unclear" : "called-unclear-on";
};

const unclear = (view: OrgView, { one, other, lines, isWithin }: Unclear): Draft => {
  const scopes = scopesOf(view, lines);
  return {
    message: messageOf(isWithin, scopes),
    severity: scopes.some((scope) => means.includes(scope)) ? "high" : "medium",
    subjects: [one, other],
    lines,
    numbers: { lines: lines.length },
    alike: { places: ["one", "other"], isDirected: isWithin },
    claims: lines,
    values: { one: named(view, [one]), other: named(view, [other]), scopes: { scopes } },
  };
};

const relations = rule<Unclear, Options>({
  subjects: unclearPairs,
  at: (view, node) => unclearPairs(view).filter(({ one, other }) => one === node || other === node),
  conditions: [
    {
      id: "called-unclear",
      ask: {
        en: "Does a source call one of its relations unclear?",
        fr: "Une source dit-elle peu claire l'une de ses relations ?",
      },
      test: (_view, { one, other, lines }) => fact({ yes: true }, () => ({ lines, nodes: [one, other] })),
      found: unclear,
    },
  ],
});

const bare = (view: OrgView, { post, hat, worn }: BareHat): Draft => ({
  message: "hat-without-superior",
  severity: "low",
  status: "not-enough-data",
  subjects: [post, hat],
  lines: [worn],
  values: { post: named(view, [post]), hat: named(view, [hat]) },
});

const hats = rule<BareHat, Options>({
  subjects: bareHats,
  at: bareHatsOf,
  conditions: [
    {
      id: "hat-without-superior",
      ask: {
        en: "Does one of its hats lack a superior on record, while another has one?",
        fr: "L'une de ses casquettes est-elle sans supérieur connu, alors qu'une autre en a un ?",
      },
      test: (_view, { worn, hat }) =>
        fact({ yes: false, known: false }, () => ({ lines: [worn], nodes: [hat] })),
      unknown: bare,
      wanted: (asked) => asked.hats,
    },
  ],
});

/** A relation the source calls unclear; a hat whose superior is needed and not on record. */
export const unclearLine = detector({ info, options, rules: [relations, hats] });
