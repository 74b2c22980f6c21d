import { z } from "zod";
import { linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import { groupSchema } from "../../hierarchy/groups.ts";
import { fact, rule } from "../../rule.ts";
import { type CutNode, cutAt, cuts, deputies, standsForMany } from "./cuts.ts";
import { classOfPosts, cutsOff, dependsOnThePerson } from "./draft.ts";
import { info } from "./info.ts";
import { type CutLimits as Limits, leastShare, shareFor } from "./limits.ts";
import { type Dependence, dependenceOn, dependences } from "./persons.ts";

const options = z.object({
  share: z
    .number()
    .min(0)
    .max(1)
    .default(0.25)
    .describe("Share of all in the hierarchy that have to be cut off"),
  groups: z
    .array(groupSchema.safeExtend({ share: z.number().min(0).max(1) }))
    .default([])
    .describe(
      "Shares for posts in a unit with all in it, or of some grades; the first that fits the post holds. The fewest and the even share have none: they tell what is no finding anywhere",
    ),
  least: z.number().int().min(1).default(5).describe("Fewer than this many cut off is no finding"),
  times: z
    .number()
    .min(1)
    .default(2)
    .describe(
      "As many times an even share among those with reports who answer to the same superiors, and as many times what any other of them cuts off, has to be cut off",
    ),
});

/** Large, and far more than an even share of all among its peers and than any of them: the head of a hierarchy has none. */
const isLarge = (view: OrgView, { node, cutOff, all, peers, next }: CutNode, limits: Limits): boolean =>
  cutOff >= limits.least &&
  cutOff * peers >= limits.times * all &&
  cutOff >= limits.times * next &&
  cutOff >= shareFor(view, node, limits).limit * all;

const structural = rule<CutNode, Limits>({
  subjects: (view, limits) =>
    cuts(view, limits.least, leastShare(limits)).filter((cut) => isLarge(view, cut, limits)),
  at: (view, node) => [cutAt(view, node)],
  // who is cut off can only be told from the whole hierarchy
  told: (_view, { subjects: [node = -1], numbers: { cutOff, all, peers, next } }) =>
    cutOff === undefined || all === undefined || peers === undefined || next === undefined
      ? undefined
      : { node, cutOff, all, peers, next },
  conditions: [
    {
      id: "cuts-off",
      ask: {
        en: "Would its loss cut off a large share, far more than an even one among its peers?",
        fr: "Sa perte couperait-elle une grande part, bien plus que sa part égale parmi ses pairs ?",
      },
      test: (view, cut, limits) => {
        const [large, several] = [isLarge(view, cut, limits), standsForMany(view, cut.node)];
        return fact({ yes: large && !several, known: !(large && several) }, () => ({
          lines: linesOf(view.subordinates(), cut.node),
          numbers: {
            cutOff: cut.cutOff,
            all: cut.all,
            peers: cut.peers,
            next: cut.next,
            least: limits.least,
          },
        }));
      },
      absence: "all lines",
      found: cutsOff,
      unknown: classOfPosts,
    },
    {
      id: "deputy",
      ask: { en: "Has it a deputy?", fr: "A-t-il un adjoint ?" },
      test: (view, { node }) => {
        const lines = deputies(view, node);
        return fact({ yes: lines.length > 0, known: false }, () => ({ lines }));
      },
    },
  ],
});

const personal = rule<Dependence, Limits>({
  subjects: dependences,
  at: (view, node) => [dependenceOn(view, node)],
  conditions: [
    {
      id: "depends-on-the-person",
      ask: {
        en: "Does a source say that things depend on the person who holds it?",
        fr: "Une source dit-elle que tout dépend de son titulaire ?",
      },
      test: (_view, { lines }) => fact({ yes: lines.length > 0 }, () => ({ lines })),
      found: dependsOnThePerson,
    },
  ],
});

/** A post that holds far more than its place explains, and dependence on one person. */
export const singlePoint = detector({ info, options, rules: [structural, personal] });
