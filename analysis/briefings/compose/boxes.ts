import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKinds } from "../../../graph/kinds.ts";
import type { Node } from "../../../graph/model/node.ts";
import { keysOf, levels } from "../../../graph/vocabulary.ts";
import { type Box, boxSchema, type Cluster, type Language } from "../diagram.ts";

export type Mark = Box["mark"];

const others = {
  id: "things",
  title: { en: "Mandates, means and processes", fr: "Mandats, moyens et processus" },
} as const;
const order = [...keysOf(levels), others.id];

export const clusterOf = (node: Node): string => {
  if (!nodeKinds[node.kind].actor && node.kind !== "holder") return others.id;
  return node.level ?? "headquarters";
};

const shapeOf = ({ kind, class: several }: Node): Box["shape"] => {
  if (!nodeKinds[kind].actor) return "thing";
  if (kind === "body") return "body";
  return several || kind === "mechanism" ? "soft" : "box";
};

/** The clusters that some boxes lie in, from the governing bodies down. */
export const clustersOf = (boxes: readonly Box[], language: Language): Cluster[] => {
  const used = new Set(boxes.map(({ cluster }) => cluster));
  const titles = new Map<string, string>([
    ...keysOf(levels).map((level): [string, string] => [level, levels[level][language]]),
    [others.id, others.title[language]],
  ]);
  return order.flatMap((id, place) =>
    used.has(id) ? [{ id, title: titles.get(id) ?? "", order: place }] : [],
  );
};

/** A hat's name on its tab: without the word that says that it is a hat. */
const tabLabel = ({ short, name }: Node): string => (short ?? name).replace(/\s*\(?(hat|casquette)\)?$/i, "");

/** A node as a box; its hats, given as rows, become tabs. */
export const boxOfNode = (view: OrgView, row: number, hats: readonly number[], mark: Mark): Box => {
  const node = view.node(row);
  const { name } = node;
  return boxSchema.parse({
    id: node.id,
    name,
    ...(node.short === undefined || node.short === name ? {} : { short: node.short }),
    shape: shapeOf(node),
    cluster: clusterOf(node),
    hats: hats.map((hat) => ({ id: view.node(hat).id, label: tabLabel(view.node(hat)) })),
    mark,
  });
};
