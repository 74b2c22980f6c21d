import type { Words } from "../../graph/vocabulary.ts";
import type { Profile } from "./profile.ts";
import type { FigureId, GapId } from "./words.ts";

/** What stands in the place of a figure that is not recorded. */
export const figureUntold = { en: "not recorded", fr: "non connu" } as const satisfies Words;

/** Figures that are zero where nothing of the kind is recorded of any post, and what is then not recorded. */
const askedOfPosts = { people: "holder", fte: "fte", places: "place" } as const satisfies Partial<
  Record<FigureId, GapId>
>;
const isAsked = (id: FigureId): id is keyof typeof askedOfPosts => id in askedOfPosts;

/** A figure; null where it is zero only because no post's record says it. */
export const figureTold = ({ figures, notRecorded }: Profile, id: FigureId, value: number): number | null => {
  if (value > 0 || !isAsked(id)) return value;
  const posts = figures.find((one) => one.id === "posts")?.value ?? 0;
  const silent = notRecorded.find((gap) => gap.id === askedOfPosts[id])?.posts ?? 0;
  return posts > 0 && silent === posts ? null : value;
};
