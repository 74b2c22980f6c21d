import { queries } from "../../../analysis/queries/index.ts";
import type { Subject } from "../../../analysis/query.ts";
import { callingsOf } from "../../../graph/model/node.ts";

/** Values for places that no name fills, English and French alike where they are. */
const values: Readonly<Record<string, readonly string[]>> = {
  section: ["2", "3.1", "4.2", "5", "8", "6.3"],
  source: ["the report", "the study", "le rapport"],
  period: ["2005", "2007", "1997", "the 1990s", "between 2000 and 2005"],
  subject: [
    "procurement",
    "staff contracts",
    "humanitarian space",
    "training",
    "le recrutement",
    "les achats",
  ],
  text: ["procurement", "training", "la planification"],
  reform: ["procurement is delegated to the mission", "more training for staff", "les achats sont délégués"],
  scope: ["procurement", "finance", "personnel", "les achats"],
  kind: ["posts", "bodies", "mandates", "entities", "postes", "organes"],
  what: ["posts", "bodies", "postes"],
  state: ["active", "proposed"],
  form: ["principle", "point"],
  fact: ["size", "date"],
};

const names = new Set([
  "node",
  "first",
  "second",
  "from",
  "to",
  "within",
  "about",
  "lacksTo",
  "andTo",
  "other",
]);
const recommendations = new Set(["recommendation", "patch"]);

/** Goes round a list, from place to place. */
const turning = (): (<T>(list: readonly T[]) => T | undefined) => {
  let turn = 0;
  // steps that share no divisor with lengths of lists, so that each comes with each
  return (list) => {
    turn += 7919;
    return list[turn % list.length];
  };
};

/** Fills the places of sentences with names of a record and values, another each time and always the same in all. */
export const fillerOf = ({ view, dataset }: Subject) => {
  const next = turning();
  const ids = dataset.recommendations.map(({ id }) => id);
  const nameFor = (question: string, place: string): string => {
    const kinds = queries.find(({ info }) => info.id === question)?.phrasings.kinds?.[place];
    const usual = view.columns.nodes.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    const node = next(usual.length > 0 ? usual : view.columns.nodes);
    return node === undefined ? place : (next(callingsOf(node)) ?? node.name);
  };
  return (question: string, sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}/gu, (_, place: string) => {
      if (names.has(place)) return nameFor(question, place);
      if (recommendations.has(place)) return next(ids) ?? place;
      return next(values[place] ?? [place]) ?? place;
    });
};
