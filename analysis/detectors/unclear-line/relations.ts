import { i32, u8 } from "../../../graph/index/at.ts";
import { clarityCode, polarityCode } from "../../../graph/index/columns.ts";
import { degree, joinedIn, linesOf } from "../../../graph/index/relation.ts";
import { type OrgView, wearingKinds } from "../../../graph/index/view.ts";
import { linesFrom } from "../../kit.ts";

const asserted = polarityCode.get("asserted") ?? 0;
const unclear = clarityCode.get("unclear") ?? 0;

/** One collator for all names: the same order on every machine. */
const names = new Intl.Collator("en");

/** Two ends whose relation a source calls unclear, with all the lines that say so. */
export type Unclear = {
  readonly one: number;
  readonly other: number;
  readonly lines: number[];
  /** Whether all of them say that the first has a place in the second. */
  readonly isWithin: boolean;
};

const belonging: ReadonlySet<string> = new Set(["part-of", "member-of", "participates-in"]);

/** The same with the one who has a place in the other first, where all the lines are of that sort and run one way. */
const oriented = (view: OrgView, pair: Omit<Unclear, "isWithin">): Unclear => {
  const ends = new Set(pair.lines.map((line) => i32(view.columns.lineFrom, line)));
  const [from = -1] = ends;
  const isWithin = ends.size === 1 && pair.lines.every((line) => belonging.has(view.line(line).kind));
  if (!isWithin) return { ...pair, isWithin };
  return { one: from, other: from === pair.one ? pair.other : pair.one, lines: pair.lines, isWithin };
};

/** Unclear lines of the slice, gathered by pair of ends whichever way each line runs. */
export const unclearPairs = (view: OrgView): Unclear[] => {
  const { lineFrom, lineTo, linePolarity, lineClarity } = view.columns;
  const pairs = new Map<string, Omit<Unclear, "isWithin">>();
  for (let line = 0; line < lineClarity.length; line++) {
    if (u8(lineClarity, line) !== unclear || u8(linePolarity, line) !== asserted || !view.hasLine(line))
      continue;
    const [from, to] = [i32(lineFrom, line), i32(lineTo, line)];
    if (from === to) continue;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const pair = pairs.get(key) ?? { ...inOrder(view, from, to), lines: [] };
    pair.lines.push(line);
    pairs.set(key, pair);
  }
  return [...pairs.values()].map((pair) => oriented(view, pair));
};

/** The two ends in the order of their names, so that neither row order nor the line's direction decides. */
const inOrder = (view: OrgView, a: number, b: number): { one: number; other: number } =>
  names.compare(view.node(a).name, view.node(b).name) <= 0 ? { one: a, other: b } : { one: b, other: a };

/** A hat of a post under which no superior is on record, though under another hat of it one is. */
export type BareHat = { readonly post: number; readonly hat: number; readonly worn: number };

/** The hats a post wears, with one line each that says so: the first by id where several do. */
const wornBy = (view: OrgView, post: number): Map<number, number> => {
  const worn = new Map<number, number>();
  for (const line of linesFrom(view, wearingKinds, post)) {
    const hat = i32(view.columns.lineTo, line);
    const kept = worn.get(hat);
    if (kept === undefined || view.line(line).id < view.line(kept).id) worn.set(hat, line);
  }
  return worn;
};

/** Bare hats of one post. A post without any superior under a hat is not asked: nothing of the kind was recorded. */
export const bareHatsOf = (view: OrgView, post: number): BareHat[] => {
  if (degree(view.relation(wearingKinds, "out"), post) < 2) return [];
  const worn = wornBy(view, post);
  const up = view.superiors();
  const led = new Set(linesOf(up, post).map((line) => i32(view.columns.lineHat, line)));
  if (![...worn.keys()].some((hat) => led.has(hat))) return [];
  return [...worn].flatMap(([hat, line]) =>
    led.has(hat) || degree(up, hat) > 0 ? [] : [{ post, hat, worn: line }],
  );
};

/** Those of all posts that wear several hats; nearly all posts wear none. */
export const bareHats = (view: OrgView): BareHat[] =>
  joinedIn(view.relation(wearingKinds, "out"), view.nodesWith("wears"), 2).flatMap((post) =>
    bareHatsOf(view, post),
  );
