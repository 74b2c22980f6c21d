import { isPlainId } from "../../model/id.ts";
import type { Node } from "../../model/node.ts";
import { isPlainText } from "../../model/text.ts";
import type { NodeRow } from "./gather.ts";

const textFields = ["classification", "grade", "payBand"] as const satisfies readonly (keyof Node)[];

const simpleFields: ReadonlySet<string> = new Set<keyof Node>([
  "id",
  "kind",
  "name",
  "state",
  ...textFields,
  "identifiers",
  "sources",
]);

const isSimple = (row: NodeRow): boolean => {
  const [identifier, another] = row.identifiers ?? [];
  const [citation, further] = row.sources ?? [];
  for (const field of textFields) if (row[field] !== undefined && !isPlainText(row[field])) return false;
  return (
    isPlainId(row.id) &&
    isPlainText(row.name) &&
    another === undefined &&
    further === undefined &&
    (identifier === undefined || (isPlainId(identifier.scheme) && isPlainText(identifier.value))) &&
    (citation === undefined || (isPlainId(citation.source) && isPlainText(citation.locator)))
  );
};

/**
 * The node of a row as the model would read it, where all that the row says is words that the model leaves as they are:
 * such a row, one of many, need not be read a second time. Undefined for any other.
 */
export const plainNode = (row: NodeRow): Node | undefined => {
  for (const field in row) if (!simpleFields.has(field)) return undefined;
  if (!isSimple(row)) return undefined;
  const { id, kind, name, state, identifiers = [], sources = [] } = row;
  const node: Node = {
    id,
    kind,
    name,
    aliases: [],
    class: false,
    separate: false,
    identifiers,
    confidence: "stated",
    sources,
  };
  if (state !== undefined) node.state = state;
  for (const field of textFields) {
    const text = row[field];
    if (text !== undefined) node[field] = text;
  }
  return node;
};
