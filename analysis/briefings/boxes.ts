import { type Box, boxSchema, type DiagramCluster } from "../../graph/drawing/diagram/diagram.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { nodeKindHas } from "../../graph/kinds.ts";
import type { Language } from "../../graph/language.ts";
import type { Node } from "../../graph/model/node.ts";
import { keysOf, levels } from "../../graph/vocabulary.ts";
import { tellingApart } from "../finding/names.ts";

export type BoxMark = Box["mark"];

const others = {
  id: "things",
  title: { en: "Mandates, means and processes", fr: "Mandats, moyens et processus" },
} as const;
const order = [...keysOf(levels), others.id];

export const clusterOf = (node: Node): string => {
  if (!nodeKindHas(node.kind, "actor") && !nodeKindHas(node.kind, "person")) return others.id;
  return node.level ?? "headquarters";
};

const shapeOf = ({ kind, class: several }: Node): Box["shape"] => {
  if (!nodeKindHas(kind, "actor")) return "thing";
  if (nodeKindHas(kind, "governs")) return "body";
  return several || nodeKindHas(kind, "forum") ? "soft" : "box";
};

/** The clusters that some boxes lie in, from the governing bodies down. */
export const clustersOf = (boxes: readonly Box[], language: Language): DiagramCluster[] => {
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
export const boxOfNode = (view: OrgView, row: number, hats: readonly number[], mark: BoxMark): Box => {
  const node = view.node(row);
  const apart = tellingApart(view, row);
  const name = apart === undefined ? node.name : `${node.name} (${apart})`;
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
