import { i32, u8 } from "../../../graph/index/at.ts";
import { confidenceCode } from "../../../graph/index/columns.ts";
import { degree, firstEdge, linesOf, type Relation, rowsWhere } from "../../../graph/index/relation.ts";
import { type OrgView, wearingKinds } from "../../../graph/index/view.ts";
import { hatsOfPost } from "../../../graph/index/worn.ts";
import { memoized } from "../../../graph/memo.ts";
import { nodesById } from "../../kit.ts";

/** Kinds of line that tie a hat to somebody without making them its superior. */
const tieKinds = [
  "accountable-to",
  "governed-by",
  "acts-for",
  "represents",
  "linked-to",
  "coordinates-with",
  "member-of",
  "heads",
] as const;

/** How many hats a post wears: as the source counts them, else as recorded, the stated ones for certain. */
export type HatCount = { readonly least: number; readonly most: number; readonly lines: readonly number[] };

const stated = confidenceCode.get("stated") ?? 0;

export const countHats = (view: OrgView, post: number): HatCount => {
  const { nodeHatsMin, nodeHatsMax, lineConfidence, lineTo } = view.columns;
  const lines = linesOf(view.relation(wearingKinds, "out"), post);
  const distinct = (some: readonly number[]): number => new Set(some.map((line) => i32(lineTo, line))).size;
  const certain = distinct(lines.filter((line) => u8(lineConfidence, line) === stated));
  const [given, atMost] = [i32(nodeHatsMin, post), i32(nodeHatsMax, post)];
  const least = given >= 0 ? given : atMost >= 0 ? Math.min(certain, atMost) : certain;
  return { least, most: Math.max(least, atMost >= 0 ? atMost : distinct(lines)), lines };
};

/** Posts of whose hats anything at all is said: the quick way past most posts. */
export const postsWithHats = memoized((view: OrgView): readonly number[] => {
  const worn = view.relation(wearingKinds, "out");
  const { nodeHatsMax, nodeHatsMin } = view.columns;
  return rowsWhere(
    view.nodesWith("wears"),
    (post) => degree(worn, post) > 0 || i32(nodeHatsMax, post) > 0 || i32(nodeHatsMin, post) > 0,
  );
});

/** A hat with its superiors and other ties: those of the post under this hat and those of the hat itself. */
export type Hat = {
  readonly row: number;
  readonly superiors: readonly number[];
  readonly superiorLines: readonly number[];
  readonly ties: readonly number[];
  readonly tieLines: readonly number[];
};

type Ties = { readonly nodes: number[]; readonly lines: number[] };

/** Takes over the ends of a node's lines, of one hat or all. */
const take = (view: OrgView, relation: Relation, node: number, hat: number | undefined, into: Ties): void => {
  for (let entry = firstEdge(relation, node); entry < firstEdge(relation, node + 1); entry++) {
    const [line, end] = [i32(relation.lines, entry), i32(relation.ends, entry)];
    if (hat !== undefined && i32(view.columns.lineHat, line) !== hat) continue;
    into.lines.push(line);
    if (!into.nodes.includes(end)) into.nodes.push(end);
  }
};

const under = (view: OrgView, post: number, hat: number, kinds: "superiors" | "ties"): Ties => {
  const relation = kinds === "superiors" ? view.superiors() : view.relation(tieKinds, "out");
  const found: Ties = { nodes: [], lines: [] };
  take(view, relation, post, hat, found);
  if (hat >= 0) take(view, relation, hat, undefined, found);
  return found;
};

const hatOf = (view: OrgView, post: number, row: number, hat: number): Hat => {
  const superiors = under(view, post, hat, "superiors");
  const ties = under(view, post, hat, "ties");
  return {
    row,
    superiors: superiors.nodes,
    superiorLines: superiors.lines,
    ties: ties.nodes,
    tieLines: ties.lines,
  };
};

/** The hats of a post, each with its ties, by id; last what the post has without naming a hat, if it has any. */
export const hatsOf = (view: OrgView, post: number): Hat[] => {
  const rows = nodesById(view, hatsOfPost(view, post));
  const own = hatOf(view, post, post, -1);
  return [...rows.map((hat) => hatOf(view, post, hat, hat)), ...(own.superiors.length > 0 ? [own] : [])];
};
