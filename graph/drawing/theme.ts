import { palette } from "../palette.ts";

/** Colours and strokes of every briefing: those of the common palette, and tints that only paper needs. */
export const ink = {
  text: palette.boxText,
  quiet: "#4d5866",
  line: palette.stroke,
  rule: palette.rule,
  box: palette.box,
  border: palette.boxBorder,
  soft: "#f4f6f8",
  page: palette.ground,
  accent: palette.finding,
  accentTint: palette.findingTint,
  added: palette.added,
  addedTint: "#e9f5ee",
  removed: palette.removed,
  removedTint: "#f1f2f4",
  changed: palette.changed,
  changedTint: "#fdf3e1",
} as const;

/** Tints of the clusters from top to bottom: light enough for text of any ink to keep 4.5:1. */
export const bandTints = ["#eef3fa", "#f6f3ec", "#edf5f0", "#f5f0f6", "#f1f3f5"] as const;

export const markInk = {
  none: { stroke: ink.border, fill: ink.box, line: ink.line, width: 1.1, text: ink.text },
  finding: { stroke: ink.accent, fill: ink.accentTint, line: ink.accent, width: 1.9, text: ink.text },
  added: { stroke: ink.added, fill: ink.addedTint, line: ink.added, width: 1.9, text: ink.text },
  removed: { stroke: ink.removed, fill: ink.removedTint, line: ink.removed, width: 1.2, text: ink.quiet },
  changed: { stroke: ink.changed, fill: ink.changedTint, line: ink.changed, width: 1.9, text: ink.text },
} as const;

/** Dash lengths as multiples of the line's width; a zero dash with round caps is a dot. */
export const dashes = { solid: [], dotted: [0.01, 2.6], dashed: [5, 3], several: [9, 3, 2, 3] } as const;
