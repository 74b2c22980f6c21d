import { i32 } from "../../graph/index/at.ts";
import { degree, type Relation } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { LineKind } from "../../graph/kinds.ts";
import { countedGrade } from "../hierarchy/grades.ts";
import { superiorToldOtherwise } from "../hierarchy/told-otherwise.ts";
import type { Placed } from "./placed.ts";
import { isRunning } from "./structure.ts";
import type { GapId } from "./words.ts";

/** Posts without a line of a kind, of which no complete record says that there is none. */
const without = (
  view: OrgView,
  posts: readonly number[],
  kind: LineKind,
  way: "in" | "out",
  relation: Relation = view.relation([kind], way),
): number[] =>
  posts.filter((post) => degree(relation, post) === 0 && !view.complete(view.node(post), kind, way));

/** Posts of which nothing says who holds them; of others it is said how they are filled. */
const ofUnknownHolder = (view: OrgView, posts: readonly number[]): number =>
  without(
    view,
    posts.filter((post) => isRunning(view, post)),
    "holds",
    "in",
  ).length;

/** As `broken-chain` has it: where no governing body is on record, whoever leads with nobody above is the top and lacks nobody. */
const isTop = (view: OrgView, { depth }: Placed, post: number): boolean =>
  i32(depth, post) === 0 && !superiorToldOtherwise(view).has(post) && view.nodesWith("governs").length === 0;

/** Of how many posts the record does not say what. `whole` has lines of every basis. */
export const gapsOf = (
  view: OrgView,
  whole: OrgView,
  posts: readonly number[],
  placed: Placed,
): { readonly id: GapId; readonly posts: number }[] => {
  const lacking = without(view, posts, "reports-to", "out", view.superiors());
  const open = placed.isOpen ? posts.filter((post) => i32(placed.depth, post) === 0) : [];
  const gaps = [
    { id: "holder", posts: ofUnknownHolder(whole, posts) },
    { id: "superior", posts: lacking.filter((post) => !isTop(view, placed, post)).length },
    { id: "above", posts: open.length },
    { id: "unit", posts: without(whole, posts, "part-of", "out").length },
    { id: "place", posts: without(whole, posts, "located-in", "out").length },
    { id: "grade", posts: posts.filter((post) => countedGrade(view.node(post)) === undefined).length },
    { id: "fte", posts: posts.filter((post) => view.node(post).fte === undefined).length },
  ] as const;
  return gaps.filter((gap) => gap.posts > 0);
};
