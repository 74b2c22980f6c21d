import type { OrgView } from "../../../graph/index/view.ts";
import type { Draft } from "../../finding/draft.ts";
import { type TwiceListed, twiceListed } from "../../hierarchy/twice-listed.ts";
import { unitLines } from "../../hierarchy/unit.ts";
import { named } from "../../kit.ts";
import { fact, rule } from "../../rule.ts";

const evidenceOf = (view: OrgView, { posts, lines }: TwiceListed): number[] => [
  ...lines,
  ...posts.flatMap((post) => unitLines(view, post)),
];

/** That the posts are one is our reading of the source; where it lists several so, they are told together. */
const draftOf = (view: OrgView, one: TwiceListed): Draft => ({
  message: "same-post-twice",
  wording: one.isHeld ? undefined : "same-post-twice.unnamed",
  severity: "low",
  inferred: true,
  subjects: one.posts,
  lines: evidenceOf(view, one),
  numbers: { posts: one.posts.length },
  values: { posts: named(view, one.posts) },
  commons: [{ wording: "same-post-twice.pattern", nodes: [], lines: [], values: {}, least: 2 }],
  patternRow: { columns: ["post"], row: () => [named(view, one.posts)] },
});

/** One post that the source lists under several references. */
export const twiceRule = rule<TwiceListed, object>({
  subjects: twiceListed,
  at: (view, node) => twiceListed(view).filter(({ posts }) => posts.includes(node)),
  conditions: [
    {
      id: "same-post-twice",
      ask: {
        en: "Is it alike with another post in title, unit and holder?",
        fr: "A-t-il même intitulé, même unité et même titulaire qu'un autre poste ?",
      },
      test: (view, one) => fact({ yes: true }, () => ({ lines: evidenceOf(view, one), nodes: one.posts })),
      // a slice may hide a holder or a unit that tells them apart
      absence: "all lines",
      found: draftOf,
    },
  ],
});
