import { nodeKindIds, nodeKindsWith } from "../../kinds.ts";
import { slug } from "../../text/slug.ts";
import { whoIn } from "../shared/placeholders.ts";
import type { FindNode } from "./find.ts";
import { namesIn } from "./names.ts";
import type { Into, PlacedRow } from "./rows.ts";

const people = nodeKindsWith("person");

/** A few words with capitals, and no number. */
const looksLikeName = (value: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*\s*){2,5}$/u.test(value) && whoIn(value) === "person";

/**
 * In a sheet that names some by their person, whoever is named so and is in no list is a person all the same: what hides
 * people has to know the name.
 */
export const namePeople = (rows: readonly PlacedRow[], { gathered, give }: Into, find: FindNode): void => {
  const seated = rows.flatMap(({ at, cell }) =>
    (["chair", "members", "secretary"] as const).flatMap((field) =>
      namesIn(cell(field), find, nodeKindIds).map(({ value, found }) => ({ at, value, found })),
    ),
  );
  if (!seated.some(({ value }) => find(value, people) !== undefined)) return;
  for (const { at, value, found } of seated)
    if (found === undefined && looksLikeName(value))
      gathered.node({ id: give(`named ${value}`, `holder-${slug(value)}`), kind: "holder", name: value }, at);
};
