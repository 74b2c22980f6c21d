import { cut, slug } from "../../../graph/text/slug.ts";
import type { WrittenTable } from "../../../server/contract/record-fields.ts";
import type { Texts } from "./field-text.ts";

/** Ids leave room for the number that makes them unused. */
const longest = 190;

/** What tells a new row from others, in the order of the id that is made of it. */
const telling: Readonly<Record<WrittenTable, readonly string[]>> = {
  nodes: ["name"],
  lines: ["from", "kind", "to", "basis"],
  sources: ["short"],
  coverage: ["node", "nodeKind", "lineKind", "direction", "scope"],
};

const plain: Readonly<Record<WrittenTable, string>> = {
  nodes: "box",
  lines: "line",
  sources: "source",
  coverage: "coverage",
};

/** What a new row would be called, were nothing called so yet: its name, or what it is about. */
export const newIdOf = (table: WrittenTable, texts: Texts): string => {
  const parts = telling[table].map((field) => texts[field] ?? "").filter((text) => text !== "");
  const id = parts.length === 1 ? slug(parts.join()) : parts.map((part) => slug(part, longest)).join("--");
  return cut(id, longest) || plain[table];
};
