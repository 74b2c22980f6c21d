import { type Family, lineKind } from "../../graph/kinds.ts";
import { answeringAt } from "../../graph/visible/answering.ts";
import type { LineAtNode, NodeDetail } from "../contract/nodes.ts";

type AtNode = Pick<NodeDetail, "node" | "out" | "in">;

/** Every line at a node once, the lines by which it answers to somebody first. */
const upwardFirst = ({ node, out, in: into }: AtNode): LineAtNode[] => {
  const lines = [...out, ...into.filter(({ line }) => line.from !== node.id)];
  const isUp = ({ line }: LineAtNode): boolean => answeringAt(line, node.id) === "up";
  return [...lines.filter(isUp), ...lines.filter((end) => !isUp(end))];
};

const byFamily = (lines: readonly LineAtNode[]): ReadonlyMap<Family, LineAtNode[]> => {
  const found = new Map<Family, LineAtNode[]>();
  for (const end of lines) {
    const { family } = lineKind(end.line.kind);
    const rows = found.get(family);
    if (rows === undefined) found.set(family, [end]);
    else rows.push(end);
  }
  return found;
};

/** How many lines a node has, how many of them lead to a superior, and how many things answer to it. */
export const countsAt = (at: AtNode): NodeDetail["counts"] => {
  const lines = upwardFirst(at);
  const standing = (as: "up" | "under") => lines.filter(({ line }) => answeringAt(line, at.node.id) === as);
  return {
    lines: lines.length,
    families: Object.fromEntries([...byFamily(lines)].map(([family, rows]) => [family, rows.length])),
    superiors: standing("up").length,
    reports: new Set(standing("under").map(({ other }) => other.id)).size,
  };
};

/** A node with so many lines of a family at most, those to its superiors first; with how many there are. */
export const shorterNode = <At extends AtNode>(
  at: At,
  most: number | undefined,
): At & Pick<NodeDetail, "counts"> => {
  const counts = countsAt(at);
  if (most === undefined) return { ...at, counts };
  const first = [...byFamily(upwardFirst(at)).values()].flatMap((rows) => rows.slice(0, most));
  const kept = new Set(first.map(({ line }) => line.id));
  const isKept = ({ line }: LineAtNode): boolean => kept.has(line.id);
  return { ...at, out: at.out.filter(isKept), in: at.in.filter(isKept), counts };
};
