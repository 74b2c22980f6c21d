import type { OrgView } from "../../../graph/index/view.ts";
import { type ChangingField, changingFields, type DatedFields } from "../../../graph/model/node.ts";
import { levels, states, type Words } from "../../../graph/vocabulary.ts";
import type { AnswerSentence, Phrase } from "../../query.ts";
import { datesOf } from "./dates.ts";
import { joined, namesValue, wordsValue } from "./phrases.ts";

/** The message that tells what was so for a time, among those of a question. */
export const datedMessage = {
  dated: { en: "By date, {node} – {dated}.", fr: "Selon la date, {node} – {dated}." },
} as const satisfies Record<string, Words>;

const labels = {
  name: { en: "name", fr: "nom" },
  short: { en: "short form", fr: "forme courte" },
  classification: { en: "classification", fr: "classification" },
  grade: { en: "grade", fr: "grade" },
  level: { en: "level", fr: "niveau" },
  pillar: { en: "pillar", fr: "pilier" },
  state: { en: "state", fr: "état" },
  fte: { en: "full-time equivalents", fr: "équivalents temps plein" },
  hatsMin: { en: "hats, at least", fr: "casquettes, au moins" },
  hatsMax: { en: "hats, at most", fr: "casquettes, au plus" },
  members: { en: "its members", fr: "ses membres" },
  note: { en: "note", fr: "note" },
} as const satisfies Record<ChangingField, Words>;

const hatCount = { en: "hats", fr: "casquettes" };

/** How many hats a post had, where both ends are on record: one number, or from the least to the most. */
const hatsOf = ({ hatsMin, hatsMax }: DatedFields): Phrase | undefined => {
  if (hatsMin === undefined || hatsMin === null || hatsMax === undefined || hatsMax === null)
    return undefined;
  if (hatsMin === hatsMax) return hatsMin;
  return wordsValue({ en: `${hatsMin} to ${hatsMax}`, fr: `${hatsMin} à ${hatsMax}` });
};

const recorded = {
  known: { en: "recorded", fr: "connus" },
  unknown: { en: "not recorded", fr: "non connus" },
} as const;

/** What an answer tells unless asked for other fields; notes are read where they stand, and may be long. */
const toldFields = changingFields.filter((field) => field !== "note");

const notRecorded = { en: "not recorded", fr: "non connu" };

const phrasesOf = (row: DatedFields, field: ChangingField): Phrase[] => {
  const value = row[field];
  if (value === undefined) return [];
  if (value === null) return [wordsValue(notRecorded)];
  if (field === "state" && row.state) return [wordsValue(states[row.state])];
  if (field === "level" && row.level) return [wordsValue(levels[row.level])];
  if (field === "members" && row.members) return [wordsValue(recorded[row.members])];
  return [value];
};

/** What a node was for a time in some of its fields, each with its dates; nothing where no such thing is on record. */
export const datedSentences = (
  view: OrgView,
  node: number,
  fields: readonly ChangingField[] = toldFields,
): AnswerSentence[] => {
  const { dated = [] } = view.node(node);
  const told = dated.flatMap((row): Phrase[] => {
    const hats = fields.includes("hatsMax") ? hatsOf(row) : undefined;
    const values = fields.flatMap((field) => {
      if (hats !== undefined && field === "hatsMin") return [joined([wordsValue(hatCount), hats], "word")];
      if (hats !== undefined && field === "hatsMax") return [];
      return phrasesOf(row, field).map((value) => joined([wordsValue(labels[field]), value], "word"));
    });
    return values.length === 0
      ? []
      : [joined([joined(datesOf(view, row), "comma"), joined(values, "comma")], "colon")];
  });
  if (told.length === 0) return [];
  return [{ message: "dated", values: { node: namesValue(view, [node]), dated: joined(told, "semicolon") } }];
};

/** The fields of a node that began or ended in a time, told by `lies`. */
export const hasDatedFields = (view: OrgView, node: number, lies: (row: DatedFields) => boolean): boolean =>
  (view.node(node).dated ?? []).some(lies);
