import { joinList, splitList } from "../../../graph/text/list.ts";
import { type Codec, citationCodec, datedFieldsCodec, identifierCodec } from "../../../graph/text/pair.ts";
import type { FieldSpec } from "../../../server/contract/record-fields.ts";

const plainText: Codec = { read: (text) => text, write: String };

/** How the members of a list are written, by the type of its field. */
const members = {
  citations: citationCodec,
  identifiers: identifierCodec,
  dated: datedFieldsCodec,
  choices: plainText,
  words: plainText,
} as const;
const isList = (type: FieldSpec["type"]): type is keyof typeof members => type in members;

/** A field's value as one writes it, in a form as in a cell: members of lists parted by `; `, a citation as `source#place`. */
export const fieldText = ({ type }: Pick<FieldSpec, "type">, value: unknown): string => {
  if (value === undefined || value === null || value === false) return "";
  return isList(type) && Array.isArray(value) ? joinList(value.map(members[type].write)) : String(value);
};

/** The value that a text of a field stands for; undefined where it is empty and may be. */
export const valueIn = ({ type, optional }: FieldSpec, text: string): unknown => {
  if (isList(type)) {
    const list = splitList(text).map(members[type].read);
    return list.length === 0 && optional ? undefined : list;
  }
  const written = text.trim();
  if (type === "flag") return written === "true" || (optional ? undefined : false);
  if (written === "" && optional) return undefined;
  return type === "number" ? Number(written.replace(",", ".")) : written;
};

export type Texts = Readonly<Record<string, string>>;

/** A row's fields as texts. */
export const textsOf = (fields: readonly FieldSpec[], row: object): Texts => {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(fields.map((field) => [field.name, fieldText(field, values.get(field.name))]));
};

/** What differs between a row's texts before and after: new values, and optional fields that are to be empty. */
export const changesIn = (fields: readonly FieldSpec[], before: Texts, after: Texts) => {
  const changes: Record<string, unknown> = {};
  const unset: string[] = [];
  for (const field of fields) {
    const text = after[field.name] ?? "";
    if (text.trim() === (before[field.name] ?? "").trim()) continue;
    const value = valueIn(field, text);
    if (value === undefined) unset.push(field.name);
    else changes[field.name] = value;
  }
  return { changes, unset };
};

/** A whole row of the texts, without fields that are empty and may be. */
export const rowIn = (fields: readonly FieldSpec[], texts: Texts): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueIn(field, texts[field.name] ?? "");
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
