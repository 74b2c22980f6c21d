import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { isVacantTitle, speaksOfActing } from "../../../graph/text/acting.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { ofSupervision, type Supervision, supervisesAbout } from "../../hierarchy/supervision.ts";
import { linesInto } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import { info } from "./info.ts";
import { emptyPosts, isUnnamed, leaders, leadingFrom, type State, vacancyStates } from "./leaders.ts";

const options = z.object({
  emptyPosts: z.boolean().default(true).describe("Also list vacant posts to which nobody answers"),
});

type Options = z.output<typeof options>;

const deputies = ["deputy-of"] as const;

const draftOf =
  (message: string) =>
  (view: OrgView, one: Supervision): Draft => {
    const stoodIn = message === "acting-superior" || linesInto(view, deputies, one.superior).length > 0;
    // what its name says may be all that the record's state was read from
    const { name } = view.node(one.superior);
    const inferred = message === "acting-superior" ? speaksOfActing(name) : isVacantTitle(name);
    return { message, severity: stoodIn ? "low" : "medium", inferred, ...ofSupervision(view, one) };
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
        ...ofSupervision(view, one),
      }),
      wanted: ({ emptyPosts }) => emptyPosts,
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
  rules: [...vacancyStates.map(superiorRule), emptyRule, holders],
});
