import { groupBy } from "../../group-by.ts";
import { plainWords } from "../../text/slug.ts";
import { isNoReference } from "../shared/placeholders.ts";
import { referencesIn } from "./attributes.ts";
import { mayJoin } from "./edges.ts";
import { type FileNode, type GraphFile, placeOfNode } from "./graph.ts";
import type { GraphFileValues, Reading } from "./reading.ts";

type Reference = ReturnType<typeof referencesIn>[number];

/** Finds a node by its id in the file, else by its name. */
const finderOf = ({ gathered, idOf }: Reading, { nodes }: GraphFile) => {
  const byId = new Map(nodes.map(({ id }) => [id, idOf(id)]));
  const byName = groupBy(gathered.nodes.values(), ({ name }) => plainWords(name));
  return (value: string): readonly string[] => {
    const own = byId.get(value);
    return own === undefined ? (byName.get(plainWords(value)) ?? []).map(({ id }) => id) : [own];
  };
};

const leave = (
  { faults, idOf }: Reading,
  node: FileNode,
  { kind, value }: Reference,
  several: boolean,
): void => {
  const { id } = node;
  const place = placeOfNode(node);
  if (isNoReference(value)) return;
  if (kind === "part-of") faults.value(idOf(id), "unit", value, place);
  else {
    const why = several ? "several" : "nobody";
    faults.reference(idOf(id), { lineKind: kind, direction: "out", value, why }, place);
  }
};

/**
 * What attributes of nodes name as a superior, or as what the node is part of: a line where it is one node of the file
 * that no edge joins it to yet, nothing where an edge does, and else a fault of the file.
 */
export const drawReferences = (
  reading: Reading,
  graph: GraphFile,
  values: readonly GraphFileValues[],
): void => {
  const { gathered, file, source, idOf, isShared, lineId } = reading;
  const find = finderOf(reading, graph);
  const pair = (one: string, other: string): string => JSON.stringify([one, other].sort());
  const joined = new Set(Array.from(gathered.lines.values(), ({ from, to }) => pair(from, to)));
  const draw = (node: FileNode, reference: Reference): void => {
    const from = idOf(node.id);
    const found = find(reference.value);
    const [to] = found;
    if (found.some((other) => joined.has(pair(from, other)))) return;
    const isOwnPart = to === from && reference.kind === "part-of";
    if (to === undefined || found.length > 1 || isOwnPart) {
      leave(reading, node, reference, found.length > 1);
      return;
    }
    const kind = mayJoin(reading, reference, from, to) ? reference.kind : "relates-to";
    const id = lineId(`${from}--${kind}--${to}`, `attribute ${from} ${kind} ${to}`);
    const at = { file: `${file} nodes`, row: node.row };
    const confidence = isShared(reference.value) ? "inferred" : "stated";
    gathered.line({ id, kind, from, to, confidence, sources: [{ source, locator: placeOfNode(node) }] }, at);
  };
  graph.nodes.forEach((node, place) => {
    for (const reference of referencesIn(values[place] ?? new Map())) draw(node, reference);
  });
};
