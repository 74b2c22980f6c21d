import type { Diagram } from "../diagram/diagram.ts";
import { citedNotes } from "../diagram/subject.ts";

/** One picture of a series before it is set. An overview may leave out words on lines; the others say all. */
export type Sheet = {
  readonly diagram: Diagram;
  readonly kind: "whole" | "overview" | "finding" | "cluster";
  /** Boxes of the subject that are shown as themselves. */
  readonly shows: ReadonlySet<string>;
  /** Boxes behind each box that stands for several. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
};

/** Whether a diagram can be set legibly on one page. */
export type Fits = (diagram: Diagram, kind: Sheet["kind"]) => boolean;

const nobody: ReadonlyMap<string, readonly string[]> = new Map();

/** A sheet on which every box is itself. */
export const plainSheet = (diagram: Diagram, kind: Sheet["kind"]): Sheet => ({
  diagram,
  kind,
  shows: new Set(diagram.boxes.map(({ id }) => id)),
  behind: nobody,
});

/** Which boxes are shown as themselves, and which behind others, by the box that each went into. */
export const shownAndBehind = (into: ReadonlyMap<string, string>): Pick<Sheet, "shows" | "behind"> => {
  const behind = new Map<string, string[]>();
  for (const [id, now] of into) if (id !== now) behind.set(now, [...(behind.get(now) ?? []), id]);
  return { shows: new Set([...into].filter(([id, now]) => id === now).map(([id]) => id)), behind };
};

/** A page with only the footnotes that it cites. */
export const withNotes = (diagram: Diagram): Diagram => ({ ...diagram, notes: citedNotes(diagram) });
