import { lineKindIds, nodeKindIds } from "../kinds.ts";
import type { Dataset } from "../model/dataset.ts";
import { dayOf } from "../model/date.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import {
  authorities,
  bases,
  clarities,
  confidences,
  keysOf,
  polarities,
  type Scope,
  scopes,
} from "../vocabulary.ts";

/** Day numbers that stand for "always has been" and "still is". */
export const beginningOfTime = -2_147_483_648;
export const endOfTime = 2_147_483_647;

/** Position of every word of a vocabulary in its table: the code kept in a column. */
const codesOf = <K extends string>(words: readonly K[]): ReadonlyMap<K, number> =>
  new Map(words.map((word, code) => [word, code]));

export const nodeKindCode = codesOf(nodeKindIds);
export const lineKindCode = codesOf(lineKindIds);
export const basisCode = codesOf(keysOf(bases));
export const polarityCode = codesOf(keysOf(polarities));
export const confidenceCode = codesOf(keysOf(confidences));
/** Codes of clarity start at 1: 0 stands for nothing said. */
export const clarityCode = new Map(keysOf(clarities).map((word, place) => [word, place + 1]));
const authorityCode = codesOf(keysOf(authorities));
const scopeCode = codesOf(keysOf(scopes));

const maskOf = <K extends string>(words: readonly K[], codes: ReadonlyMap<K, number>): number => {
  let mask = 0;
  for (const word of words) mask |= 1 << (codes.get(word) ?? 0);
  return mask >>> 0;
};

/** Bit mask of a list of scopes. */
export const scopeMask = (words: readonly Scope[]): number => maskOf(words, scopeCode);

/** The mask of a line that is about everything. */
export const generalScope = scopeMask(["general"]);

/**
 * A dataset compiled once into columns: one typed array per attribute, rows addressed by number.
 * `nodeOf` finds a row by id. Rows keep the dataset's order; nothing that reads them may depend on it.
 */
export type Columns = {
  readonly nodes: readonly Node[];
  /** The columns as compiled, where attributes are those of a date here. */
  readonly undated?: Columns;
  readonly lines: readonly Line[];
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly nodeKind: Uint8Array;
  readonly nodeConfidence: Uint8Array;
  readonly nodeSince: Int32Array;
  readonly nodeUntil: Int32Array;
  /** 1 where one node stands for many. */
  readonly nodeClass: Uint8Array;
  /** 1 where the source says that standing apart is deliberate. */
  readonly nodeSeparate: Uint8Array;
  /** Least and greatest number of hats the source gives; -1 where it gives none. */
  readonly nodeHatsMin: Int32Array;
  readonly nodeHatsMax: Int32Array;
  readonly lineKind: Uint8Array;
  readonly lineFrom: Int32Array;
  readonly lineTo: Int32Array;
  readonly lineHat: Int32Array;
  readonly lineBasis: Uint8Array;
  readonly lineScopes: Uint32Array;
  readonly linePolarity: Uint8Array;
  readonly lineAuthority: Uint8Array;
  readonly lineClarity: Uint8Array;
  readonly lineConfidence: Uint8Array;
  readonly lineSince: Int32Array;
  readonly lineUntil: Int32Array;
  /** 1 where the line holds for a part of a class only: "the majority", "some". */
  readonly linePartial: Uint8Array;
};

const firstDay = (date: string | undefined): number =>
  date === undefined ? beginningOfTime : (dayOf(date, "first") ?? beginningOfTime);
const lastDay = (date: string | undefined): number =>
  date === undefined ? endOfTime : (dayOf(date, "last") ?? endOfTime);

const nodeColumns = (nodes: readonly Node[]) => {
  const size = nodes.length;
  const nodeOf = new Map<string, number>();
  const columns = {
    nodeOf,
    nodeKind: new Uint8Array(size),
    nodeConfidence: new Uint8Array(size),
    nodeSince: new Int32Array(size),
    nodeUntil: new Int32Array(size),
    nodeClass: new Uint8Array(size),
    nodeSeparate: new Uint8Array(size),
    nodeHatsMin: new Int32Array(size),
    nodeHatsMax: new Int32Array(size),
  };
  nodes.forEach((node, row) => {
    nodeOf.set(node.id, row);
    columns.nodeKind[row] = nodeKindCode.get(node.kind) ?? 0;
    columns.nodeConfidence[row] = confidenceCode.get(node.confidence) ?? 0;
    columns.nodeSince[row] = firstDay(node.since);
    columns.nodeUntil[row] = lastDay(node.until);
    columns.nodeClass[row] = node.class ? 1 : 0;
    columns.nodeSeparate[row] = node.separate ? 1 : 0;
    columns.nodeHatsMin[row] = node.hatsMin ?? -1;
    columns.nodeHatsMax[row] = node.hatsMax ?? -1;
  });
  return columns;
};

const lineColumns = (lines: readonly Line[], rowOf: (id: string) => number) => {
  const size = lines.length;
  const columns = {
    lineKind: new Uint8Array(size),
    lineFrom: new Int32Array(size),
    lineTo: new Int32Array(size),
    lineHat: new Int32Array(size).fill(-1),
    lineBasis: new Uint8Array(size),
    lineScopes: new Uint32Array(size),
    linePolarity: new Uint8Array(size),
    lineAuthority: new Uint8Array(size),
    lineClarity: new Uint8Array(size),
    lineConfidence: new Uint8Array(size),
    lineSince: new Int32Array(size),
    lineUntil: new Int32Array(size),
    linePartial: new Uint8Array(size),
  };
  lines.forEach((line, row) => {
    columns.lineKind[row] = lineKindCode.get(line.kind) ?? 0;
    columns.lineFrom[row] = rowOf(line.from);
    columns.lineTo[row] = rowOf(line.to);
    if (line.hat !== undefined) columns.lineHat[row] = rowOf(line.hat);
    columns.lineBasis[row] = basisCode.get(line.basis) ?? 0;
    columns.lineScopes[row] = scopeMask(line.scopes);
    columns.linePolarity[row] = polarityCode.get(line.polarity) ?? 0;
    columns.lineAuthority[row] = maskOf(line.authority, authorityCode);
    if (line.clarity !== undefined) columns.lineClarity[row] = clarityCode.get(line.clarity) ?? 0;
    columns.lineConfidence[row] = confidenceCode.get(line.confidence) ?? 0;
    columns.lineSince[row] = firstDay(line.since);
    columns.lineUntil[row] = lastDay(line.until);
    columns.linePartial[row] = line.quantifier === undefined || line.quantifier === "all" ? 0 : 1;
  });
  return columns;
};

/**
 * Compiles a checked dataset (every reference resolves; see `checkDataset`) into columns.
 * Cost: one pass over the rows. Throws a plain Error on a dangling id, which is a bug of the caller.
 */
export const compile = (dataset: Pick<Dataset, "nodes" | "lines">): Columns => {
  const nodes = nodeColumns(dataset.nodes);
  const rowOf = (id: string): number => {
    const row = nodes.nodeOf.get(id);
    if (row === undefined) throw new Error(`dangling id ${id} reached the compiler`);
    return row;
  };
  return { nodes: dataset.nodes, lines: dataset.lines, ...nodes, ...lineColumns(dataset.lines, rowOf) };
};
