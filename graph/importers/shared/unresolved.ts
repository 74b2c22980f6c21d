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
  /** When the line would hold, where the file says it. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

/** What a file says of a node itself, and cannot be read. */
export type UnreadValue = {
  readonly node: string;
  readonly field: UnreadField;
  readonly value: string;
  readonly citation: Citation;
};

type Fault = Omit<Coverage, "id" | "scope" | "says" | "confidence" | "sources"> & {
  readonly citation: Citation;
};

/** Under which id a fault of a source is kept: of several about the same, the first, the second and so on. */
export const faultId = (node: string, about: string, place = 1): string =>
  `${`${node}--${about}`.slice(-200)}${place === 1 ? "" : `-${place}`}`;

/** A fault of the source as the record keeps it, with the place where it stands. */
const fault = (
  give: (key: string, wanted: string) => string,
  [sort, node, about, value]: readonly [sort: string, node: string, about: string, value: string],
  { citation, ...said }: Fault,
): Coverage => ({
  ...said,
  id: give(`${sort} ${node} ${about} ${value} ${citation.source} ${citation.locator}`, faultId(node, about)),
  node,
  scope: "general",
  says: "unresolved",
  confidence: "stated",
  sources: [citation],
});

/** A value that could not be read as the record keeps it: a fault of the source, like a reference that leads nowhere. */
export const unreadValue = (
  give: (key: string, wanted: string) => string,
  { node, field, value, citation }: UnreadValue,
): Coverage =>
  fault(give, ["unread", node, field, value], {
    field,
    value: cut(value, longestValue),
    reason: reasonOfUnread(field, cut(value, longestValue)),
    citation,
  });

/** The reference as the record keeps it: a fault of the source with file, row and value, so that it can be found and mended. */
export const unresolvedReference = (
  give: (key: string, wanted: string) => string,
  { node, lineKind, value, why, citation, direction = "out", since, until }: UnresolvedReference,
): Coverage =>
  fault(give, ["unresolved", node, lineKind, value], {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    lineKind,
    direction,
    value,
    reason: reasonOfFile(why, value),
    citation,
  });
