import { arrangementOf, layOutHeld } from "../../graph/drawing/layered/held.ts";
import {
  type Kept,
  type LayeredPicture,
  type LayoutInput,
  layOutLayered,
  type PlacedBox,
} from "../../graph/drawing/layered/index.ts";
import { everything, type Slice } from "../../graph/index/slice.ts";
import { type Dataset, datasetSchema } from "../../graph/model/dataset.ts";
import { applyPatch } from "../../graph/patch/apply-patch.ts";
import { diff } from "../../graph/patch/diff.ts";
import { expandRecommendations } from "../../graph/patch/expand-recommendations.ts";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import { bases, keysOf } from "../../graph/vocabulary.ts";
import { type CompiledDataset, compiledDataset } from "../../server/cache/compiled-dataset.ts";
import { initial, type Lit, visibleIn } from "../../server/contract/view-state.ts";
import { diffAnswer } from "../../server/services/comparison.ts";
import { viewAnswer } from "../../server/services/view.ts";
import { sceneOf } from "../../web/scene/scene.ts";
import { type Overlay, overlayOf } from "../../web/state/overlay.ts";
import { readSeed } from "../seeds/read-seed.ts";
import { type Benchmark, median } from "./benchmark.ts";
import { organization } from "./organization.ts";

/* Longer than a usual file because what is changed, what moves and how that is counted are read together. */

/** Widths of letters, near enough: no browser is needed to see whether boxes change their order. */
const measure = (text: string, size: number): number => text.length * size * 0.56;

const nothing: Overlay = { nodes: [], lines: [], marks: new Map() };
const aspect = 1.1;

const inputOf = (
  compiled: CompiledDataset,
  slice: Slice,
  lit: Lit,
  overlay: Overlay = nothing,
): LayoutInput => {
  const view = viewAnswer(compiled, slice, { depth: 1, limit: 2_000 });
  const marked = [...overlay.marks.keys()];
  const choice = visibleSubgraph(
    { nodes: [...view.nodes, ...overlay.nodes], lines: [...view.lines, ...overlay.lines] },
    visibleIn(initial, { nodes: [...lit.nodes, ...marked], lines: [...lit.lines, ...marked] }),
  );
  return sceneOf(choice, overlay.marks, measure, aspect).input;
};

/** What may be chosen in an explorer, each with the picture it asks for. */
const changesOf = (dataset: Dataset, compiled: CompiledDataset): [string, () => LayoutInput][] => [
  ...compiled
    .findings()
    .map(({ id, evidence }): [string, () => LayoutInput] => [
      id,
      () => inputOf(compiled, everything, evidence),
    ]),
  ...dataset.patches.map((patch): [string, () => LayoutInput] => [
    patch.id,
    () => {
      const before = expandRecommendations(dataset);
      const overlay = overlayOf(diffAnswer(diff(before, applyPatch(before, patch))));
      return inputOf(compiled, everything, { nodes: [], lines: [] }, overlay);
    },
  ]),
  ...keysOf(bases).map((basis): [string, () => LayoutInput] => [
    `without ${basis}`,
    () =>
      inputOf(
        compiled,
        { ...everything, bases: keysOf(bases).filter((one) => one !== basis) },
        { nodes: [], lines: [] },
      ),
  ]),
];

/** Every two boxes that stand in one row: their lower edges are level. */
const rowPairs = ({ boxes }: LayeredPicture): (readonly [PlacedBox, PlacedBox])[] => {
  const bottom = ({ y, height }: PlacedBox): number => Math.round(y + height / 2);
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (bottom(a) === bottom(b) ? [[a, b] as const] : [])),
  );
};

/** Pairs of boxes of one row that have changed sides, and boxes that moved by more than a quarter of the width. */
const unrest = (before: LayeredPicture, after: LayeredPicture): { swapped: number; moved: number } => {
  const now = new Map(after.boxes.map((box) => [box.id, box]));
  const pairs = rowPairs(before).filter(([a, b]) => now.has(a.id) && now.has(b.id));
  const swapped = pairs.filter(
    ([a, b]) => (a.x - b.x) * ((now.get(a.id)?.x ?? 0) - (now.get(b.id)?.x ?? 0)) < 0,
  );
  const both = before.boxes.filter(({ id }) => now.has(id));
  const far = both.filter(
    ({ id, x }) => Math.abs((now.get(id)?.x ?? 0) / after.width - x / before.width) > 0.25,
  );
  return {
    swapped: swapped.length / Math.max(pairs.length, 1),
    moved: far.length / Math.max(both.length, 1),
  };
};

type Way = readonly [x0: number, y0: number, x1: number, y1: number];

const side = ([x0, y0, x1, y1]: Way, x: number, y: number): number =>
  Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));

const cross = (a: Way, b: Way): boolean =>
  side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;

/** Crossings of lines, each taken straight from box to box. */
const crossings = (picture: LayeredPicture, { lines }: LayoutInput): number => {
  const at = new Map([...picture.boxes, ...picture.tabs].map((box) => [box.id, box]));
  const ways = lines.flatMap(({ from, to }): Way[] => {
    const [a, b] = [at.get(from), at.get(to)];
    return a === undefined || b === undefined ? [] : [[a.x, a.y, b.x, b.y]];
  });
  return ways.reduce((sum, a, i) => sum + ways.slice(i + 1).filter((b) => cross(a, b)).length, 0);
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const figures = (rows: readonly { swapped: number; moved: number; tangle: number }[]): string =>
  (["swapped", "moved"] as const)
    .map((key) => {
      const values = rows.map((row) => row[key]);
      return `${key} ${percent(median(values))} in the median, ${percent(mean(values))} in the mean, ${percent(Math.max(...values))} at most`;
    })
    .concat(`crossings ${mean(rows.map(({ tangle }) => tangle)).toFixed(2)} of a fresh layout`)
    .join("; ");

/** A department that was never there, small enough to be drawn as boxes. */
const department = (): Dataset => {
  const rows = organization(200);
  const lines = rows.lines.filter(({ from, to }) => from !== to);
  const sources = [{ id: "bench", title: "Made up", short: "bench" }];
  return datasetSchema.parse({ id: "bench", title: "Bench", sources, ...rows, lines });
};

const atMost = 200;

/** Of many changes, so many spread over all of them. */
const some = <T>(changes: readonly T[]): readonly T[] => {
  const step = Math.ceil(changes.length / atMost);
  return changes.filter((_, i) => i % step === 0);
};

type Unrest = { readonly swapped: number; readonly moved: number; readonly tangle: number };

/** A first picture, and the arrangement it stands in. */
type First = { readonly picture: LayeredPicture; readonly arrangement: Kept };

/** Each change chosen on the first picture, laid out afresh and inserted into the arrangement. */
const chosenOnce = (
  { picture, arrangement }: First,
  changes: readonly (() => LayoutInput)[],
): readonly { readonly fresh: Unrest; readonly kept: Unrest }[] =>
  changes.map((input) => {
    const asked = input();
    const [fresh, kept] = [layOutLayered(asked), layOutHeld(asked, arrangement)];
    const tangle = crossings(kept, asked) / Math.max(crossings(fresh, asked), 1);
    return { fresh: { ...unrest(picture, fresh), tangle: 1 }, kept: { ...unrest(picture, kept), tangle } };
  });

/** All changes one after the other, as a reader goes through them: each picture against the one before it. */
const chosenInTurn = (
  { picture, arrangement }: First,
  changes: readonly (() => LayoutInput)[],
): readonly Unrest[] => {
  let before = picture;
  return changes.map((input) => {
    const asked = input();
    const now = layOutHeld(asked, arrangement);
    const tangle = crossings(now, asked) / Math.max(crossings(layOutLayered(asked), asked), 1);
    const row = { ...unrest(before, now), tangle };
    before = now;
    return row;
  });
};

/** The first picture of a record, as the page lays it out. */
const firstOf = (compiled: CompiledDataset): First => {
  const input = inputOf(compiled, everything, { nodes: [], lines: [] });
  const arrangement = arrangementOf(input);
  return { picture: layOutHeld(input, arrangement), arrangement };
};

/** How still a picture holds when something else is chosen: kept places beside fresh ones. */
export const stabilityBenchmark: Benchmark = {
  name: "stability",
  title:
    "the picture when a finding, a reform or a stroke is chosen (goals: 2 % swapped, 5 % moved, crossings 1.2)",
  run: async ({ print }) => {
    for (const [name, dataset] of [
      ["the seed", readSeed()],
      ["a department of 200 posts", department()],
    ] as const) {
      const compiled = compiledDataset(dataset, 1);
      const first = firstOf(compiled);
      const changes = some(changesOf(dataset, compiled).map(([, input]) => input));
      const once = chosenOnce(first, changes);
      print(`  ${changes.length} changes of ${name}`);
      print(`  fresh:   ${figures(once.map(({ fresh }) => fresh))}`);
      print(`  kept:    ${figures(once.map(({ kept }) => kept))}`);
      print(`  in turn: ${figures(chosenInTurn(first, changes))}`);
    }
  },
};
