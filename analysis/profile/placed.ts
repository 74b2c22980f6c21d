import { frequencies } from "../../graph/frequencies.ts";
import { i32, u8 } from "../../graph/index/at.ts";
import { degree, forEachEdge } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { type Layers, layersBy } from "../hierarchy/layers.ts";
import type { Counts } from "../hierarchy/supervision.ts";
import { superiorToldOtherwise, withUnknownSuperior } from "../hierarchy/told-otherwise.ts";
import { type UnplacedId, unplacedWords } from "./words.ts";

/** On which layer everybody stands, and whether layers are counted from somebody whose own superior is not on record. */
export type Placed = Layers & { readonly isOpen: boolean };

/**
 * Layers by the lines that count. Whose superior the source names and the record does not have stands on none, nor who is
 * only below such: how far the top is from there is not known. Where nobody else leads, layers are counted from there.
 */
export const placedBy = (view: OrgView, counts: Counts): Placed => {
  const told = superiorToldOtherwise(view);
  const layers = layersBy(view, counts, (node) => !told.has(node));
  if (told.size === 0 || layers.depth.includes(0)) return { ...layers, isOpen: false };
  const unknown = withUnknownSuperior(view);
  const open = layersBy(view, counts, (node) => unknown.has(node));
  return { ...open, isOpen: open.depth.includes(0) };
};

/** Those on no layer whose superior is not on record, and all on no layer below them. */
const underUnknown = (view: OrgView, { depth }: Layers, counts: Counts): Uint8Array => {
  const down = view.subordinates();
  const found = new Uint8Array(view.nodeCount);
  const queue = [...withUnknownSuperior(view)].filter((node) => i32(depth, node) < 0);
  for (const node of queue) found[node] = 1;
  for (const node of queue)
    forEachEdge(down, node, (report, line) => {
      if (u8(found, report) === 1 || i32(depth, report) >= 0 || !counts(view, line)) return;
      found[report] = 1;
      queue.push(report);
    });
  return found;
};

/** Whether a node has a line that counts, up or down. */
const isJoined = (view: OrgView, node: number, counts: Counts): boolean => {
  let joined = false;
  for (const relation of [view.superiors(), view.subordinates()])
    forEachEdge(relation, node, (_end, line) => {
      joined ||= counts(view, line);
    });
  return joined;
};

const isApartIn = (view: OrgView, post: number): boolean =>
  degree(view.superiors(), post) + degree(view.subordinates(), post) === 0;

/** Posts on no layer, by why. `recorded` has lines that the slice leaves out. */
export const unplacedBy = (
  { view, recorded }: { readonly view: OrgView; readonly recorded: OrgView },
  posts: readonly number[],
  layers: Layers,
  counts: Counts,
): { readonly id: UnplacedId; readonly posts: number }[] => {
  const unknown = underUnknown(view, layers, counts);
  const told = superiorToldOtherwise(view);
  const why = (post: number): UnplacedId => {
    if (u8(unknown, post) === 1) return "unknown";
    if (told.has(post) || isJoined(view, post, counts)) return "circle";
    if (!isApartIn(view, post)) return "practice";
    return isApartIn(recorded, post) ? "alone" : "outside";
  };
  const reasons = frequencies(posts.filter((post) => i32(layers.depth, post) < 0).map(why));
  return keysOf(unplacedWords)
    .map((id) => ({ id, posts: reasons.get(id) ?? 0 }))
    .filter((one) => one.posts > 0);
};
