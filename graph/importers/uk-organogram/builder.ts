import type { Problem } from "../../errors.ts";
import { type Line, lineSchema } from "../../model/line.ts";
import { type Node, nodeSchema } from "../../model/node.ts";
import { idGiver, slug } from "../shared/slug.ts";
import type { OrganogramRow } from "./columns.ts";

/** Nodes and lines as they come out of the rows, each thing once however many rows speak of it. */
export const builder = () => {
  const nodes = new Map<string, Node>();
  const lines = new Map<string, Line>();
  const warnings: Problem[] = [];
  const give = idGiver();

  const node = (row: Pick<Node, "id" | "kind" | "name"> & Partial<Node>): Node => {
    const had = nodes.get(row.id);
    if (had !== undefined) return had;
    const made = nodeSchema.parse(row);
    nodes.set(row.id, made);
    return made;
  };
  const line = (from: string, kind: Line["kind"], to: string, at: OrganogramRow): void => {
    const id = `${from}--${kind}--${to}`.slice(0, 200);
    const source = { source: slug(at.file), locator: `row ${at.row}` };
    const had = lines.get(id);
    if (had !== undefined) had.sources.push(source);
    else lines.set(id, lineSchema.parse({ id, kind, from, to, sources: [source] }));
  };
  const warn = (at: OrganogramRow, field: string, code: string, message: string): void => {
    warnings.push({ file: at.file, row: at.row, field, code, message });
  };
  return { nodes, lines, warnings, give, node, line, warn };
};
export type Builder = ReturnType<typeof builder>;

/** The unit a row names, inside its organisation, inside its department; the id of the innermost. */
export const placeIn = (build: Builder, at: OrganogramRow): string | undefined => {
  const names = ["parent department", "organisation", "unit"].map(at.cell);
  let inside: string | undefined;
  let path = "";
  names.forEach((name, place) => {
    if (name === "" || (place > 0 && name === names[place - 1])) return;
    path = `${path}/${name}`;
    const id = build.give(`place ${path}`, `${place === 2 ? "unit" : "org"}-${slug(name)}`);
    build.node({
      id,
      kind: "entity",
      name,
      classification: place === 2 ? "unit" : "organisation",
      level: "headquarters",
    });
    if (inside !== undefined) build.line(id, "part-of", inside, at);
    inside = id;
  });
  return inside;
};
