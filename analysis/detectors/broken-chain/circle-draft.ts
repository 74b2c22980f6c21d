import { i32 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { alikeCommon } from "../../finding/alike.ts";
import type { Draft } from "../../finding/draft.ts";
import { nodesById } from "../../kit.ts";
import { type Circle, closedOnPaper } from "./circles.ts";

/** The members of a circle along its lines, each answering to the next, from the first by id; what branches off last. */
const alongLines = (view: OrgView, { nodes, lines }: Circle): number[] => {
  const { lineFrom, lineTo } = view.columns;
  const superiors = new Map<number, number[]>();
  for (const line of lines)
    superiors.set(i32(lineFrom, line), [...(superiors.get(i32(lineFrom, line)) ?? []), i32(lineTo, line)]);
  const left = new Set(nodesById(view, nodes));
  const walked: number[] = [];
  for (let [next] = left; next !== undefined; [next] = left) {
    for (let at: number | undefined = next; at !== undefined; ) {
      left.delete(at);
      walked.push(at);
      at = nodesById(view, superiors.get(at) ?? []).find((superior) => left.has(superior));
    }
  }
  return walked;
};

/** A circle, named after its first member by id, since circles share no member; told in the order of its lines. */
export const circleDraft = (view: OrgView, circle: Circle): Draft => {
  const nodes = nodesById(view, circle.nodes);
  const [message, severity] = closedOnPaper(view, circle)
    ? (["circle", "high"] as const)
    : (["circle-in-practice", "medium"] as const);
  const actors = { nodes: alongLines(view, circle).map((row) => view.node(row).id) };
  const rank = { by: nodes.length, place: "actors" };
  return {
    message,
    severity,
    subjects: nodes,
    idSubjects: 1,
    lines: circle.lines,
    numbers: { members: nodes.length, lines: circle.lines.length },
    values: { actors },
    commons: [alikeCommon(message, severity, { rank })],
    patternRow: { columns: ["circle"], row: () => [actors] },
  };
};
