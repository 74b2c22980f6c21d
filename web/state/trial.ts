import { useMemo } from "react";
import { lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Node } from "../../graph/model/node.ts";
import type { ComparisonResult } from "../../server/contract/compare.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";
import { paths, sliceBody } from "../api/paths.ts";
import { type Resource, usePosted } from "../api/resource.ts";
import type { Mark } from "../picture/scene.ts";
import type { ExplorerState } from "./explorer-state.ts";
import type { OpenRecord } from "./record.ts";

/** The reform on the bench compared with what is recorded; nothing where none is tried. */
export const useTrial = (
  record: OpenRecord,
  state: ExplorerState,
): Resource<ComparisonResult> | undefined => {
  const tried = state.tried.length > 0;
  const compared = usePosted<ComparisonResult>(tried ? paths.compare(record.dataset) : undefined, {
    patches: state.tried,
    slice: sliceBody(state),
    lang: state.lang,
  });
  return tried ? compared : undefined;
};

/** What a reform would add to the picture, and how everything it touches is marked. */
export type Overlay = {
  readonly nodes: readonly ViewNode[];
  readonly lines: readonly ViewLine[];
  readonly marks: ReadonlyMap<string, Mark>;
};

const drawnNode = ({ id, kind, name, short, level, pillar, state, class: isClass }: Node): ViewNode => ({
  id,
  kind,
  name,
  short,
  level,
  pillar,
  state,
  class: isClass,
  hats: [],
});

const drawnLine = ({ id, kind, from, to, basis, scopes, polarity, confidence, hat }: Line): ViewLine => ({
  id,
  kind,
  from,
  to,
  upper: lineKind(kind).superior,
  basis,
  scopes,
  polarity,
  confidence,
  hat,
});

const overlayOf = ({ nodes, lines }: ComparisonResult): Overlay => {
  const marks = new Map<string, Mark>();
  const mark = (rows: readonly { readonly id: string }[], as: Mark): void => {
    for (const { id } of rows) marks.set(id, as);
  };
  const moved = lines.moved.map(({ before, after }) => ({ before, after }));
  mark([...nodes.changed, ...lines.changed], "changed");
  mark([...nodes.removed, ...lines.removed, ...moved.map(({ before }) => before)], "removed");
  mark([...nodes.added, ...lines.added, ...moved.map(({ after }) => after)], "added");
  return {
    nodes: nodes.added.map(drawnNode),
    lines: [...lines.added, ...moved.map(({ after }) => after)].map(drawnLine),
    marks,
  };
};

const none: Overlay = { nodes: [], lines: [], marks: new Map() };

export const useOverlay = (comparison: ComparisonResult | undefined): Overlay =>
  useMemo(() => (comparison === undefined ? none : overlayOf(comparison)), [comparison]);
