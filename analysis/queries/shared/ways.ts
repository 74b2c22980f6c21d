import { endsOf, linesOf, type Relation } from "../../../graph/index/relation.ts";
import { type OrgView, viewOf } from "../../../graph/index/view.ts";
import { type Confidence, confidences, keysOf } from "../../../graph/vocabulary.ts";
import { climberOf, wideClimberOf } from "../../hierarchy/climb.ts";
import { type Reach, reach } from "../../hierarchy/reach.ts";
import { sortLines, sortNodes } from "./order.ts";

/** A way from one node to another: the nodes passed and the lines walked. */
export type NodePath = { readonly nodes: readonly number[]; readonly lines: readonly number[] };

/** How a view is walked from a node. */
export type Walk = (view: OrgView, from: number) => Reach;

/** Up the chain of answering, as the detectors climb it. */
export const climbing: Walk = (view, from) => climberOf(view).over(from);

/** The same, with lines that hold for a part of a class only handed down to its members: it may hold for them. */
export const climbingPartly: Walk = (view, from) => wideClimberOf(view).over(from);

/** Along a relation. */
export const along =
  (relationOf: (view: OrgView) => Relation): Walk =>
  (view, from) => {
    const relation = relationOf(view);
    return reach(from, (node, visit) =>
      endsOf(relation, node).forEach((end, place) => {
        visit(end, linesOf(relation, node)[place] ?? -1);
      }),
    );
  };

/** The same view with a floor of confidence, never lower than its own. Row numbers stay. */
export const atLeast = (view: OrgView, floor: Confidence): OrgView => {
  const order = keysOf(confidences);
  return order.indexOf(floor) <= order.indexOf(view.slice.confidence)
    ? view
    : viewOf(view.columns, view.coverageIndex, { ...view.slice, confidence: floor });
};

/** One of the shortest ways found: at each step back the first by name, on its surest line. */
export const wayTo = (view: OrgView, { steps, ways }: Reach, to: number): NodePath => {
  const nodes = [to];
  const lines: number[] = [];
  for (let node = to; (steps.get(node) ?? 0) > 0; ) {
    const back: { from: number; line: number }[] = [];
    for (let place = 0; place < ways.length; place += 3)
      if (ways[place + 1] === node) back.push({ from: ways[place] ?? -1, line: ways[place + 2] ?? -1 });
    const [from = -1] = sortNodes(
      view,
      back.map((one) => one.from),
    );
    const [line = -1] = surestFirst(
      view,
      back.filter((one) => one.from === from).map((one) => one.line),
    );
    nodes.unshift(from);
    lines.unshift(line);
    node = from;
  }
  return { nodes, lines };
};

const surestFirst = (view: OrgView, lines: readonly number[]): number[] => {
  const { lineConfidence } = view.columns;
  return sortLines(view, lines).sort((a, b) => (lineConfidence[b] ?? 0) - (lineConfidence[a] ?? 0));
};

/** The surest way, and among equally sure ones the shortest: stated throughout, else with conclusions, else with common knowledge. */
export const surestWay = (view: OrgView, walk: Walk, from: number, to: number): NodePath | undefined => {
  for (const floor of keysOf(confidences).toReversed()) {
    const seen = atLeast(view, floor);
    const reached = walk(seen, from);
    if (reached.steps.has(to)) return wayTo(seen, reached, to);
  }
  return undefined;
};
