import { mapById } from "../../graph/by-id.ts";
import type { LayeredPicture, LayoutInput, PlacedBox } from "../../graph/drawing/layered/index.ts";
import { anchorOf } from "../../graph/visible/hats.ts";
import { lineWeight, ranksEnds } from "../../graph/visible/weigh.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";
import type { OverlayMark } from "../state/overlay.ts";
import { boxLabel, type Label, type PixelWidth, sizeOf } from "./boxes.ts";
import { bundle, combOf } from "./bundles.ts";
import type { DrawnSubgraph } from "./choice.ts";

/** What is to be drawn, before and after it has places. */
export type Scene = {
  readonly nodes: ReadonlyMap<string, ViewNode>;
  /** Drawn lines; one may stand for several that would lie on each other. */
  readonly lines: ReadonlyMap<string, ViewLine>;
  readonly lineCount: number;
  readonly labels: ReadonlyMap<string, Label>;
  readonly folded: ReadonlyMap<string, number>;
  /** The node of each tab. */
  readonly hatOfTab: ReadonlyMap<string, string>;
  readonly tabText: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, OverlayMark>;
  /** How many drawn lines end at each node. */
  readonly degree: ReadonlyMap<string, number>;
  readonly input: LayoutInput;
};

/** Where a box stood before it travelled, and how far it went, in words. */
export type Ghost = { readonly box: PlacedBox; readonly words: string };

export type DrawnScene = Scene & {
  readonly picture: LayeredPicture;
  readonly ghosts?: readonly Ghost[];
  /** Boxes that stand where the reader put them. */
  readonly pinned?: ReadonlySet<string>;
};

const degreesOf = (lines: readonly ViewLine[]): Map<string, number> => {
  const degree = new Map<string, number>();
  for (const { from, to } of lines) for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  return degree;
};

/** Prepares a choice for the layout: words measured, ends resolved to boxes and tabs. */
export const sceneOf = (
  choice: DrawnSubgraph,
  marks: ReadonlyMap<string, OverlayMark>,
  measure: PixelWidth,
  aspect: number,
): Scene => {
  const nodes = mapById(choice.nodes);
  const labels = new Map(choice.nodes.map((node) => [node.id, boxLabel(node, measure)]));
  const tabs = choice.nodes.flatMap((node) => labels.get(node.id)?.tabs ?? []);
  const anchor = (line: ViewLine, end: string): string => anchorOf(choice.wearers, nodes, line, end);
  const lines = bundle(choice.lines, choice.single, anchor);
  return {
    nodes,
    lines: mapById(lines),
    lineCount: choice.lines.length,
    labels,
    folded: choice.folded,
    hatOfTab: new Map(tabs.map(({ id, hat }) => [id, hat])),
    tabText: new Map(tabs.map(({ id, text }) => [id, text])),
    marks,
    degree: degreesOf(choice.lines),
    input: {
      aspect,
      nodes: choice.nodes.map((node) =>
        sizeOf(node, labels.get(node.id) ?? { title: [node.name], detail: undefined, tabs: [] }, measure),
      ),
      lines: lines.map((line) => ({
        id: line.id,
        from: anchor(line, line.from),
        to: anchor(line, line.to),
        upper: line.upper,
        weight: lineWeight(line),
        ranks: ranksEnds(line),
        share: combOf(line, choice.single),
        first: choice.single.has(line.id),
      })),
    },
  };
};
