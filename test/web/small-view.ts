import { familiesAtFirst, type LineKind, lineKind, type NodeKind } from "../../graph/kinds.ts";
import type { VisibleOptions } from "../../graph/visible/index.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";

export const node = (id: string, kind: NodeKind = "entity", more: Partial<ViewNode> = {}): ViewNode => ({
  id,
  kind,
  name: id.toUpperCase(),
  class: false,
  hats: [],
  ...more,
});

export const line = (from: string, kind: LineKind, to: string, more: Partial<ViewLine> = {}): ViewLine => ({
  id: `${from}--${kind}--${to}`,
  kind,
  from,
  to,
  upper: lineKind(kind).superior,
  basis: "unspecified",
  scopes: ["general"],
  polarity: "asserted",
  confidence: "stated",
  ...more,
});

const hat = { id: "hat-hc", name: "Coordinator (hat)", confidence: "stated" as const };

/** A council, a chief, a deputy with a hat, an office apart, a loner, a task and a denied line. */
export const smallView = () => ({
  nodes: [
    node("council", "body", { level: "governing" }),
    node("chief", "post", { level: "mission" }),
    node("deputy", "post", { level: "mission", hats: [hat] }),
    node("hat-hc", "hat"),
    node("office", "entity", { level: "headquarters" }),
    node("agency", "entity", { level: "headquarters" }),
    node("loner", "mechanism"),
    node("task", "task"),
  ],
  lines: [
    line("chief", "reports-to", "council", { basis: "formal" }),
    line("deputy", "reports-to", "chief"),
    line("deputy", "reports-to", "office", { id: "under-hat", hat: "hat-hc", basis: "practice" }),
    line("deputy", "wears-hat", "hat-hc"),
    line("hat-hc", "accountable-to", "office"),
    line("agency", "accountable-to", "council", { polarity: "denied" }),
    line("agency", "coordinates-with", "office"),
    line("agency", "implements", "task"),
  ],
});

export const calm: VisibleOptions = {
  families: new Set(familiesAtFirst),
  denied: true,
  things: false,
  alone: false,
  focus: undefined,
  depth: 1,
  expanded: [],
  collapsed: [],
  most: 100,
  nodes: new Set(),
  lines: new Set(),
};
