import type { Words } from "../../graph/vocabulary.ts";
import type { Profile } from "./profile.ts";
import type { FigureId, GapId } from "./words.ts";

/** What stands in the place of a figure that is not recorded. */
export const figureUntold = { en: "not recorded", fr: "non connu" } as const satisfies Words;

/**
 * Figures that are zero where something is not recorded: of any post, or of some, since who holds a post says whether it is
 * vacant. That nobody acts for another is said by no record that has no such post.
 */
type Silence = { readonly gap: GapId | undefined; readonly of: "all" | "some" };
const ofHolders: Silence = { gap: "holder", of: "some" };
const ofSuperiors: Silence = { gap: "superior", of: "all" };
const ofFte: Silence = { gap: "fte", of: "all" };

const zeroWithout: Partial<Record<FigureId, readonly Silence[]>> = {
  people: [{ gap: "holder", of: "all" }],
  several: [{ gap: "holder", of: "all" }],
  filled: [{ gap: "holder", of: "all" }],
  fte: [ofFte],
  fteVacant: [ofFte, ofHolders],
  places: [{ gap: "place", of: "all" }],
  vacant: [ofHolders],
  acting: [{ gap: undefined, of: "all" }],
  tops: [ofSuperiors],
  layers: [ofSuperiors],
  managers: [ofSuperiors],
  oneToOne: [ofSuperiors],
  dual: [ofSuperiors],
  functional: [ofSuperiors],
};

/** A figure; null where it is zero only because no post's record says it. */
export const figureTold = (
  { figures, notRecorded }: Pick<Profile, "figures" | "notRecorded">,
  id: FigureId,
  value: number | null,
): number | null => {
  const posts = figures.find((one) => one.id === "posts")?.value ?? 0;
  if (value === null || value > 0 || posts === 0) return value;
  const isSilent = ({ gap, of }: Silence): boolean => {
    const silent = gap === undefined ? posts : (notRecorded.find((one) => one.id === gap)?.posts ?? 0);
    return silent >= (of === "all" ? posts : 1);
  };
  return zeroWithout[id]?.some(isSilent) === true ? null : value;
};
