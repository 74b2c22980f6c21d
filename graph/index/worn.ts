import { endsOf } from "./relation.ts";
import { type OrgView, wearingKinds } from "./view.ts";

/** The hats that a post wears in a view, by their rows, one for each line that says so. */
export const hatsOfPost = (view: OrgView, post: number): number[] =>
  endsOf(view.relation(wearingKinds, "out"), post);

/** The posts that wear a hat in a view, by their rows, one for each line that says so. */
export const postsOfHat = (view: OrgView, hat: number): number[] =>
  endsOf(view.relation(wearingKinds, "in"), hat);
