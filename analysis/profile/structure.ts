import { frequencies } from "../../graph/frequencies.ts";
import { groupBy } from "../../graph/group-by.ts";
import { i32, u8 } from "../../graph/index/at.ts";
import { degree, endsOf, forEachEdge, type Relation } from "../../graph/index/relation.ts";
import { nodeTest } from "../../graph/index/traits.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { answeringTo } from "../hierarchy/direct-reports.ts";
import { fillingOf } from "../hierarchy/filling.ts";
import { countedGrade } from "../hierarchy/grades.ts";
import type { Layers } from "../hierarchy/layers.ts";
import { type Counts, forEachSupervision, isOnPaper } from "../hierarchy/supervision.ts";
import { areNested, linesAcrossBy } from "../hierarchy/unit.ts";
import { spanBands } from "./words.ts";

const isPost = nodeTest("wears");

/** Whether a post is one and not a group of posts. */
export const isSingle = ({ columns }: OrgView, post: number): boolean => u8(columns.nodeClass, post) === 0;

/** Whether nothing is said against a post's being filled: it is not vacant, not held for the time being, not dormant. */
export const isRunning = (view: OrgView, post: number): boolean =>
  (fillingOf(view, post) ?? "active") === "active";

type LayerOfPosts = {
  readonly layer: number;
  readonly posts: number;
  readonly groups: number;
  readonly grades: readonly { readonly grade: string; readonly posts: number }[];
};

/** Posts by layer, the top first, with the groups of posts and the grades of each layer, the most frequent first. */
export const postsByLayer = (
  view: OrgView,
  all: readonly number[],
  { depth }: Pick<Layers, "depth">,
): LayerOfPosts[] => {
  const inLayers = all.filter((post) => i32(depth, post) >= 0);
  return [...groupBy(inLayers, (post) => i32(depth, post))]
    .sort(([a], [b]) => a - b)
    .map(([steps, some]) => {
      const posts = some.filter((post) => isSingle(view, post));
      const grades = frequencies(posts.flatMap((post) => countedGrade(view.node(post)) ?? []));
      return {
        layer: steps + 1,
        posts: posts.length,
        groups: some.length - posts.length,
        grades: [...grades]
          .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
          .map(([grade, number]) => ({ grade, posts: number })),
      };
    });
};

const upperEnds = [1, 3, 7, 12, 16, Number.POSITIVE_INFINITY];

export type Band = {
  readonly band: (typeof spanBands)[number];
  readonly managers: number;
  /** Of these, those to whom committees or other bodies answer too, which are no reports. */
  readonly withBodies: number;
};

/** Posts that lead others, by how many they lead on lines that count; none where nobody leads. */
export const bandsOf = (view: OrgView, posts: readonly number[], counts: Counts): Band[] => {
  const spans = posts.map((post) => {
    const { reports, bodies } = answeringTo(view, post, counts);
    return { span: reports.length, hasBodies: bodies.length > 0 };
  });
  if (spans.every(({ span }) => span === 0)) return [];
  return spanBands.map((band, place) => {
    const [above, most] = [upperEnds[place - 1] ?? 0, upperEnds[place] ?? 0];
    const some = spans.filter(({ span }) => span > above && span <= most);
    return { band, managers: some.length, withBodies: some.filter(({ hasBodies }) => hasBodies).length };
  });
};

export type PlaceOfPosts = { readonly place: string; readonly posts: number };

/** Posts by where they are, by the relation that says so, the most frequent first; a post at two is counted at both. */
export const postsByPlace = (view: OrgView, at: Relation, posts: readonly number[]): PlaceOfPosts[] => {
  const places = posts.flatMap((post) => [...new Set(endsOf(at, post))]);
  return [...frequencies(places.map((place) => view.node(place).name))]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([place, number]) => ({ place, posts: number }));
};

export type UnitPair = {
  readonly from: string;
  readonly to: string;
  readonly posts: number;
  readonly groups: number;
};

/** How many of some nodes are posts, and how many groups of posts; bodies and units are neither. */
const postsAndGroups = (view: OrgView, nodes: Iterable<number>): { posts: number; groups: number } => {
  const all = [...new Set(nodes)].filter((node) => isPost(view.columns, node));
  const posts = all.filter((node) => isSingle(view, node)).length;
  return { posts, groups: all.length - posts };
};

/** Who answers to whom across units: pairs of units neither of which is in the other, most posts first. */
export const acrossUnits = (view: OrgView, whole: OrgView, counts: Counts): UnitPair[] =>
  [...groupBy(linesAcrossBy(view, counts, whole), ({ unit, to }) => `${unit} ${to}`).values()]
    .filter(([{ unit, to }]) => !areNested(whole, unit, to))
    .map((lines) => ({
      from: view.node(lines[0].unit).name,
      to: view.node(lines[0].to).name,
      ...postsAndGroups(
        view,
        lines.map(({ post }) => post),
      ),
    }))
    .filter(({ posts, groups }) => posts + groups > 0)
    .sort((a, b) => b.posts - a.posts || b.groups - a.groups || (a.from + a.to < b.from + b.to ? -1 : 1));

/** Posts with more than one superior. */
export const withSeveralSuperiors = (view: OrgView, posts: readonly number[]): number =>
  posts.filter((post) => {
    const superiors = new Set<number>();
    if (degree(view.superiors(), post) > 1)
      forEachEdge(view.superiors(), post, (superior) => superiors.add(superior));
    return superiors.size > 1;
  }).length;

/** Whether lines of practice alone are asked for. */
export const asksPracticeAlone = ({ slice: { bases } }: OrgView): boolean =>
  bases.length > 0 && bases.every((basis) => basis === "practice");

/** Whether reporting lines are recorded and none of them on paper, or those of practice alone are asked for. */
export const isPracticeAlone = (view: OrgView): boolean => {
  if (asksPracticeAlone(view)) return true;
  let [onPaper, all] = [0, 0];
  const count = (line: number): void => {
    all++;
    if (isOnPaper(view, line)) onPaper++;
  };
  forEachSupervision(view, count, () => true);
  return all > 0 && onPaper === 0;
};
