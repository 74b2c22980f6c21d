import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { isVacantTitle, speaksOfActing } from "../../../graph/text/acting.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Common } from "../../finding/patterns.ts";
import { isBody } from "../../hierarchy/direct-reports.ts";
import { isHeldThoughVacant, oddlyFilled, surelyHolding } from "../../hierarchy/filling.ts";
import { ofSupervision, type Supervision, supervisesAbout } from "../../hierarchy/supervision.ts";
import { twiceListed } from "../../hierarchy/twice-listed.ts";
import { linesInto, named, namedEnds } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import { info } from "./info.ts";
import { emptyPosts, isUnnamed, leaders, leadingFrom, type State, vacancyStates } from "./leaders.ts";

const options = z.object({
  emptyPosts: z.boolean().default(true).describe("Also list vacant posts to which nobody answers"),
});

type Options = z.output<typeof options>;

const deputies = ["deputy-of"] as const;

/** Committees and other bodies that answer to a post are told apart from those whom it leads. */
const wordingOf = (
  message: string,
  reports: readonly number[],
  bodies: readonly number[],
): string | undefined => {
  if (bodies.length === 0) return undefined;
  return reports.length === 0 ? `${message}.of-bodies` : `${message}.and-bodies`;
};

const draftOf =
  (message: string) =>
  (view: OrgView, one: Supervision): Draft => {
    const stoodIn = message === "acting-superior" || linesInto(view, deputies, one.superior).length > 0;
    // what its name says may be all that the record's state was read from
    const { name, stateSaid = false } = view.node(one.superior);
    const titled = message === "acting-superior" ? speaksOfActing(name) : isVacantTitle(name);
    const inferred = titled && !stateSaid;
    const reports = one.reports.filter((report) => !isBody(view, report));
    const bodies = one.reports.filter((report) => isBody(view, report));
    const pattern = ofSupervision(view, one);
    return {
      message,
      wording: wordingOf(message, reports, bodies),
      severity: stoodIn ? "low" : "medium",
      inferred,
      ...pattern,
      values: { ...pattern.values, reports: named(view, reports), bodies: named(view, bodies) },
      ...toldTogether(
        view,
        one,
        `${message}.${inferred ? "by-title" : "pattern"}`,
        "reports",
        listedTwice(view, one, `${message}.twice`),
      ),
    };
  };

/** A superior that most likely is one post with another is told once with it. */
const listedTwice = (view: OrgView, { superior, reports }: Supervision, wording: string): Common[] =>
  twiceListed(view)
    .filter(({ posts }) => posts.includes(superior))
    .map(({ posts, lines }) => ({
      ...{ wording, nodes: posts, lines, values: {}, least: 2, inferred: true as const },
      rank: { by: reports.length, place: "superior" },
    }));

/** What several superiors have in common is told once, those with the most reports first. */
const toldTogether = (
  view: OrgView,
  { superior, reports }: Supervision,
  wording: string,
  column: "reports" | "vacant",
  others: readonly Common[] = [],
): Pick<Draft, "commons" | "patternRow"> => ({
  commons: [
    { wording, nodes: [], lines: [], values: {}, least: 3, rank: { by: reports.length, place: "superior" } },
    ...others,
  ],
  patternRow: {
    columns: ["superior", column],
    row: () => [named(view, [superior]), named(view, reports)],
  },
});

/** Vacant posts under one superior; where several have such, they are told together, those with the most first. */
const vacantUnder = (view: OrgView, one: Supervision): Omit<Draft, "message" | "severity"> => {
  const pattern = ofSupervision(view, one);
  const { length } = one.reports;
  return {
    ...pattern,
    values: { ...pattern.values, posts: length },
    ...toldTogether(view, one, "vacant-posts.pattern", "vacant"),
  };
};

/** Which of the two is wrong the record does not say. */
const heldThoughVacant = (view: OrgView, post: number): Draft => {
  const lines = surelyHolding(view, post);
  return {
    message: "held-though-vacant",
    severity: "low",
    subjects: [post],
    lines,
    values: { post: named(view, [post]), person: namedEnds(view, lines, post) },
    commons: [{ wording: "held-though-vacant.pattern", nodes: [], lines: [], values: {}, least: 3 }],
  };
};

const superiorRule = (state: State) =>
  rule<Supervision, Options>({
    subjects: (view) => leadingFrom(view, state),
    at: (view, node) => leadingFrom(view, state).filter(supervisesAbout(node)),
    conditions: [
      {
        id: `${state}-superior`,
        ask:
          state === "vacant"
            ? {
                en: "Is a post vacant to which others answer?",
                fr: "Un poste auquel d'autres rendent compte est-il vacant ?",
              }
            : {
                en: "Is a post to which others answer held by somebody acting?",
                fr: "Un poste auquel d'autres rendent compte est-il assuré par intérim ?",
              },
        test: (_view, { lines, reports }) =>
          fact({ yes: true }, () => ({ lines, numbers: { reports: reports.length } })),
        found: draftOf(`${state}-superior`),
      },
    ],
  });

const emptyRule = rule<Supervision, Options>({
  subjects: emptyPosts,
  at: (view, node) => emptyPosts(view).filter(supervisesAbout(node)),
  conditions: [
    {
      id: "vacant-posts",
      ask: { en: "Are posts under it vacant?", fr: "Des postes placés sous lui sont-ils vacants ?" },
      test: (_view, { lines }) => fact({ yes: true }, () => ({ lines })),
      absence: "each line",
      found: (view, one) => ({
        message: "vacant-posts",
        wording: one.reports.length > 1 ? "vacant-posts.several" : undefined,
        severity: "low",
        ...vacantUnder(view, one),
      }),
      wanted: ({ emptyPosts }) => emptyPosts,
    },
  ],
});

const held = rule<number, Options>({
  subjects: (view) => oddlyFilled(view).heldThoughVacant,
  at: (view, node) => (view.nodeHas(node, "wears") ? [node] : undefined),
  conditions: [
    {
      id: "held-though-vacant",
      ask: {
        en: "Is it said to be vacant, with somebody on record who holds it?",
        fr: "Est-il dit vacant, alors que le relevé connaît quelqu'un qui l'occupe ?",
      },
      test: (view, post) =>
        fact({ yes: isHeldThoughVacant(view, post) }, () => ({ lines: surelyHolding(view, post) })),
      found: heldThoughVacant,
    },
  ],
});

const holders = notRecorded({
  message: "holder-not-recorded",
  ask: {
    en: "Is it recorded who holds it, or that nobody does?",
    fr: "Sait-on qui l'occupe, ou que personne ne l'occupe ?",
  },
  among: leaders,
  lacks: isUnnamed,
  whereRecordedOf: "most",
});

/** Posts that are vacant or held for the time being, and to which others answer. */
export const vacantSuperior = detector({
  info,
  options,
  rules: [...vacancyStates.map(superiorRule), emptyRule, held, holders],
});
