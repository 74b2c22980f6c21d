import type { z } from "zod";
import { isPlainId } from "../../model/id.ts";
import type { Node, nodeSchema } from "../../model/node.ts";
import { isPlainText } from "../../model/text.ts";

type NodeRow = z.input<typeof nodeSchema>;

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

const isSimple = ({ id, name, identifiers = [], sources = [], ...row }: NodeRow): boolean =>
  isPlainId(id) &&
  isPlainText(name) &&
  textFields.every((field) => row[field] === undefined || isPlainText(row[field])) &&
  identifiers.length <= 1 &&
  identifiers.every(({ scheme, value }) => isPlainId(scheme) && isPlainText(value)) &&
  sources.length <= 1 &&
  sources.every(({ source, locator }) => isPlainId(source) && isPlainText(locator));

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
