import { once } from "../../memo.ts";
import type { StaffRow } from "./entry.ts";
import type { Reference, RowReference, SuperiorReference } from "./mapping.ts";
import type { StaffPost } from "./posts.ts";
import { rowNumber } from "./row-numbers.ts";
import {
  codesBeside,
  looseCode,
  personWords,
  plain,
  surnameAlone,
  surnamesOf,
  withoutAccents,
} from "./spelling.ts";

/** What a cell that names a superior leads to. */
export type SuperiorMatch = { readonly post: StaffPost; readonly sure: boolean };
export type Find = (named: string, by: SuperiorReference) => SuperiorMatch | "several" | undefined;

type Index = ReadonlyMap<string, StaffPost | "several">;

const indexOf = (posts: readonly StaffPost[], keysOf: (post: StaffPost) => readonly string[]): Index => {
  const index = new Map<string, StaffPost | "several">();
  for (const post of posts)
    for (const key of keysOf(post)) {
      const had = index.get(key);
      if (key !== "" && had !== post) index.set(key, had === undefined ? post : "several");
    }
  return index;
};

const familiesOf = (entry: StaffRow): string[] =>
  entry.who() === "person" ? surnamesOf(entry.cell("person")) : [];

const only = (
  found: StaffPost | "several" | undefined,
  sure: boolean,
): SuperiorMatch | "several" | undefined =>
  found === undefined || found === "several" ? found : { post: found, sure };

/**
 * Finds posts by code, by title or by who holds them; a code also without zeros in front or beside a name, a person also by
 * an address or a staff number, with the name in the other order, or by the name of the family; a name and a title also
 * without accents. By the number of a row it finds none.
 */
export const superiorFinder = (posts: readonly StaffPost[]): Find => {
  const by = {
    id: once(() => indexOf(posts, ({ entries: [first] }) => [plain(first.cell("id"))])),
    title: once(() => indexOf(posts, ({ entries: [first] }) => [plain(first.cell("title"))])),
    person: once(() => indexOf(posts, ({ entries }) => entries.map((entry) => plain(entry.cell("person"))))),
  };
  const respelt = once(() => indexOf(posts, ({ entries: [first] }) => [looseCode(first.cell("id"))]));
  const spoken = once(() =>
    indexOf(posts, ({ entries }) => entries.map((one) => personWords(one.cell("person")))),
  );
  const addressed = once(() =>
    indexOf(posts, ({ entries }) => entries.map((one) => plain(one.cell("email")))),
  );
  const numbered = once(() =>
    indexOf(posts, ({ entries }) => entries.map((one) => looseCode(one.cell("employee")))),
  );
  const unaccented = {
    title: once(() => indexOf(posts, ({ entries: [first] }) => [withoutAccents(first.cell("title"))])),
    person: once(() =>
      indexOf(posts, ({ entries }) => entries.map((one) => personWords(withoutAccents(one.cell("person"))))),
    ),
    family: once(() =>
      indexOf(posts, ({ entries }) => entries.flatMap((one) => familiesOf(one).map(withoutAccents))),
    ),
  };
  const families = once(() => indexOf(posts, ({ entries }) => entries.flatMap(familiesOf)));
  const coded = (named: string) =>
    [named, ...codesBeside(named)]
      .map((code) => respelt().get(looseCode(code)))
      .find((one) => one !== undefined);
  /** In the other order, by the family alone, and each of these without accents. */
  const spokenOf = (named: string) =>
    spoken().get(personWords(named)) ??
    unaccented.person().get(personWords(withoutAccents(named))) ??
    families().get(surnameAlone(named)) ??
    unaccented.family().get(withoutAccents(surnameAlone(named)));
  const otherwise = (named: string, reference: Reference) => {
    if (reference === "id") return only(coded(named), true);
    if (reference === "title") return only(unaccented.title().get(withoutAccents(named)), false);
    return (
      only(addressed().get(plain(named)) ?? numbered().get(looseCode(named)), true) ??
      only(spokenOf(named), false)
    );
  };
  return (named, reference) =>
    reference === "row" || reference === "place"
      ? undefined
      : (only(by[reference]().get(plain(named)), reference === "id") ?? otherwise(named, reference));
};

/** Finds posts by the number of their row in the sheet, or by their place below the header. */
export const rowFinder = (entries: readonly StaffRow[], posts: readonly StaffPost[]): Find => {
  const indexBy = (numbers: ReadonlyMap<StaffRow, number>) =>
    indexOf(posts, (post) => post.entries.map((entry) => `${numbers.get(entry) ?? ""}`));
  const by: Readonly<Record<RowReference, () => Index>> = {
    row: once(() => indexBy(new Map(entries.map((entry) => [entry, entry.row])))),
    place: once(() => indexBy(new Map(entries.map((entry, at) => [entry, at + 1])))),
  };
  return (named, reference) =>
    reference === "row" || reference === "place"
      ? only(by[reference]().get(rowNumber(named) ?? ""), true)
      : undefined;
};

/** Finds by the first finder, and by the second what the first does not. */
export const firstThen =
  (first: Find, second: Find): Find =>
  (named, reference) =>
    first(named, reference) ?? second(named, reference);
