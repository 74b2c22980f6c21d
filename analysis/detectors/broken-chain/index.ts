import { z } from "zod";
import { detector } from "../../detector.ts";
import { allSelfReports, type SelfReport } from "../../hierarchy/self-reports.ts";
import { type Unresolved, unresolvedReferences } from "../../hierarchy/unresolved.ts";
import { isActor } from "../../hierarchy/work.ts";
import { fact, rule } from "../../rule.ts";
import { circleDraft } from "./circle-draft.ts";
import { type Circle, circlesOf } from "./circles.ts";
import {
  besideTheTop,
  missingSuperior,
  orphan,
  selfReport,
  strayPost,
  superiorNotRecorded,
  unresolvedSuperior,
} from "./draft.ts";
import { info } from "./info.ts";
import { type LeftByRecord, leftOutOf } from "./left-out.ts";
import { leftByRecord } from "./left-out-draft.ts";
import { ownSuperiorRule, peopleRule } from "./people-rules.ts";
import { severalTops } from "./several-tops.ts";
import { otherTops, type StrayPosts, strayPosts } from "./stray-posts.ts";
import { judgedCount, type Top, topAt } from "./tops.ts";
import { twiceRule } from "./twice-rule.ts";

const options = z.object({
  outsideChains: z
    .boolean()
    .default(true)
    .describe("Also list posts and units that stand outside every chain, or without a recorded superior"),
});

type Options = z.output<typeof options>;

const selves = rule<SelfReport, Options>({
  subjects: allSelfReports,
  at: (view, at) => (isActor(view, at) ? allSelfReports(view).filter(({ node }) => node === at) : undefined),
  conditions: [
    {
      id: "self-report",
      ask: { en: "Does it answer to itself?", fr: "Se rend-il compte à lui-même ?" },
      test: (_view, { lines }) => fact({ yes: true }, () => ({ lines })),
      found: selfReport,
    },
  ],
});

const circles = rule<Circle, Options>({
  subjects: circlesOf,
  at: (view, node) =>
    isActor(view, node) ? circlesOf(view).filter(({ nodes }) => nodes.includes(node)) : undefined,
  conditions: [
    {
      id: "circle",
      ask: {
        en: "Does a chain lead from it back to it, about one subject at one time?",
        fr: "Une chaîne ramène-t-elle de lui à lui, pour un même objet au même moment ?",
      },
      test: (_view, { lines, nodes }) => fact({ yes: true }, () => ({ lines, nodes })),
      found: circleDraft,
    },
  ],
});

const unresolved = rule<Unresolved, Options>({
  subjects: unresolvedReferences,
  at: (view, node) => unresolvedReferences(view).filter(({ nodes }) => nodes.includes(node)),
  conditions: [
    {
      id: "superior-not-on-record",
      ask: {
        en: "Does the source name a superior that is not on record?",
        fr: "La source nomme-t-elle un supérieur qui n'est pas enregistré ?",
      },
      test: (_view, { nodes }) => fact({ yes: true }, () => ({ nodes })),
      found: unresolvedSuperior,
    },
  ],
});

const besidesSuperiors = rule<LeftByRecord, Options>({
  subjects: leftOutOf,
  at: (view, node) => leftOutOf(view).filter(({ nodes }) => nodes.includes(node)),
  conditions: [
    {
      id: "left-out",
      ask: {
        en: "Does the source say more of it that could not be read or leads nowhere?",
        fr: "La source en dit-elle davantage, qui n'a pu être lu ou ne mène nulle part ?",
      },
      test: (_view, { nodes }) => fact({ yes: true }, () => ({ nodes })),
      found: leftByRecord,
    },
  ],
});

const upper = rule<Top, Options>({
  subjects: otherTops,
  at: (view, node) => {
    const top = topAt(view, node);
    return isActor(view, node) ? (top === undefined ? [] : [top]) : undefined;
  },
  conditions: [
    {
      id: "missing-superior",
      ask: {
        en: "Does it have others below it and, on a complete record, nobody above?",
        fr: "A-t-il d'autres sous lui et, selon un relevé complet, personne au-dessus ?",
      },
      test: (_view, { leads, complete }) => fact({ yes: complete && leads, known: complete }),
      absence: "all lines",
      found: missingSuperior,
    },
    {
      id: "orphan",
      ask: {
        en: "Is it, on a complete record, outside every chain?",
        fr: "Est-il, selon un relevé complet, hors de toute chaîne ?",
      },
      test: (_view, { leads, complete }) => fact({ yes: complete && !leads, known: complete }),
      absence: "all lines",
      found: orphan,
      unknownOfAll: {
        message: "superior-not-recorded",
        row: ({ node }) => node,
        all: judgedCount,
        allInTwin: "judged",
        draft: superiorNotRecorded,
      },
      wanted: ({ outsideChains }) => outsideChains,
    },
  ],
});

const strays = rule<StrayPosts, Options>({
  subjects: strayPosts,
  at: (view, node) => strayPosts(view).filter(({ nodes }) => nodes.includes(node)),
  told: (_view, { message, subjects, numbers }) =>
    message === "stray-post" ? { nodes: subjects, posts: numbers.posts ?? 0 } : undefined,
  conditions: [
    {
      id: "stray-post",
      ask: {
        en: "Is it one of few posts among many with nobody above them on record and nobody below?",
        fr: "Est-il l'un des rares postes, parmi beaucoup, sans personne au-dessus ni au-dessous au relevé ?",
      },
      test: (_view, { nodes, posts }) => fact({ yes: true }, () => ({ nodes, numbers: { posts } })),
      absence: "all lines",
      found: strayPost,
      wanted: ({ outsideChains }) => outsideChains,
    },
  ],
});

const besides = rule<readonly number[], Options>({
  subjects: (view) => [severalTops(view)].filter((tops) => tops.length > 0),
  at: (view, node) => [severalTops(view)].filter((tops) => tops.includes(node)),
  conditions: [
    {
      id: "several-tops",
      ask: {
        en: "Does it, like others, lead posts and have nobody above it on record, with no governing body on record either?",
        fr: "Dirige-t-il des postes, comme d'autres, sans personne au-dessus au relevé, qui ne connaît pas non plus d'organe directeur ?",
      },
      test: (_view, tops) => fact({ yes: true }, () => ({ nodes: tops, numbers: { tops: tops.length } })),
      absence: "all lines",
      found: besideTheTop,
    },
  ],
});

/** A chain that leads back to itself, stops before any governing body, or does not exist. */
export const brokenChain = detector({
  info,
  options,
  rules: [
    selves,
    circles,
    ownSuperiorRule,
    peopleRule,
    unresolved,
    besidesSuperiors,
    twiceRule,
    upper,
    strays,
    besides,
  ],
});
