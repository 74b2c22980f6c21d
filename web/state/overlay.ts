import { lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Node } from "../../graph/model/node.ts";
import type { DiffResult } from "../../server/contract/diff.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";

/** What a difference does to a thing. */
export type ReformChange = "added" | "removed" | "changed";

/** Marks in the picture: what a reform would add, remove or change, and what another one beside it would. */
export type OverlayMark = ReformChange | "rival-added" | "rival-removed";

/** Marks of what is there today and would not be. */
export const goes = (mark: OverlayMark | undefined): boolean =>
  mark === "removed" || mark === "rival-removed";

/** Marks of what is not there today. */
export const comes = (mark: OverlayMark | undefined): boolean => mark === "added" || mark === "rival-added";

/** What a reform would add to the picture, and how everything it touches is marked. */
export type Overlay = {
  readonly nodes: readonly ViewNode[];
  readonly lines: readonly ViewLine[];
  readonly marks: ReadonlyMap<string, OverlayMark>;
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

/** What a difference adds to the picture, and how it is marked; a post held by another is changed. */
export const overlayOf = ({ nodes, lines }: DiffResult): Overlay => {
  const marks = new Map<string, OverlayMark>();
  const mark = (rows: readonly { readonly id: string }[], as: OverlayMark): void => {
    for (const { id } of rows) marks.set(id, as);
  };
  const moved = lines.moved.map(({ before, after }) => ({ before, after }));
  mark([...nodes.changed, ...lines.changed], "changed");
  mark([...nodes.removed, ...lines.removed, ...moved.map(({ before }) => before)], "removed");
  mark([...nodes.added, ...lines.added, ...moved.map(({ after }) => after)], "added");
  for (const { kind, to } of [...lines.added, ...lines.removed])
    if (lineKind(kind).fills && !marks.has(to)) marks.set(to, "changed");
  return {
    // of what is gone, only what the picture does not have already is drawn besides
    nodes: [...nodes.added, ...nodes.removed].map(drawnNode),
    lines: [...lines.added, ...lines.removed, ...moved.flatMap(({ before, after }) => [before, after])].map(
      drawnLine,
    ),
    marks,
  };
};

const rivals: Partial<Record<OverlayMark, OverlayMark>> = { added: "rival-added", removed: "rival-removed" };

/** Two reforms in one picture: what both touch is marked as the first one's. */
export const besides = (first: Overlay, other: Overlay): Overlay => {
  const known = new Set([...first.nodes, ...first.lines].map(({ id }) => id));
  const marks = new Map([...other.marks].map(([id, mark]) => [id, rivals[mark] ?? mark]));
  for (const [id, mark] of first.marks) marks.set(id, mark);
  return {
    nodes: [...first.nodes, ...other.nodes.filter(({ id }) => !known.has(id))],
    lines: [...first.lines, ...other.lines.filter(({ id }) => !known.has(id))],
    marks,
  };
};
