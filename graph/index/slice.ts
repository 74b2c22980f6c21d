import { z } from "zod";
import { type Family, families, lineKind, lineKindIds } from "../kinds.ts";
import { dayOf, partialDateSchema } from "../model/date.ts";
import { bases, confidences, keysOf, scopes } from "../vocabulary.ts";
import { i32, u8, u32 } from "./at.ts";
import { basisCode, type Columns, confidenceCode, generalScope, scopeMask } from "./columns.ts";

const familyIds = keysOf(families);

/**
 * What part of the record is looked at. An empty list means all. `at` is a partial date: what held
 * at any time in it counts. `confidence` is a floor: weaker rows are left out.
 */
export const sliceSchema = z
  .object({
    bases: z.array(z.enum(keysOf(bases))).default([]),
    scopes: z.array(z.enum(keysOf(scopes))).default([]),
    families: z.array(z.enum(familyIds)).default([]),
    at: partialDateSchema.optional(),
    confidence: z.enum(keysOf(confidences)).default("background"),
  })
  .meta({ id: "Slice" });
export type Slice = z.infer<typeof sliceSchema>;

/** The slice that holds everything. */
export const everything: Slice = sliceSchema.parse({});

const familyAllowed = (slice: Slice): Uint8Array =>
  Uint8Array.from(lineKindIds, (id) => {
    const family: Family = lineKind(id).family;
    return slice.families.length === 0 || slice.families.includes(family) ? 1 : 0;
  });

const basisAllowed = (slice: Slice): Uint8Array => {
  const allowed = new Uint8Array(basisCode.size).fill(slice.bases.length === 0 ? 1 : 0);
  for (const basis of slice.bases) allowed[basisCode.get(basis) ?? 0] = 1;
  return allowed;
};

/** A line about everything is about each scope; a line about one scope is in a slice that names it. */
const scopesAllowed = (slice: Slice): number => (scopeMask(slice.scopes) | generalScope) >>> 0;

/** The days a slice looks at, first and last included; undefined where it looks at all time. */
export const windowOf = (slice: Slice): readonly [number, number] | undefined => {
  if (slice.at === undefined) return undefined;
  return [dayOf(slice.at, "first") ?? 0, dayOf(slice.at, "last") ?? 0];
};

/** Whether a slice leaves nothing out, so that nobody need look. */
export const isWholeSlice = ({ bases, scopes, families, at, confidence }: Slice): boolean =>
  bases.length + scopes.length + families.length === 0 && at === undefined && confidence === "background";

/** One byte per node: 1 where the node exists at the slice's date and is sure enough. */
export const nodesInSlice = (columns: Columns, slice: Slice): Uint8Array => {
  if (isWholeSlice(slice)) return new Uint8Array(columns.nodes.length).fill(1);
  const floor = confidenceCode.get(slice.confidence) ?? 0;
  const dates = windowOf(slice);
  return columns.nodeKind.map((_, node) =>
    u8(columns.nodeConfidence, node) >= floor &&
    (dates === undefined ||
      (i32(columns.nodeSince, node) <= dates[1] && i32(columns.nodeUntil, node) >= dates[0]))
      ? 1
      : 0,
  );
};

/** One byte per line: 1 where the line is in the slice and both its ends are. */
export const linesInSlice = (columns: Columns, slice: Slice, nodes: Uint8Array): Uint8Array => {
  if (isWholeSlice(slice)) return new Uint8Array(columns.lines.length).fill(1);
  const floor = confidenceCode.get(slice.confidence) ?? 0;
  const dates = windowOf(slice);
  const family = familyAllowed(slice);
  const basis = basisAllowed(slice);
  const scope = scopesAllowed(slice);
  const all = slice.scopes.length === 0;
  return columns.lineKind.map((kind, line) =>
    u8(family, kind) &&
    u8(basis, u8(columns.lineBasis, line)) &&
    (all || (u32(columns.lineScopes, line) & scope) !== 0) &&
    u8(columns.lineConfidence, line) >= floor &&
    u8(nodes, i32(columns.lineFrom, line)) &&
    u8(nodes, i32(columns.lineTo, line)) &&
    (dates === undefined ||
      (i32(columns.lineSince, line) <= dates[1] && i32(columns.lineUntil, line) >= dates[0]))
      ? 1
      : 0,
  );
};
