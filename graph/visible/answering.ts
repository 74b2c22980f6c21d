import { lineKind } from "../kinds.ts";
import type { Line } from "../model/line.ts";

/**
 * How a node stands on a line that says to whom somebody answers, read with its superior end where it has one: `up` where
 * the node answers to the other end, `under` where the other end answers to it; undefined on every other line.
 */
export const answeringAt = (
  { kind, from, to, polarity }: Pick<Line, "kind" | "from" | "to" | "polarity">,
  node: string,
): "up" | "under" | undefined => {
  const { climbs, superior } = lineKind(kind);
  if (climbs !== "answer" || polarity !== "asserted" || superior === "none") return undefined;
  const [lower, upper] = superior === "to" ? [from, to] : [to, from];
  if (lower === node) return "up";
  return upper === node ? "under" : undefined;
};
