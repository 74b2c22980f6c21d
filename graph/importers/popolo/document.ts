import { z } from "zod";

/** The lists of a Popolo file that are read. */
export const popoloListNames = ["organizations", "persons", "posts", "memberships", "events"] as const;
export type PopoloListName = (typeof popoloListNames)[number];

export type Raw = Readonly<Record<string, unknown>>;

/** An object of a file, in which list and at which place it stands (1 is the first). */
export type PlacedObject = { readonly table: PopoloListName; readonly row: number; readonly raw: unknown };

/** What a file holds: rows of the lists that are read, lists that are none, and how many rows other lists have. */
export type PopoloDocument = {
  readonly rows: readonly PlacedObject[];
  readonly malformed: readonly PopoloListName[];
  readonly others: ReadonlyMap<string, number>;
};

const objectSchema = z.record(z.string(), z.unknown());

/** An object of JSON; undefined for anything else. */
export const objectIn = (value: unknown): Raw | undefined => {
  const read = Array.isArray(value) ? undefined : objectSchema.safeParse(value);
  return read?.success === true ? read.data : undefined;
};

/** What an object that stands in no named list is, by the fields that only one of them has. */
const tableOf = (raw: Raw): PopoloListName => {
  const has = (...names: readonly string[]): boolean => names.some((name) => name in raw);
  if (has("person_id", "person")) return "memberships";
  if (has("birth_date", "given_name", "family_name", "gender", "honorific_prefix")) return "persons";
  return has("organization_id", "organization") && has("label", "role") ? "posts" : "organizations";
};

const listOf = (values: readonly unknown[]): PopoloDocument => ({
  rows: values.map((raw, place) => ({ table: tableOf(objectIn(raw) ?? {}), row: place + 1, raw })),
  malformed: [],
  others: new Map(),
});

/** Services wrap what was asked for in an object; `people` is another word for persons. */
const wrappers = ["result", "results"];
const isTable = (name: string): name is PopoloListName => popoloListNames.some((table) => table === name);

const tablesOf = (object: Raw): PopoloDocument => {
  const named = Object.entries(object).map(([name, value]) => ({
    name: name === "people" ? "persons" : name,
    value,
  }));
  return {
    rows: named.flatMap(({ name, value }) =>
      isTable(name) && Array.isArray(value)
        ? value.map((raw: unknown, place) => ({ table: name, row: place + 1, raw }))
        : [],
    ),
    malformed: named.flatMap(({ name, value }) => (isTable(name) && !Array.isArray(value) ? [name] : [])),
    others: new Map(
      named.flatMap(({ name, value }) =>
        !isTable(name) && Array.isArray(value) && value.length > 0 ? [[name, value.length]] : [],
      ),
    ),
  };
};

/** The rows of a document: named lists, the answer of a service, one list, or a single organization. */
export const documentIn = (json: unknown): PopoloDocument => {
  if (Array.isArray(json)) return listOf(json);
  const object = objectIn(json) ?? {};
  const wrapped = wrappers.map((name) => object[name]).find((value) => value !== undefined);
  if (wrapped !== undefined) return documentIn(wrapped);
  return "id" in object && "name" in object ? listOf([object]) : tablesOf(object);
};
