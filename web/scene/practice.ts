import { lineKind } from "../../graph/kinds.ts";
import { wearerOf } from "../../graph/visible/hats.ts";
import { type Tree, treeOf } from "../../graph/visible/tree.ts";
import { lineWeight, upward } from "../../graph/visible/weigh.ts";
import type { ViewLine } from "../../server/contract/view.ts";
import type { DrawnScene } from "./scene.ts";

/** A box whose superior in practice is another than on paper, and how many steps of the hierarchy lie between the two. */
export type Mover = {
  readonly id: string;
  readonly paper: string | undefined;
  readonly practice: string;
  /** Steps along the hierarchy on paper; undefined where the two are in different trees, or paper says nobody. */
  readonly steps: number | undefined;
};

const practised = (line: ViewLine): boolean =>
  line.basis === "practice" && line.polarity === "asserted" && lineKind(line.kind).climbs === "answer";

const subjects = ({ scopes }: ViewLine): number => scopes.length / 100;

/** The strongest line in practice of each box that has one: of two as strong the one about more subjects. */
const strongest = (scene: DrawnScene): Map<string, { readonly upper: string; readonly weight: number }> => {
  const found = new Map<string, { upper: string; weight: number }>();
  const wearers = new Map(
    [...scene.nodes.values()].flatMap(({ id, hats }) => hats.map((hat) => [hat.id, id])),
  );
  for (const line of scene.lines.values()) {
    const ends = practised(line) ? upward(line) : undefined;
    if (ends === undefined) continue;
    const [lower, upper] = [wearerOf(wearers, ends.lower), wearerOf(wearers, ends.upper)];
    const weight = lineWeight(line) + subjects(line);
    if (lower !== upper && weight > (found.get(lower)?.weight ?? 0)) found.set(lower, { upper, weight });
  }
  return found;
};

const chain = ({ parent }: Tree, id: string): readonly string[] => {
  const up = [id];
  for (let at = parent.get(id); at !== undefined; at = parent.get(at)) up.push(at);
  return up;
};

const stepsBetween = (tree: Tree, a: string, b: string): number | undefined => {
  const [up, other] = [chain(tree, a), chain(tree, b)];
  const meeting = up.findIndex((id) => other.includes(id));
  return meeting < 0 ? undefined : meeting + other.indexOf(up[meeting] ?? "");
};

/** The boxes that stand elsewhere in practice than on paper, those that travel farthest first. */
export const moversIn = (scene: DrawnScene): readonly Mover[] => {
  const tree = treeOf([...scene.nodes.keys()], [...scene.lines.values()]);
  const movers = [...strongest(scene)].flatMap(([id, { upper }]): Mover[] => {
    const paper = tree.parent.get(id);
    if (paper === upper || !scene.nodes.has(upper) || chain(tree, upper).includes(id)) return [];
    const steps = paper === undefined ? undefined : stepsBetween(tree, paper, upper);
    return [{ id, paper, practice: upper, steps }];
  });
  return movers.sort((a, b) => (b.steps ?? Infinity) - (a.steps ?? Infinity) || a.id.localeCompare(b.id));
};
