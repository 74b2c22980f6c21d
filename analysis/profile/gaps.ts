import { i32 } from "../../graph/index/at.ts";
import { degree, type Relation } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { LineKind } from "../../graph/kinds.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { countedGrade } from "../hierarchy/grades.ts";
import { superiorToldOtherwise } from "../hierarchy/told-otherwise.ts";
import type { Placed } from "./placed.ts";
import { isRunning } from "./structure.ts";
import { type GapId, gapWords } from "./words.ts";

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
const ofUnknownHolder = (view: OrgView, posts: readonly number[]): number[] =>
  without(
    view,
    posts.filter((post) => isRunning(view, post)),
    "holds",
    "in",
  );

/** As `broken-chain` has it: where no governing body is on record, whoever leads with nobody above is the top and lacks nobody. */
const isTop = (view: OrgView, { depth }: Placed, post: number): boolean =>
  i32(depth, post) === 0 && !superiorToldOtherwise(view).has(post) && view.nodesWith("governs").length === 0;

/** What is looked at: the lines that are asked for, all lines that are as sure, and on which layers posts stand by the former. */
export type Looked = { readonly view: OrgView; readonly whole: OrgView; readonly placed: Placed };

/** The posts of which it is not said what. */
const lackingIn = (
  { view, whole, placed }: Looked,
  posts: readonly number[],
): Readonly<Record<GapId, readonly number[]>> => ({
  holder: ofUnknownHolder(whole, posts),
  superior: without(view, posts, "reports-to", "out", view.superiors()).filter(
    (post) => !isTop(view, placed, post),
  ),
  above: placed.isOpen ? posts.filter((post) => i32(placed.depth, post) === 0) : [],
  unit: without(whole, posts, "part-of", "out"),
  place: without(whole, posts, "located-in", "out"),
  grade: posts.filter((post) => countedGrade(view.node(post)) === undefined),
  fte: posts.filter((post) => view.node(post).fte === undefined),
});

type Gap = { readonly id: GapId; readonly posts: number };

const counted = (lacking: (id: GapId) => readonly number[]): Gap[] =>
  keysOf(gapWords)
    .map((id) => ({ id, posts: lacking(id).length }))
    .filter(({ posts }) => posts > 0);

/**
 * Of how many posts the record does not say what, and of how many it does, but not in the slice that is asked for: what is on
 * record is never told as not recorded.
 */
export const gapsOf = (
  asked: Looked,
  recorded: Looked,
  posts: readonly number[],
): { readonly notRecorded: Gap[]; readonly outside: Gap[] } => {
  const [here, there] = [lackingIn(asked, posts), lackingIn(recorded, posts)];
  const split = (id: GapId, isSaid: boolean): number[] => {
    const unsaid = new Set(there[id]);
    return here[id].filter((post) => unsaid.has(post) !== isSaid);
  };
  return { notRecorded: counted((id) => split(id, false)), outside: counted((id) => split(id, true)) };
};
