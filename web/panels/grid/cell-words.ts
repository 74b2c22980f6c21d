import { joinList, splitList } from "../../../graph/text/list.ts";
import type { FieldSpec } from "../../../server/contract/record-fields.ts";
import { folded } from "../../state/folded.ts";
import type { Speaker } from "../../words/index.ts";
import { namesBox } from "../shared/box-fields.ts";
import { optionWords } from "../shared/option-words.ts";

/** Names of boxes by id. */
export type Names = Readonly<Record<string, string>>;

const isFlag = ({ type }: FieldSpec): boolean => type === "flag";

/** What a cell shows: words of the reader for those of a vocabulary, names for ids of boxes. */
export const shownText = (
  table: string,
  spec: FieldSpec,
  text: string,
  names: Names,
  speaker: Speaker,
): string => {
  if (isFlag(spec)) return text === "true" ? speaker.t("option.yes") : "";
  if (text === "") return "";
  if (namesBox(spec.name)) return names[text] ?? text;
  if (spec.type === "choice") return optionWords(table, spec.name, text, speaker);
  if (spec.type !== "choices") return text;
  return joinList(splitList(text).map((one) => optionWords(table, spec.name, one, speaker)));
};

const optionOf = (table: string, { name, options }: FieldSpec, text: string, speaker: Speaker): string =>
  options.find((one) =>
    [one, optionWords(table, name, one, speaker)].some((word) => folded(word) === folded(text)),
  ) ?? text.trim();

/** The text that is kept for what was written or pasted into a cell: words of a vocabulary as the vocabulary has them. */
export const keptText = (table: string, spec: FieldSpec, text: string, speaker: Speaker): string => {
  if (isFlag(spec)) return ["true", "1", "x", speaker.t("option.yes")].includes(folded(text)) ? "true" : "";
  if (spec.type === "choice") return text.trim() === "" ? "" : optionOf(table, spec, text, speaker);
  if (spec.type !== "choices") return text;
  return joinList(splitList(text).map((one) => optionOf(table, spec, one, speaker)));
};
