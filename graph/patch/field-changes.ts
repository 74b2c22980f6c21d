import { isSame } from "../same.ts";

/** One field that differs; `undefined` where it was or became empty. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** Fields in which two rows differ, in alphabetical order. Lists of words are sets: their order says nothing. */
export const fieldChanges = (before: object, after: object): FieldChange[] => {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => !isSame(asSet(was.get(field)), asSet(is.get(field))))
    .sort()
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }));
};

const asSet = (value: unknown): unknown =>
  Array.isArray(value) && value.every((item) => typeof item === "string") ? [...value].sort() : value;
