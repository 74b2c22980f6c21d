import { isDeepStrictEqual } from "node:util";
import { mapById } from "../by-id.ts";
import { type TableName, tableNames } from "../model/checks/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Node } from "../model/node.ts";
import { mostInList } from "../model/row-list.ts";
import { foldText } from "../text/fold.ts";
import { cut, unusedId } from "../text/slug.ts";
import type { StoredLayer } from "./layer.ts";
import { inOtherIds } from "./other-ids.ts";

const identifiersOf = ({ kind, identifiers }: Node): string[] =>
  identifiers.map(({ scheme, value }) => `${kind}\u0000${scheme}\u0000${value}`);

/** What both lists hold, each once; of very much the first. */
const union = <T>(one: readonly T[], other: readonly T[]): T[] => {
  const known = new Set(one.map((item) => JSON.stringify(item)));
  return [...one, ...other.filter((item) => !known.has(JSON.stringify(item)))].slice(0, mostInList);
};

/** Two nodes as one: what the first says stands, the second adds what it leaves open. */
const mergedNode = (first: Node, second: Node): Node => ({
  ...second,
  ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)),
  id: first.id,
  kind: first.kind,
  name: first.name,
  class: first.class,
  separate: first.separate,
  confidence: first.confidence,
  aliases: union(
    first.aliases,
    [second.name, ...second.aliases].filter((name) => foldText(name) !== foldText(first.name)),
  ),
  identifiers: union(first.identifiers, second.identifiers),
  sources: union(first.sources, second.sources),
});

type Place = { readonly nodes: ReadonlyMap<string, Node>; readonly owners: ReadonlyMap<string, string> };

/** The id of the node that a layer's node is in the record so far; undefined where it is none of them. */
const sameNode = (
  { nodes, owners }: Place,
  node: Node,
  joins: StoredLayer["about"]["joins"],
): string | undefined => {
  const said = joins[node.id];
  if (said !== undefined && nodes.has(said)) return said;
  const identified = identifiersOf(node).flatMap((key) => owners.get(key) ?? [])[0];
  if (identified !== undefined) return identified;
  const there = nodes.get(node.id);
  return there?.kind === node.kind && foldText(there.name) === foldText(node.name) ? node.id : undefined;
};

/** Room in an id for the number that tells it from another. */
const longest = 190;

/** Gives ids that nothing has: the one wanted, else one that begins with the layer's name. */
const freeIds = (layer: string, there: Iterable<string>) => {
  const used = new Set(there);
  return (id: string): string => {
    const name = used.has(id) ? unusedId(cut(`${layer}:${id}`, longest), (one) => used.has(one)) : id;
    used.add(name);
    return name;
  };
};

/** What each node of a layer is called in the record. */
const nodeNames = (record: Dataset, { about, dataset }: StoredLayer): Map<string, string> => {
  const nodes = mapById(record.nodes);
  const owners = new Map(
    record.nodes.flatMap((node) => identifiersOf(node).map((key) => [key, node.id] as const)),
  );
  const free = freeIds(about.name, nodes.keys());
  return new Map(
    dataset.nodes.map((node) => [node.id, sameNode({ nodes, owners }, node, about.joins) ?? free(node.id)]),
  );
};

/** Rows of other tables that are told apart where both layers use one id for different things. */
const rowNames = (
  record: Dataset,
  dataset: Dataset,
  table: Exclude<TableName, "nodes">,
  layer: string,
): Map<string, string> => {
  const there = new Map<string, object>(record[table].map((row) => [row.id, row]));
  const free = freeIds(layer, there.keys());
  return new Map(
    dataset[table].map((row) => [row.id, isDeepStrictEqual(there.get(row.id), row) ? row.id : free(row.id)]),
  );
};

const otherTables = ["sources", "recommendations", "lines", "coverage", "patches"] as const;

/** A layer in the ids of the record. */
const translated = (record: Dataset, layer: StoredLayer): Dataset => {
  let { dataset } = layer;
  const names = nodeNames(record, layer);
  if ([...names].some(([id, name]) => id !== name)) dataset = inOtherIds(dataset, names, tableNames);
  for (const table of otherTables) {
    const renames = rowNames(record, dataset, table, layer.about.name);
    if ([...renames].some(([id, name]) => id !== name))
      dataset = inOtherIds(dataset, renames, mentions[table]);
  }
  return dataset;
};

/** Tables in whose rows ids of a table's rows stand. */
const mentions: Readonly<Record<(typeof otherTables)[number], readonly TableName[]>> = {
  sources: ["sources", "nodes", "lines", "coverage", "recommendations", "patches"],
  recommendations: ["recommendations", "patches"],
  lines: ["lines", "patches"],
  coverage: ["coverage"],
  patches: ["patches"],
};

const added = <T extends { readonly id: string }>(rows: readonly T[], more: readonly T[]): T[] => {
  const known = new Set(rows.map(({ id }) => id));
  return [...rows, ...more.filter(({ id }) => !known.has(id))];
};

const joinedNodes = (nodes: readonly Node[], more: readonly Node[]): Node[] => {
  const all = mapById(nodes);
  for (const node of more) {
    const there = all.get(node.id);
    all.set(node.id, there === undefined ? node : mergedNode(there, node));
  }
  return [...all.values()];
};

const joined = (record: Dataset, layer: StoredLayer): Dataset => {
  const dataset = translated(record, layer);
  return {
    ...record,
    sources: added(record.sources, dataset.sources),
    nodes: joinedNodes(record.nodes, dataset.nodes),
    lines: added(record.lines, dataset.lines),
    coverage: added(record.coverage, dataset.coverage),
    recommendations: added(record.recommendations, dataset.recommendations),
    patches: added(record.patches, dataset.patches),
  };
};

/**
 * Layers as one record, the first saying what it is called. A node of a later layer is one of an earlier one where
 * both have an identifier in common, or id, kind and name, or where somebody said so; else they stay apart, whatever
 * their ids. Rows that say the same are there once.
 */
export const joinLayers = ([first, ...more]: readonly [StoredLayer, ...StoredLayer[]]): Dataset =>
  more.reduce(joined, first.dataset);
