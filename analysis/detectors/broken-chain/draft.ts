import { i32, u8 } from "../../../graph/index/at.ts";
import { lineKindCode, polarityCode } from "../../../graph/index/columns.ts";
import { answeringKinds, type OrgView } from "../../../graph/index/view.ts";
import type { Draft } from "../../finding/draft.ts";
import { named } from "../../kit.ts";
import { type Circle, closedOnPaper } from "./circles.ts";
import type { Top } from "./tops.ts";

const answering = new Set(answeringKinds.map((kind) => lineKindCode.get(kind) ?? 0));

/** Lines on which somebody answers to itself. */
export const selfLines = (view: OrgView): number[] => {
  const { lineFrom, lineTo, lineKind, linePolarity } = view.columns;
  const found: number[] = [];
  for (let line = 0; line < lineFrom.length; line++)
    if (
      i32(lineFrom, line) === i32(lineTo, line) &&
      view.hasLine(line) &&
      answering.has(u8(lineKind, line)) &&
      u8(linePolarity, line) === polarityCode.get("asserted")
    )
      found.push(line);
  return found;
};

/** One finding per node that answers to itself. */
export const selfDrafts = (view: OrgView): Draft[] => {
  const byNode = new Map<number, number[]>();
  for (const line of selfLines(view)) {
    const node = i32(view.columns.lineFrom, line);
    byNode.set(node, [...(byNode.get(node) ?? []), line]);
  }
  return [...byNode].map(([node, lines]) => ({
    message: "self-report",
    severity: "medium",
    subjects: [node],
    lines,
    values: { actor: named(view, [node]) },
  }));
};

const byId = (view: OrgView, rows: readonly number[]): number[] =>
  [...rows].sort((a, b) => (view.node(a).id < view.node(b).id ? -1 : 1));

/** A circle, named after its first member by id, since circles share no member. */
export const circleDraft = (view: OrgView, circle: Circle): Draft => {
  const nodes = byId(view, circle.nodes);
  const paper = closedOnPaper(view, circle);
  return {
    message: paper ? "circle" : "circle-in-practice",
    severity: paper ? "high" : "medium",
    subjects: nodes,
    idSubjects: 1,
    lines: circle.lines,
    numbers: { members: nodes.length, lines: circle.lines.length },
    values: { actors: named(view, nodes) },
  };
};

export const topDraft = (view: OrgView, node: number, top: Exclude<Top, "not-recorded">): Draft => ({
  message: top,
  severity: top === "orphan" ? "low" : "medium",
  subjects: [node],
  lines: [],
  values: { actor: named(view, [node]) },
});

/** One finding for all posts and units without a recorded superior: not one each, which would be noise. */
export const unrecordedDraft = (view: OrgView, nodes: readonly number[], all: number): Draft[] =>
  nodes.length === 0
    ? []
    : [
        {
          message: "superior-not-recorded",
          severity: "low",
          status: "not-enough-data",
          subjects: byId(view, nodes),
          idSubjects: 0,
          lines: [],
          numbers: { notRecorded: nodes.length, judged: all },
          values: { count: nodes.length, all },
        },
      ];
