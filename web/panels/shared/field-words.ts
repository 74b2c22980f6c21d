import type { Citation } from "../../../graph/model/source.ts";
import type { DatasetDetail } from "../../../server/contract/datasets.ts";
import { isKey, type Speaker } from "../../words/index.ts";
import { citationText, fromTo, type KnownNodes, nodeName } from "../../words/names.ts";
import { optionWords } from "./option-words.ts";

/** What a field is called by the reader. */
export const fieldLabel = (name: string, t: Speaker["t"]): string => {
  const key = `field.${name}`;
  return isKey(key) ? t(key) : name;
};

/** Fields that name boxes by their ids. */
const boxes: readonly string[] = [
  "from",
  "to",
  "hat",
  "node",
  "addressees",
  "inferredAddressees",
  "concerns",
];

type Known = KnownNodes & { readonly detail: Pick<DatasetDetail, "sources"> };
type Field = { readonly table: string; readonly field: string };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isCitation = (value: object): value is Citation => "source" in value && "locator" in value;
const isIdentifier = (value: object): value is { readonly scheme: string; readonly value: string } =>
  "scheme" in value && "value" in value;

/** One member of a value; undefined for what is too large to stand in a line. */
const memberWords = (
  { table, field }: Field,
  value: unknown,
  record: Known,
  speaker: Speaker,
): string | undefined => {
  if (typeof value === "boolean") return speaker.t(value ? "option.yes" : "option.no");
  if (typeof value === "number") return value.toLocaleString(speaker.lang);
  if (isObject(value) && isCitation(value)) return citationText(value, record.detail, speaker);
  if (isObject(value)) return isIdentifier(value) ? `${value.scheme} ${value.value}` : undefined;
  const text = String(value);
  return boxes.includes(field) ? nodeName(record, text) : optionWords(table, field, text, speaker);
};

/** A field's value in the words of the record and the reader; of what is too large for a line, how much of it there is. */
export const valueWords = (at: Field, value: unknown, record: Known, speaker: Speaker): string => {
  const { t } = speaker;
  const nothing = value === undefined || value === null || value === "";
  const members: readonly unknown[] = nothing ? [] : Array.isArray(value) ? value : [value];
  if (members.length === 0) return t("history.empty");
  const words = members.map((one) => memberWords(at, one, record, speaker));
  if (words.every((one) => one !== undefined)) return words.join("; ");
  const [only] = members;
  const n = Array.isArray(value) ? members.length : isObject(only) ? Object.keys(only).length : 1;
  return t("history.entries", { n });
};

type Change = Field & { readonly before?: unknown; readonly after?: unknown };

/** `Field: before → after`; where both have the same words, only that the field is another. */
export const changeWords = (change: Change, record: Known, speaker: Speaker): string => {
  const [before, after] = [change.before, change.after].map((value) =>
    valueWords(change, value, record, speaker),
  );
  const label = fieldLabel(change.field, speaker.t);
  const said = before === after ? speaker.t("history.within") : fromTo(String(before), String(after));
  return speaker.t("history.field", { label, said });
};
