import { semicolon } from "../graph/drawing/words.ts";
import { isWholeSlice, type Slice } from "../graph/index/slice.ts";
import { families } from "../graph/kinds.ts";
import { type Language, listWords } from "../graph/language.ts";
import { bases, type Confidence, confidences, scopes, type Words } from "../graph/vocabulary.ts";

const lead: Words = {
  en: "Only part of the record is looked at: {part}.",
  fr: "Seule une partie des données est examinée : {part}.",
};
const whatIs: Words = { en: "what is {words}", fr: "ce qui est {words}" };
const heldOn: Words = { en: "what held on {date}", fr: "ce qui valait le {date}" };
/** Of a year or a month, what held on any of its days. */
const heldWithin: Words = {
  en: "what held at any time in {date}",
  fr: "ce qui valait à un moment quelconque de {date}",
};
const wholeDay = "YYYY-MM-DD".length;
const heldAt = (at: string, language: Language): string =>
  (at.length < wholeDay ? heldWithin : heldOn)[language].replace("{date}", at);
const orInferred: Words = { en: "stated or inferred", fr: "énoncé ou déduit" };

/** A confidence is a floor: what is surer is shown as well. */
const atLeast = (floor: Confidence): readonly Words[] => {
  if (floor === "background") return [];
  return [floor === "inferred" ? orInferred : confidences[floor]];
};

/** What a slice shows, its date aside, in words as for the foot of a picture; empty if it shows everything. */
export const sliceInWords = (slice: Slice | undefined, language: Language): string => {
  if (slice === undefined) return "";
  const parts: readonly (readonly Words[])[] = [
    slice.bases.map((id) => bases[id]),
    slice.scopes.map((id) => scopes[id]),
    slice.families.map((id) => families[id]),
    atLeast(slice.confidence),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) =>
      listWords(
        part.map((words) => words[language]),
        language,
      ),
    )
    .join(semicolon(language));
};

/** That an answer is of a slice, and of which, in a sentence; undefined where a slice leaves nothing out. */
export const lookedAtInWords = (slice: Slice, language: Language): string | undefined => {
  if (isWholeSlice(slice)) return undefined;
  const parts = [
    sliceInWords({ ...slice, confidence: "background" }, language),
    ...atLeast(slice.confidence).map((words) => whatIs[language].replace("{words}", words[language])),
    slice.at === undefined ? "" : heldAt(slice.at, language),
  ];
  return lead[language].replace("{part}", parts.filter(Boolean).join(semicolon(language)));
};
