import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { linesInto, otherEnd, step } from "../../kit.ts";
import { draftOf } from "./draft.ts";
import { info } from "./info.ts";
import { burdenOf, candidates, type Options, verdictOf } from "./judge.ts";

const options = z.object({
  hats: z.number().int().min(2).default(3).describe("Hats from which on a post counts as overloaded"),
  percentile: z
    .number()
    .min(50)
    .max(100)
    .default(99)
    .describe("Share of posts, in per cent, whose load a post with two hats must not exceed"),
  fewestPosts: z
    .number()
    .int()
    .min(1)
    .default(100)
    .describe("Loads are compared only where there are at least so many posts"),
});

const explain = (view: OrgView, asked: Options, post: number): Step[] => {
  const burden = burdenOf(view, post);
  const { limit } = candidates(view, asked);
  const verdict = verdictOf(burden, asked, limit);
  const { count, hats, superiors, load, points, fte } = burden;
  const support = linesInto(view, ["supports"], post);
  return [
    step("Does it wear too many hats?", "Porte-t-il trop de casquettes ?", {
      yes: verdict === "many-hats",
      known: verdict !== "perhaps-many-hats",
      decisive: true,
      lines: count.lines,
      nodes: hats.map(({ row }) => row),
      numbers: { hats: count.least, hatsMax: count.most, threshold: asked.hats },
    }),
    step(
      "Do its hats together ask for more than one full-time job?",
      "Ses casquettes demandent-elles ensemble plus d'un plein temps ?",
      { yes: verdict === "more-than-full-time", decisive: true, numbers: { fte } },
    ),
    step(
      "Does it wear two hats or more and carry more than most posts?",
      "Porte-t-il deux casquettes ou plus et davantage que la plupart des postes ?",
      {
        yes: verdict === "heavy-load",
        known: limit !== undefined,
        decisive: true,
        numbers: { ...load, load: points, ...(limit === undefined ? {} : { limit }) },
      },
    ),
    step("Do the hats bring several superiors?", "Les casquettes apportent-elles plusieurs supérieurs ?", {
      yes: superiors.length > 1,
      lines: hats.flatMap((hat) => [...hat.superiorLines]),
      nodes: superiors,
    }),
    step("Does an office support the post?", "Un bureau appuie-t-il le poste ?", {
      yes: support.length > 0,
      known: view.complete(view.node(post), "supports", "in"),
      lines: support,
      nodes: support.map((line) => otherEnd(view, line, post)),
    }),
  ];
};

/** A post with too many hats, or with hats that ask for more than one person, weighed by what they bring. */
export const overloadedPost = detector({
  info,
  options,
  detect: (view, asked) => {
    const found: Draft[] = [];
    const { posts, limit } = candidates(view, asked);
    for (const post of posts) {
      const burden = burdenOf(view, post);
      const verdict = verdictOf(burden, asked, limit);
      if (verdict !== undefined) found.push(draftOf(view, post, verdict, burden, asked, limit));
    }
    return found;
  },
  retell: (view, asked, { subjects: [post = -1], numbers: { limit } }) => {
    const burden = burdenOf(view, post);
    const verdict = verdictOf(burden, asked, limit);
    return verdict && draftOf(view, post, verdict, burden, asked, limit);
  },
  explain: (view, asked, node) => (view.node(node).kind === "post" ? explain(view, asked, node) : []),
});
