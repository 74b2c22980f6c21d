import { z } from "zod";
import { oneByOne } from "../../../graph/one-by-one.ts";
import { detector } from "../../detector.ts";
import { fact, rule } from "../../rule.ts";
import { draftUnowned } from "./draft.ts";
import { info } from "./info.ts";
import {
  isKnown,
  isShared,
  isUnfilled,
  type Ownership,
  ownershipOf,
  ownershipRecorded,
} from "./ownership.ts";

const options = z.object({
  mostOwners: z
    .number()
    .int()
    .min(1)
    .default(2)
    .describe("More owners than this, with nobody accountable, counts as shared by too many"),
});

const unsaid = ({ owners, denied }: Ownership): boolean => owners.length + denied.length === 0;

const ownership = rule<Ownership, z.output<typeof options>>({
  subjects: (view) => oneByOne(view.nodesOf("function"), (work) => ownershipOf(view, work)),
  at: (view, node) => (view.node(node).kind === "function" ? [ownershipOf(view, node)] : undefined),
  firstOnly: true,
  conditions: [
    {
      id: "owned",
      ask: { en: "Is anybody responsible for it?", fr: "Quelqu'un en est-il chargé ?" },
      test: (view, { work, owners }) =>
        fact({ yes: owners.length > 0, known: ownershipRecorded(view, work) }, () => ({ lines: owners })),
    },
    {
      id: "nobody",
      ask: { en: "Does the record say that nobody is?", fr: "Est-il dit que personne n'en est chargé ?" },
      test: (view, one) =>
        fact({ yes: unsaid(one) && ownershipRecorded(view, one.work), known: isKnown(view, one) }),
      absence: "all lines",
      found: draftUnowned("nobody", "high"),
      unknown: draftUnowned("owner-not-recorded", "low"),
    },
    {
      id: "not-by-the-expected",
      ask: {
        en: "Is the expected owner said not to carry it, with nobody else on record?",
        fr: "Le responsable attendu ne l'assure-t-il pas, sans personne d'autre de connu ?",
      },
      test: (view, one) =>
        fact({ yes: one.owners.length === 0 && one.denied.length > 0, known: isKnown(view, one) }, () => ({
          lines: one.denied,
        })),
      absence: "all lines",
      found: draftUnowned("not-by-the-expected", "medium"),
    },
    {
      id: "unfilled",
      ask: {
        en: "Is it said not to exist or not to be filled, with no owner on record?",
        fr: "Est-elle dite inexistante ou non assurée, sans responsable connu ?",
      },
      test: (view, one) =>
        fact({ yes: unsaid(one) && isUnfilled(view, one.work), known: isKnown(view, one) }),
      absence: "all lines",
      found: draftUnowned("unfilled", "medium"),
    },
    {
      id: "several",
      ask: {
        en: "Do too many share it with nobody accountable?",
        fr: "Trop de monde la partage-t-il sans que personne n'en réponde ?",
      },
      test: (view, one, { mostOwners }) =>
        fact({ yes: isShared(view, one, mostOwners) }, () => ({
          lines: one.owners,
          numbers: { owners: one.owners.length, mostOwners },
        })),
      absence: "each line",
      found: draftUnowned("several", "low"),
    },
  ],
});

/** A function with no owner, no effective owner, or too many. */
export const unownedFunction = detector({ info, options, rules: [ownership] });
