import type { DrawnSubgraph } from "./choice.ts";

/** The whole of a record as it was first drawn on this page, and which record. */
export type HeldBase = { readonly of: string; readonly choice: DrawnSubgraph };

/** Less of the record than this in the arrangement that is kept, and it holds the others in no place of sense. */
const enough = 0.5;

/**
 * The arrangement that an edited record is inserted into: the one before the edit, as long as it holds half of the boxes
 * that there are now, so that what somebody adds, removes or changes moves nothing else. Opened anew, the record is
 * arranged as it is then.
 */
export const heldBase = (held: HeldBase | undefined, now: HeldBase): HeldBase => {
  if (held === undefined || held.of !== now.of) return now;
  const placed = new Set(held.choice.nodes.map(({ id }) => id));
  const known = now.choice.nodes.filter(({ id }) => placed.has(id)).length;
  return known >= enough * now.choice.nodes.length ? held : now;
};
