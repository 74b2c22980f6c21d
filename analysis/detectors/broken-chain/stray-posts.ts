import { u8 } from "../../../graph/index/at.ts";
import { nodeKindCode } from "../../../graph/index/columns.ts";
import { degree } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKindsWith } from "../../../graph/kinds.ts";
import { memoized } from "../../../graph/memo.ts";
import { parts } from "../../hierarchy/unit.ts";
import { hasWork } from "../../hierarchy/work.ts";
import { needsSuperior, type Top, tops } from "./tops.ts";

/** Posts that answer to nobody on record and lead nobody, where silence by itself says nothing, and how many posts there are. */
export type StrayPosts = { readonly nodes: readonly number[]; readonly posts: number };

/** One in so many posts may be so; where more are, the record has gaps all over and says nothing of a single one. */
const oneIn = 10;

const positions = new Set(nodeKindsWith("wears").map((kind) => nodeKindCode.get(kind) ?? 0));

// held on to: a view finds a relation it has made by the list itself
const holding = ["holds"] as const;

/** Whether all that is known of a post is its part in some work: a sheet of tasks names posts that no list of staff has. */
const isOfWorkAlone = (view: OrgView, post: number): boolean =>
  degree(parts(view), post) === 0 && degree(view.relation(holding, "in"), post) === 0 && hasWork(view, post);

const isStray = (view: OrgView, { node, leads, complete }: Top): boolean =>
  !leads && !complete && positions.has(u8(view.columns.nodeKind, node)) && !isOfWorkAlone(view, node);

const postsOf = (view: OrgView): number =>
  view.nodesWith("wears").reduce((count, node) => count + (needsSuperior(view, node) ? 1 : 0), 0);

/** The posts without a superior that are no top, where they are few among many; none where none is so, or many are. */
export const strayPosts = memoized((view: OrgView): readonly StrayPosts[] => {
  const nodes = tops(view)
    .filter((top) => isStray(view, top))
    .map(({ node }) => node);
  if (nodes.length === 0) return [];
  const posts = postsOf(view);
  return posts < oneIn * nodes.length ? [] : [{ nodes, posts }];
});

/** All with nobody above them but the posts that are told as stray. */
export const otherTops = (view: OrgView): readonly Top[] => {
  const stray = new Set(strayPosts(view).flatMap(({ nodes }) => nodes));
  return tops(view).filter(({ node }) => !stray.has(node));
};
