import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import {
  type ActorPair,
  type CoordinationState,
  isApart,
  pairsOnRecord,
} from "../../coordination/pairs-on-record.ts";
import { isInCircle } from "../../coordination/weak-circles.ts";
import { detector } from "../../detector.ts";
import { type Fact, fact, rule } from "../../rule.ts";
import { ofPair, sharedTasks, sharedTasksApart } from "./draft.ts";
import { info } from "./info.ts";
import { saidOfActors } from "./said.ts";
import { isSure, type Sharing, sharing } from "./sharing.ts";

const options = z.object({
  weak: z.boolean().default(true).describe("Also list pairs that coordinate weakly"),
  sharedTasks: z.boolean().default(true).describe("Also ask about pairs that carry out the same task"),
  mostActors: z
    .number()
    .int()
    .min(2)
    .default(12)
    .describe("Tasks with more actors than this are not compared pair by pair"),
});

type Options = z.output<typeof options>;

/** Who stands apart on purpose is in no pair; only to explain that. */
const apart = rule<number, Options>({
  subjects: () => [],
  at: (_view, node) => [node],
  conditions: [
    {
      id: "apart",
      ask: { en: "Is its standing apart deliberate?", fr: "Sa séparation est-elle voulue ?" },
      test: (view, node) => fact({ yes: isApart(view, node) }),
    },
  ],
});

const isOneOf =
  (node: number) =>
  ({ one, other }: { readonly one: number; readonly other: number }): boolean =>
    one === node || other === node;

/** Whether coordination that is, or is not, needed stands in a certain way. A circle of several is told by stove-pipes. */
const stands =
  (isNeeded: boolean, wanted: CoordinationState) =>
  (view: OrgView, pair: ActorPair): Fact => {
    const inState = pair.needed.length > 0 === isNeeded && pair.state === wanted;
    const yes = inState && (isNeeded || !isInCircle(view, pair));
    const { one, other, needed, denied, working } = pair;
    return yes
      ? fact({ yes }, () => ({ lines: [...needed, ...denied, ...working], nodes: [one, other] }))
      : fact({ yes });
  };

const onRecord = rule<ActorPair, Options>({
  subjects: pairsOnRecord,
  at: (view, node) => pairsOnRecord(view).filter(isOneOf(node)),
  conditions: [
    {
      id: "needed-and-denied",
      ask: {
        en: "Is coordination needed, and said not to be there?",
        fr: "Une coordination est-elle nécessaire, et dite absente ?",
      },
      test: stands(true, "denied"),
      found: ofPair("needed-and-denied", "high"),
    },
    {
      id: "needed-not-recorded",
      ask: {
        en: "Is coordination needed, and not on record?",
        fr: "Une coordination est-elle nécessaire, et inconnue ?",
      },
      test: stands(true, "not-recorded"),
      absence: "each line",
      found: ofPair("needed-not-recorded", "medium"),
    },
    {
      id: "denied",
      ask: { en: "Is coordination said not to be there?", fr: "Une coordination est-elle dite absente ?" },
      test: stands(false, "denied"),
      found: ofPair("denied", "medium"),
    },
    {
      id: "needed-and-weak",
      ask: {
        en: "Is coordination needed, and only weak?",
        fr: "Une coordination est-elle nécessaire, et seulement faible ?",
      },
      test: stands(true, "weak"),
      absence: "each line",
      found: ofPair("needed-and-weak", "medium"),
    },
    {
      id: "weak",
      ask: {
        en: "Is there coordination that is only weak?",
        fr: "Y a-t-il une coordination seulement faible ?",
      },
      test: stands(false, "weak"),
      absence: "each line",
      found: ofPair("weak", "low"),
      wanted: ({ weak }) => weak,
    },
  ],
});

const atWork = rule<Sharing, Options>({
  subjects: (view, { mostActors }) => sharing(view, mostActors),
  at: (view, node, { mostActors }) => sharing(view, mostActors).filter(isOneOf(node)),
  conditions: [
    {
      id: "shared-tasks-apart",
      ask: {
        en: "Does it carry out a task with somebody it is not in touch with?",
        fr: "Réalise-t-il une tâche avec quelqu'un sans être en contact avec lui ?",
      },
      test: (view, one) =>
        fact({ yes: isSure(view, one), known: false }, () => ({
          lines: one.lines,
          nodes: [one.one, one.other],
        })),
      absence: "each line",
      found: sharedTasksApart,
      unknown: sharedTasks,
      wanted: (asked) => asked.sharedTasks,
    },
  ],
});

/** Actors who share a task, or whom a source says must talk, without coordination on record. */
export const missingCoordination = detector({
  info,
  options,
  rules: [apart, onRecord, atWork, ...saidOfActors],
});
