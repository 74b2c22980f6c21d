import type { LineKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { Citation } from "../../model/source.ts";

/**
 * A reference of a file from which no line could be drawn: the value leads to nobody of the file, to several alike, or
 * stands for a reference that the file leaves open ("TBC", "Vacant").
 */
export type UnresolvedReference = {
  readonly node: string;
  readonly lineKind: LineKind;
  readonly value: string;
  readonly why: "nobody" | "several" | "open";
  readonly citation: Citation;
  /** Whether the line would leave the node or arrive at it; where left out, it leaves. */
  readonly direction?: Coverage["direction"];
};

const reasons: Readonly<Record<UnresolvedReference["why"], (value: string) => string>> = {
  nobody: (value) => `The file names "${value}", which is nowhere in it.`,
  several: (value) => `The file names "${value}", and several in it are called so.`,
  open: (value) => `The file says "${value}" where it would name somebody.`,
};

/** The reference as the record keeps it: a fault of the source with file, row and value, so that it can be found and mended. */
export const unresolvedReference = (
  give: (key: string, wanted: string) => string,
  { node, lineKind, value, why, citation, direction = "out" }: UnresolvedReference,
): Coverage => ({
  id: give(
    `unresolved ${node} ${lineKind} ${value} ${citation.source} ${citation.locator}`,
    `${node}--${lineKind}`.slice(-200),
  ),
  node,
  lineKind,
  direction,
  scope: "general",
  says: "unresolved",
  value,
  reason: reasons[why](value),
  confidence: "stated",
  sources: [citation],
});
