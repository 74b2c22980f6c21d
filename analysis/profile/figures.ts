import { degree } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { fillingOf, isHeldThoughVacant } from "../hierarchy/filling.ts";
import { oneToOnes, oneToOnesBy } from "../hierarchy/one-to-one.ts";
import { postsOnce } from "../hierarchy/twice-listed.ts";
import { type Band, isRunning, isSingle, withSeveralSuperiors } from "./structure.ts";
import type { FigureId } from "./words.ts";

/** How many people hold a post, and how many of them several, a post listed twice counted once. Whoever is named for a post said to be vacant holds it. */
const peopleIn = (view: OrgView): Record<"people" | "several", number> => {
  const holding = view.relation(["holds"], "out");
  const posts = Array.from(view.nodesWith("person")).map((person) =>
    degree(holding, person) > 1 ? postsOnce(view, person).length : degree(holding, person),
  );
  return {
    people: posts.filter((count) => count > 0).length,
    several: posts.filter((count) => count > 1).length,
  };
};

const fteOf = (view: OrgView, posts: readonly number[]): number =>
  Math.round(posts.reduce((sum, post) => sum + (view.node(post).fte ?? 0), 0) * 100) / 100;

/**
 * How posts are filled, by the rule of all findings: a post that its source calls vacant and names a holder of counts as
 * filled, once, since one of the two is wrong; `contradicted` says of how many. That of some it is not said is a gap.
 */
const howFilled = (
  view: OrgView,
  all: readonly number[],
): Record<
  "posts" | "classes" | "filled" | "contradicted" | "vacant" | "acting" | "idle" | "fte" | "fteVacant",
  number
> => {
  const posts = all.filter((post) => isSingle(view, post));
  const inState = (state: "vacant" | "acting"): number[] =>
    posts.filter((post) => fillingOf(view, post) === state);
  const held = view.relation(["holds"], "in");
  const running = posts.filter((post) => isRunning(view, post));
  const [vacant, acting] = [inState("vacant"), inState("acting")];
  return {
    posts: posts.length,
    classes: all.length - posts.length,
    filled: running.filter((post) => degree(held, post) > 0).length,
    contradicted: posts.filter((post) => isHeldThoughVacant(view, post)).length,
    vacant: vacant.length,
    acting: acting.length,
    idle: posts.length - running.length - vacant.length - acting.length,
    fte: fteOf(view, all),
    fteVacant: fteOf(view, vacant),
  };
};

/** What the lines that count come to: those on paper, or where there are none, those of practice. */
export type LayersAndSpans = {
  readonly isPractice: boolean;
  readonly layers: readonly { readonly layer: number; readonly posts: number }[];
  readonly spans: readonly Band[];
  readonly tops: number;
};

const leadersIn = (bands: readonly Band[]): number => bands.reduce((sum, { managers }) => sum + managers, 0);

const shapeFigures = (view: OrgView, { isPractice, layers, spans }: LayersAndSpans) => {
  const deepest = layers.at(-1)?.layer ?? 0;
  const oneToOne = (isPractice ? oneToOnesBy(view, () => true) : oneToOnes(view)).length;
  const on = (practice: boolean, value: number): number | null => (practice === isPractice ? value : null);
  return {
    layers: on(false, deepest),
    managers: on(false, leadersIn(spans)),
    oneToOne: on(false, oneToOne),
    practiceLayers: on(true, deepest),
    practiceManagers: on(true, leadersIn(spans)),
    practiceOneToOne: on(true, oneToOne),
  };
};

/** Every figure of a profile; null where it is told of other lines than those on record. `whole` has lines of every basis. */
export const figuresOf = (
  view: OrgView,
  whole: OrgView,
  all: readonly number[],
  shape: LayersAndSpans,
): Record<FigureId, number | null> => ({
  ...peopleIn(whole),
  ...howFilled(whole, all),
  ...shapeFigures(view, shape),
  tops: shape.tops,
  dual: withSeveralSuperiors(
    view,
    all.filter((post) => isSingle(view, post)),
  ),
  functional: view.linesOfKind("functional-to", "asserted").length,
  units: view.nodesWith("unit").length,
  places: view.nodesWith("place").length,
});
