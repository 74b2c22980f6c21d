import { f64, i32, u8, u32 } from "../../graph/index/at.ts";
import { countBits } from "../../graph/index/bits.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { postsOfHat } from "../../graph/index/worn.ts";
import { type LineKind, lineKind, lineKindIds } from "../../graph/kinds.ts";
import { memoized } from "../../graph/memo.ts";
import { lineWeight, ranksEnds } from "../../graph/visible/weigh.ts";
import { bases, keysOf } from "../../graph/vocabulary.ts";
import { type Arranged, arranged, nobody } from "./arranged.ts";

/**
 * The primary hierarchy of a view, by row: who stands over each actor first, and what hangs under it. Rows of what
 * is no actor, or outside the view, stand over nobody and under nobody.
 */
export type Forest = Arranged & {
  /** The one above on the strongest line that ranks the two, paper before what is not said; `nobody` at the top. */
  readonly above: Int32Array;
  /** The kind of that line, as a place in `lineKindIds`; of no meaning where nobody is above. */
  readonly byKind: Uint8Array;
  /** The one above in practice, where practice says one; else `nobody`. */
  readonly inPractice: Int32Array;
};

const basisWords = keysOf(bases);

/** The weight of a line by kind and basis; 0 where it does not rank its ends. */
const weights = (practice: boolean): Float64Array =>
  Float64Array.from(
    lineKindIds.flatMap((kind) =>
      basisWords.map((basis) => {
        const line = {
          id: "",
          kind,
          from: "",
          to: "",
          upper: lineKind(kind).superior,
          basis,
          polarity: "asserted",
        } as const;
        const ranks = practice ? basis === "practice" && lineKind(kind).climbs === "answer" : ranksEnds(line);
        return ranks && line.upper !== "none" ? lineWeight(line) : 0;
      }),
    ),
  );

const onPaper = weights(false);
const practised = weights(true);
const upIsTo = Uint8Array.from(lineKindIds, (kind) => (lineKind(kind).superior === "to" ? 1 : 0));
const actorTest = nodeTest("actor");

/** The post that wears a hat in place of the hat, the first of several; every other row itself. */
const wearersOf = (view: OrgView): Int32Array => {
  const wearer = Int32Array.from({ length: view.nodeCount }, (_, row) => row);
  for (const hat of view.nodesWith("role")) wearer[hat] = postsOfHat(view, hat)[0] ?? hat;
  return wearer;
};

/** Who stands over each actor on the strongest line met so far, and how strong that is. */
type Found = Pick<Forest, "above" | "byKind"> & { readonly best: Float64Array };

/** Takes a line for the one above where it is stronger, or as strong and to the first by id. */
const consider = (
  { columns }: OrgView,
  { above, best, byKind }: Found,
  [lower, upper]: readonly [number, number],
  { rank, kind }: { readonly rank: number; readonly kind: number },
): void => {
  if (lower === upper || !actorTest(columns, lower) || !actorTest(columns, upper)) return;
  const had = i32(above, lower);
  const first = had === nobody || (columns.nodes[upper]?.id ?? "") < (columns.nodes[had]?.id ?? "");
  if (rank < f64(best, lower) || (rank === f64(best, lower) && !first)) return;
  best[lower] = rank;
  above[lower] = upper;
  byKind[lower] = kind;
};

/** For each actor the upper end of its strongest line: of two as strong the one about more subjects. */
const strongest = (view: OrgView, weight: Float64Array, wearer: Int32Array): Found => {
  const { lineKind: kinds, lineFrom, lineTo, lineBasis, lineScopes, linePolarity } = view.columns;
  const found = {
    above: new Int32Array(view.nodeCount).fill(nobody),
    best: new Float64Array(view.nodeCount),
    byKind: new Uint8Array(view.nodeCount),
  };
  for (let line = 0; line < kinds.length; line++) {
    const kind = u8(kinds, line);
    const strength = f64(weight, kind * basisWords.length + u8(lineBasis, line));
    if (strength === 0 || u8(linePolarity, line) !== 0 || !view.hasLine(line)) continue;
    const [from, to] = [i32(wearer, i32(lineFrom, line)), i32(wearer, i32(lineTo, line))];
    const rank = strength + countBits(u32(lineScopes, line)) / 1000;
    consider(view, found, u8(upIsTo, kind) === 1 ? [from, to] : [to, from], { rank, kind });
  }
  return found;
};

/** Takes one row out of each cycle of superiors, so that every row hangs from a top. */
const cutCycles = (above: Int32Array): void => {
  const met = new Int32Array(above.length).fill(nobody);
  for (let first = 0; first < above.length; first++) {
    for (let row = first; row !== nobody && i32(met, row) === nobody; ) {
      met[row] = first;
      const up = i32(above, row);
      if (up !== nobody && i32(met, up) === first) above[row] = nobody;
      row = i32(above, row);
    }
  }
};

const make = (view: OrgView): Forest => {
  const wearer = wearersOf(view);
  const { above, byKind } = strongest(view, onPaper, wearer);
  cutCycles(above);
  const actors = view.nodesWith("actor").filter((row) => i32(wearer, row) === row);
  const inPractice = strongest(view, practised, wearer).above;
  return { above, byKind, inPractice, ...arranged(above, actors) };
};

/** The primary hierarchy of a view, made once; in time linear in its nodes and lines. */
export const forestOf = memoized(make);

/** The kind of the line by which a row stands under the one above it. */
export const kindAbove = ({ byKind }: Pick<Forest, "byKind">, row: number): LineKind =>
  lineKindIds[u8(byKind, row)] ?? lineKindIds[0];

/** Rows from one above a row to the top, nearest first. */
export const wayUp = ({ above }: Forest, row: number): number[] => {
  const way: number[] = [];
  for (let up = i32(above, row); up !== nobody; up = i32(above, up)) way.push(up);
  return way;
};

/**
 * How far an actor's practice is from its paper: the steps along the hierarchy on paper between its superior there
 * and the one it has in practice; through one common top where they are in different trees. Undefined where either
 * is not recorded.
 */
export const gapOf = (forest: Forest, row: number): number | undefined => {
  let paper = i32(forest.above, row);
  let practice = i32(forest.inPractice, row);
  if (paper === nobody || practice === nobody) return undefined;
  let steps = 0;
  while (paper !== practice) {
    const up = (one: number): number => (one === nobody ? nobody : i32(forest.above, one));
    const deeper = (one: number): number => (one === nobody ? -1 : i32(forest.depth, one));
    if (deeper(paper) >= deeper(practice)) paper = up(paper);
    else practice = up(practice);
    steps++;
  }
  return steps;
};
