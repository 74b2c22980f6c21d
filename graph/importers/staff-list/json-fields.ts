import { z } from "zod";
import { cut } from "../../text/slug.ts";

/** What a thing in JSON says, by name. */
export type Fields = Readonly<Record<string, unknown>>;
export const fieldsSchema = z.record(z.string(), z.unknown());

/** How much is kept of a value that should have been a word. */
const longestOdd = 200;

/** A value as a cell: what should have been a word and is not stands there as it is written, to be told. */
export const cellOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined || value === "") return undefined;
  return typeof value === "object" ? cut(JSON.stringify(value), longestOdd) : String(value);
};

/** The first of some fields that says anything. */
export const firstOf = (fields: Fields, ...keys: readonly string[]): string | undefined =>
  keys.map((key) => cellOf(fields[key])).find((cell) => cell !== undefined);

/** Fields inside a field, of several values the first; none where it holds a single value. */
export const inside = (fields: Fields, key: string): Fields => {
  const value = fields[key];
  return fieldsSchema.safeParse(Array.isArray(value) ? value[0] : value).data ?? {};
};

/** Whom a field means, by the first of the keys that its value has, else as it is written; nobody where all of it is empty. */
export const meant = (fields: Fields, key: string, ...keys: readonly string[]): string | undefined => {
  const said = Object.values(inside(fields, key));
  if (said.length > 0 && said.every((value) => cellOf(value) === undefined)) return undefined;
  return firstOf(inside(fields, key), ...keys) ?? cellOf(fields[key]);
};

/** The parts of a name that are said, in the order of speech. */
export const spokenParts = (...parts: readonly unknown[]): string | undefined => {
  const said = parts.map(cellOf).filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(" ");
};
