import { i32, u8 } from "../../../graph/index/at.ts";
import { clarityCode, polarityCode } from "../../../graph/index/columns.ts";
import { degree, endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { linesFrom } from "../../kit.ts";

const asserted = polarityCode.get("asserted") ?? 0;
const unclear = clarityCode.get("unclear") ?? 0;

/** Two ends whose relation a source calls unclear, with all the lines that say so. */
export type Unclear = { readonly one: number; readonly other: number; readonly lines: number[] };

/** Directions called unclear contradict each other, which is another question. */
const otherQuestion = new Set(["directs", "sends-directive-to"]);

/** Unclear lines of the slice, gathered by pair of ends whichever way each line runs. */
export const unclearPairs = (view: OrgView): Unclear[] => {
  const { lineFrom, lineTo, linePolarity, lineClarity } = view.columns;
  const pairs = new Map<string, Unclear>();
  for (let line = 0; line < lineClarity.length; line++) {
    if (u8(lineClarity, line) !== unclear || u8(linePolarity, line) !== asserted || !view.hasLine(line))
      continue;
    if (otherQuestion.has(view.line(line).kind)) continue;
    const [from, to] = [i32(lineFrom, line), i32(lineTo, line)];
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const pair = pairs.get(key) ?? { ...inOrder(view, from, to), lines: [] };
    pair.lines.push(line);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
};

/** The two ends in the order of their names, so that neither row order nor the line's direction decides. */
const inOrder = (view: OrgView, a: number, b: number): { one: number; other: number } =>
  view.node(a).name.localeCompare(view.node(b).name) <= 0 ? { one: a, other: b } : { one: b, other: a };

/** A hat of a post under which no superior is on record, though under another hat of it one is. */
export type BareHat = { readonly post: number; readonly hat: number; readonly worn: number };

/** The quick way past most posts. */
export const hasSeveralHats = (view: OrgView, post: number): boolean =>
  degree(view.relation(["wears-hat"], "out"), post) > 1;

/** Bare hats of one post. A post without any superior under a hat is not asked: nothing of the kind was recorded. */
export const bareHatsOf = (view: OrgView, post: number): BareHat[] => {
  const worn = linesFrom(view, ["wears-hat"], post);
  if (worn.length < 2) return [];
  const up = [...linesOf(view.superiors(), post)];
  const led = new Set(up.map((line) => i32(view.columns.lineHat, line)));
  const ends = [...endsOf(view.relation(["wears-hat"], "out"), post)];
  if (!ends.some((hat) => led.has(hat))) return [];
  return worn.flatMap((line, place) => {
    const hat = ends[place] ?? -1;
    return led.has(hat) || [...linesOf(view.superiors(), hat)].length > 0 ? [] : [{ post, hat, worn: line }];
  });
};
