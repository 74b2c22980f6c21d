import type { OpenRecord } from "../../state/record.ts";

type Known = Pick<OpenRecord, "nodes" | "lines">;

/** The id a value of a result stands for: an id itself, or a node or line with its properties. */
export const idOf = (value: unknown, { nodes, lines }: Known): string | undefined => {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : value;
  return typeof id === "string" && (nodes.has(id) || lines.has(id)) ? id : undefined;
};

/** All nodes and lines of the open dataset that a result names, however deep, each once. */
export const idsIn = (value: unknown, known: Known): string[] => {
  const found = new Set<string>();
  const look = (one: unknown): void => {
    const id = idOf(one, known);
    if (id !== undefined) found.add(id);
    else if (typeof one === "object" && one !== null) Object.values(one).forEach(look);
  };
  look(value);
  return [...found];
};
