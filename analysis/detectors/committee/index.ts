import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import {
  advisory,
  judgedByItsOwn,
  perhapsAdvisory,
  reviewsItsChair,
  reviewsWithinUnit,
  twoSeats,
  withoutPower,
} from "./draft.ts";
import { type Committee, committeeAt, committees, doubled, hasNoPower, mayHaveNoPower } from "./forums.ts";
import { info } from "./info.ts";
import { judged, ofReviewed, unitReviewing } from "./judged.ts";

const options = z.object({
  advisory: z
    .boolean()
    .default(true)
    .describe("Also list committees that decide nothing and are asked for nothing"),
});

type Options = z.output<typeof options>;

const isForum = (view: OrgView, node: number): boolean => view.nodeHas(node, "forum");

const seats = rule<Committee, Options>({
  subjects: committees,
  at: (view, node) => (isForum(view, node) ? [committeeAt(view, node)] : undefined),
  conditions: [
    {
      id: "without-power",
      ask: {
        en: "Is it responsible for something and, on a complete record, without a power to decide?",
        fr: "Est-il chargé de quelque chose et, selon un relevé complet, sans pouvoir de décider ?",
      },
      test: (view, one) =>
        fact({ yes: one.tasks.length > 0 && hasNoPower(view, one) }, () => ({ lines: one.tasks })),
      absence: "all lines",
      found: withoutPower,
    },
    {
      id: "judges-its-own",
      ask: {
        en: "Does somebody sit in it whom it is to judge?",
        fr: "Quelqu'un qu'il doit juger y siège-t-il ?",
      },
      test: (view, one) =>
        fact({ yes: judged(view, one).seats.length > 0 }, () => ({ lines: judged(view, one).seats })),
      found: judgedByItsOwn,
    },
    {
      id: "reviews-its-chair-by-name",
      ask: {
        en: "Does it review, by its name, a function that is that of its chair by title?",
        fr: "Examine-t-il, d'après son nom, une fonction qui est celle de qui le préside d'après l'intitulé ?",
      },
      test: (view, one) =>
        fact({ yes: ofReviewed(view, one).length > 0 }, () => ({ lines: ofReviewed(view, one) })),
      found: reviewsItsChair,
    },
    {
      id: "reviews-within-a-unit",
      ask: {
        en: "Does it review, by its name, while its chair and all others in it are of one unit?",
        fr: "Examine-t-il, d'après son nom, alors que son président et tous ses membres sont d'une même unité ?",
      },
      test: (view, one) =>
        fact({ yes: unitReviewing(view, one) >= 0 }, () => ({
          lines: one.seats,
          nodes: [unitReviewing(view, one)].filter((unit) => unit >= 0),
        })),
      found: reviewsWithinUnit,
    },
    {
      id: "two-seats",
      ask: {
        en: "Has one person two seats in it, by way of two posts?",
        fr: "Une même personne y a-t-elle deux sièges, par deux postes ?",
      },
      test: (view, one) =>
        fact({ yes: doubled(view, one).posts.length > 0 }, () => ({ lines: doubled(view, one).lines })),
      found: twoSeats,
    },
  ],
});

/** All committees that only advise: one finding for them. */
const onlyAdvising = (view: OrgView): (readonly Committee[])[] => {
  const some = committees(view).filter((one) => one.tasks.length === 0 && hasNoPower(view, one));
  return some.length === 0 ? [] : [some];
};

const advising = rule<readonly Committee[], Options>({
  subjects: onlyAdvising,
  at: (view, node) => onlyAdvising(view).filter((some) => some.some((one) => one.node === node)),
  conditions: [
    {
      id: "advisory",
      ask: {
        en: "Does it, on a complete record, decide nothing and answer for nothing?",
        fr: "Selon un relevé complet, ne décide-t-il de rien et n'est-il chargé de rien ?",
      },
      test: (_view, some) => fact({ yes: true }, () => ({ nodes: some.map(({ node }) => node) })),
      // one draft for all: a slice that hides one of them takes nothing from the others
      absence: "each line",
      found: advisory,
      wanted: (asked) => asked.advisory,
    },
  ],
});

/** All committees of which that can be told of some kinds of power only: told once for them. */
const perhapsAdvising = (view: OrgView): (readonly Committee[])[] => {
  const some = committees(view).filter((one) => mayHaveNoPower(view, one));
  return some.length === 0 ? [] : [some];
};

const perhaps = rule<readonly Committee[], Options>({
  subjects: perhapsAdvising,
  at: (view, node) => perhapsAdvising(view).filter((some) => some.some((one) => one.node === node)),
  conditions: [
    {
      id: "perhaps-advisory",
      ask: {
        en: "Is no power to decide on record, which is complete for some kinds of power and not for all?",
        fr: "N'a-t-il aucun pouvoir de décider connu, le relevé étant complet pour certaines sortes de pouvoir et non pour toutes ?",
      },
      test: () => fact({ yes: false, known: false }),
      unknown: perhapsAdvisory,
      wanted: (asked) => asked.advisory,
    },
  ],
});

const unknown = notRecorded({
  message: "seats-not-recorded",
  ask: { en: "Is it recorded who sits in it?", fr: "Sait-on qui y siège ?" },
  among: (view) => Array.from(view.nodesWith("forum")),
  lacks: (view, node) => committeeAt(view, node).seats.length === 0,
  whereRecordedOf: "most",
});

/** Committees without power to decide, that judge their own, or in which one person has two seats. */
export const committee = detector({ info, options, rules: [seats, advising, perhaps, unknown] });
