import type { LineKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import { type ReasonOfFile, reasonOfFile, reasonOfUnread } from "../../model/reasons.ts";
import type { Citation } from "../../model/source.ts";
import { cut } from "../../text/slug.ts";
import type { UnreadField } from "../../vocabulary.ts";

/** What stands in a cell is short; of a longer text the record keeps the beginning. */
export const longestValue = 500;

/**
 * A reference of a file from which no line could be drawn: the value leads to nobody of the file, to several alike, or
 * stands for a reference that the file leaves open ("TBC", "Vacant").
 */
export type UnresolvedReference = {
  readonly node: string;
  readonly lineKind: LineKind;
  readonly value: string;
  readonly why: ReasonOfFile;
  readonly citation: Citation;
  /** Whether the line would leave the node or arrive at it; where left out, it leaves. */
  readonly direction?: Coverage["direction"];
};

/** What a file says of a node itself, and cannot be read. */
export type UnreadValue = {
  readonly node: string;
  readonly field: UnreadField;
  readonly value: string;
  readonly citation: Citation;
};

/** A value that could not be read as the record keeps it: a fault of the source, like a reference that leads nowhere. */
export const unreadValue = (
  give: (key: string, wanted: string) => string,
  { node, field, value, citation }: UnreadValue,
): Coverage => ({
  id: give(
    `unread ${node} ${field} ${value} ${citation.source} ${citation.locator}`,
    `${node}--${field}`.slice(-200),
  ),
  node,
  field,
  scope: "general",
  says: "unresolved",
  value: cut(value, longestValue),
  reason: reasonOfUnread(field, cut(value, longestValue)),
  confidence: "stated",
  sources: [citation],
});

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
  reason: reasonOfFile(why, value),
  confidence: "stated",
  sources: [citation],
});
