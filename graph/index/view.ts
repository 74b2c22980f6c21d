import { type LineKind, type NodeKind, type NodeTrait, nodeKindsWith } from "../kinds.ts";
import { memoized, once } from "../memo.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import type { Polarity } from "../vocabulary.ts";
import { u8 } from "./at.ts";
import { nodesByKind } from "./buckets.ts";
import { type Columns, compile, nodeKindCode } from "./columns.ts";
import { type CoverageIndex, indexCoverage, settles } from "./coverage.ts";
import { columnsAt } from "./dated.ts";
import type { Relation } from "./relation.ts";
import { cachedRelations, type Direction, relationMaker } from "./relations.ts";
import { everything, isWholeSlice, linesInSlice, nodesInSlice, type Slice } from "./slice.ts";
import { type SpeakingCoverage, speakingCoverage } from "./speaking.ts";
import { nodeHasTrait } from "./traits.ts";

export {
  answeringKinds,
  climbingKinds,
  kindsWhere,
  reportingKinds,
  structuralKinds,
  wearingKinds,
} from "./relations.ts";

/**
 * A dataset seen through a slice: what detectors, measures and queries ask. Nodes and lines are
 * addressed by row number; `node` and `line` give the full row. Relations are built on first use
 * and kept.
 */
export type OrgView = {
  readonly columns: Columns;
  readonly slice: Slice;
  readonly nodeCount: number;
  /** Row of a node id, or undefined if it is unknown or outside the slice. */
  readonly find: (id: string) => number | undefined;
  readonly node: (row: number) => Node;
  readonly line: (row: number) => Line;
  readonly hasNode: (row: number) => boolean;
  readonly hasLine: (row: number) => boolean;
  /** Rows of the nodes of some kinds inside the slice, in row order. */
  readonly nodesOf: (...kinds: NodeKind[]) => Int32Array;
  /** Rows of the nodes inside the slice whose kind has any of some traits, in row order. */
  readonly nodesWith: (...traits: NodeTrait[]) => Int32Array;
  /** Whether the kind of a node has a trait. */
  readonly nodeHas: (row: number, trait: NodeTrait) => boolean;
  /**
   * Lines of some kinds as a relation: `out` from `from` to `to`, `in` the reverse, `both` either way,
   * `up` toward each line's superior end and `down` away from it. Asserted lines unless told otherwise.
   */
  readonly relation: (kinds: readonly LineKind[], direction: Direction, polarity?: Polarity) => Relation;
  /** All lines of one kind, in row order: for those who ask of every line and of no node. */
  readonly linesOfKind: (kind: LineKind, polarity: Polarity) => Int32Array;
  /** Superiors in the sense of unity of command: kinds that `reports` marks, from one to another; nobody is one's own. */
  readonly superiors: () => Relation;
  readonly subordinates: () => Relation;
  /** One step up any chain of answering, structure included, but never into a class that a thing is merely one of. */
  readonly climb: () => Relation;
  readonly descend: () => Relation;
  /** Every coverage row, whatever the slice. */
  readonly coverageIndex: CoverageIndex;
  /** The coverage row that speaks of what the slice shows, with its reason, confidence and sources. */
  readonly coverage: SpeakingCoverage;
  /** Whether that row makes silence mean absence: all lines are on record, or it is said that there are none. */
  readonly complete: (...asked: Parameters<CoverageIndex>) => boolean;
};

/** Rows of the nodes of some kinds in a slice, in row order. */
const nodesOfKinds = (
  columns: Columns,
  inSlice: Uint8Array | undefined,
  kinds: readonly NodeKind[],
): Int32Array => {
  const ofKind = nodesByKind(columns);
  const codes = [...new Set(kinds)].map((kind) => nodeKindCode.get(kind) ?? 0);
  const [first = new Int32Array(0), ...others] = codes.map(ofKind).filter(({ length }) => length > 0);
  const count = others.reduce((sum, { length }) => sum + length, first.length);
  const all = others.length === 0 ? first : inRowOrder(columns, codes, count);
  return inSlice === undefined ? all : all.filter((row) => u8(inSlice, row) === 1);
};

/** Rows of several kinds, so many in all. */
const inRowOrder = ({ nodeKind }: Columns, codes: readonly number[], count: number): Int32Array => {
  const wanted = new Uint8Array(nodeKindCode.size);
  for (const code of codes) wanted[code] = 1;
  const rows = new Int32Array(count);
  for (let row = 0, place = 0; place < count; row++)
    if (u8(wanted, u8(nodeKind, row)) === 1) rows[place++] = row;
  return rows;
};

const rowAt = <T>(rows: readonly T[], row: number): T => {
  const found = rows[row];
  if (found === undefined) throw new RangeError(`no row ${row}`);
  return found;
};

/** What a slice leaves of nodes, lines and relations, with what was asked for cached. */
type SliceIndex = Pick<OrgView, "hasNode" | "hasLine" | "nodesOf" | "relation" | "linesOfKind"> &
  Pick<OrgView, "superiors" | "subordinates" | "climb" | "descend">;

const sliceIndexOf = (columns: Columns, slice: Slice): SliceIndex => {
  const nodes = nodesInSlice(columns, slice);
  const lines = linesInSlice(columns, slice, nodes);
  const isWhole = isWholeSlice(slice);
  const make = relationMaker(columns, isWhole ? undefined : lines);
  const nodesByKinds = new Map<string, Int32Array>();
  const relation = cachedRelations(make.relation);
  return {
    hasNode: (row) => u8(nodes, row) === 1,
    hasLine: (row) => u8(lines, row) === 1,
    nodesOf: (...kinds) => {
      const words = kinds.join(" ");
      const rows = nodesByKinds.get(words) ?? nodesOfKinds(columns, isWhole ? undefined : nodes, kinds);
      nodesByKinds.set(words, rows);
      return rows;
    },
    relation,
    linesOfKind: make.linesOfKind,
    superiors: once(() => make.reporting("up")),
    subordinates: once(() => make.reporting("down")),
    climb: once(() => make.climb("up")),
    descend: once(() => make.climb("down")),
  };
};

/** The index of the slice that leaves nothing out: one for the columns, shared by all views of it. */
const wholeOf = memoized((columns: Columns): SliceIndex => sliceIndexOf(columns, everything));

/** A view of compiled columns through a slice. `coverage` are the dataset's coverage rows. */
export const viewOf = (
  compiled: Columns,
  coverageIndex: CoverageIndex,
  slice: Slice = everything,
): OrgView => {
  const columns = columnsAt(compiled, slice);
  const index = isWholeSlice(slice) ? wholeOf(columns) : sliceIndexOf(columns, slice);
  const coverage = speakingCoverage(columns, coverageIndex, slice, (...asked) =>
    wholeOf(columns).relation(...asked),
  );
  return {
    columns,
    slice,
    nodeCount: columns.nodes.length,
    find: (id) => {
      const row = columns.nodeOf.get(id);
      return row !== undefined && index.hasNode(row) ? row : undefined;
    },
    node: (row) => rowAt(columns.nodes, row),
    nodesWith: (...traits) => index.nodesOf(...nodeKindsWith(...traits)),
    nodeHas: (row, trait) => nodeHasTrait(columns, row, trait),
    line: (row) => rowAt(columns.lines, row),
    ...index,
    coverageIndex,
    coverage,
    complete: (...asked) => {
      const row = coverage(...asked);
      return row !== undefined && settles(row);
    },
  };
};

/** Compiles a dataset and views all of it: the short way for tests and one-off questions. */
export const viewDataset = (
  dataset: Pick<Dataset, "nodes" | "lines"> & Partial<Pick<Dataset, "coverage">>,
  slice: Slice = everything,
): OrgView => viewOf(compile(dataset), indexCoverage(dataset.coverage ?? []), slice);
