import { i32, u8 } from "../../../graph/index/at.ts";
import { firstEdge, joinedIn, linesOf, type Relation } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { distinct } from "../../finding/short-lists.ts";
import { fillingOf } from "../../hierarchy/filling.ts";
import { type Supervision, supervisions } from "../../hierarchy/supervision.ts";

const locating = ["located-in"] as const;

/** Where things are. */
export const locations = (view: OrgView): Relation => view.relation(locating, "out");

/** The one place a node is said to be at; −1 where none is said, or several. */
export const placeAt = (places: Relation, node: number): number => {
  const [first, stop] = [firstEdge(places, node), firstEdge(places, node + 1)];
  if (first === stop) return -1;
  const place = i32(places.ends, first);
  for (let edge = first + 1; edge < stop; edge++) if (i32(places.ends, edge) !== place) return -1;
  return place;
};

/** Whether a post leads others where it is itself: the head of a group on the spot answers elsewhere, as it must. */
const leadsThere = (view: OrgView, places: Relation, node: number): boolean => {
  const down = view.subordinates();
  for (let edge = firstEdge(down, node); edge < firstEdge(down, node + 1); edge++)
    if (placeAt(places, i32(down.ends, edge)) === placeAt(places, node)) return true;
  return false;
};

const isVacant = (view: OrgView, post: number): boolean => fillingOf(view, post) === "vacant";

/** Superiors, unless nobody holds the post, with those of their reports who are elsewhere and lead nobody there. */
export const fromAfar = memoized((view: OrgView): readonly Supervision[] => {
  const places = locations(view);
  if (places.lines.length === 0) return [];
  return supervisions(view, (_line, report, superior) => {
    const [here, there] = [placeAt(places, superior), placeAt(places, report)];
    return (
      here >= 0 &&
      there >= 0 &&
      here !== there &&
      !leadsThere(view, places, report) &&
      !isVacant(view, superior)
    );
  });
});

/** The lines that say where a superior and its reports are. */
export const placeLines = (view: OrgView, { superior, reports }: Supervision): number[] => {
  const places = locations(view);
  return [superior, ...reports].flatMap((node) => linesOf(places, node));
};

/** Where the reports are. */
export const dutyPlaces = (view: OrgView, nodes: readonly number[]): number[] =>
  distinct(nodes.map((node) => placeAt(locations(view), node)));

/** Single posts with a superior; none where nothing at all is said of places. */
export const supervised = (view: OrgView): readonly number[] => {
  if (locations(view).lines.length === 0) return [];
  return joinedIn(view.superiors(), view.nodesWith("wears")).filter(
    (post) => u8(view.columns.nodeClass, post) === 0,
  );
};
