import type { Words } from "../../graph/vocabulary.ts";
import type { Profile } from "./profile.ts";
import type { FigureId, GapId } from "./words.ts";

/** What stands in the place of a figure that is not recorded. */
export const figureUntold = { en: "not recorded", fr: "non connu" } as const satisfies Words;

/**
 * Figures that are zero where something is not recorded: of any post, or of some, since who holds a post says whether it is
 * vacant. That nobody acts for another is said by no record that has no such post.
 */
const zeroWithout = {
  people: { gap: "holder", of: "all" },
  several: { gap: "holder", of: "all" },
  named: { gap: "holder", of: "some" },
  filled: { gap: "holder", of: "all" },
  fte: { gap: "fte", of: "all" },
  fteVacant: { gap: "fte", of: "all" },
  places: { gap: "place", of: "all" },
  vacant: { gap: "holder", of: "some" },
  acting: { gap: undefined, of: "all" },
  tops: { gap: "superior", of: "all" },
  layers: { gap: "superior", of: "all" },
  managers: { gap: "superior", of: "all" },
  oneToOne: { gap: "superior", of: "all" },
  dual: { gap: "superior", of: "all" },
  functional: { gap: "superior", of: "all" },
} as const satisfies Partial<Record<FigureId, { gap: GapId | undefined; of: "all" | "some" }>>;
const isAsked = (id: FigureId): id is keyof typeof zeroWithout => id in zeroWithout;

/** A figure; null where it is zero only because no post's record says it. */
export const figureTold = (
  { figures, notRecorded }: Pick<Profile, "figures" | "notRecorded">,
  id: FigureId,
  value: number | null,
): number | null => {
  const posts = figures.find((one) => one.id === "posts")?.value ?? 0;
  if (value === null || value > 0 || posts === 0 || !isAsked(id)) return value;
  const { gap, of } = zeroWithout[id];
  const silent = gap === undefined ? posts : (notRecorded.find((one) => one.id === gap)?.posts ?? 0);
  return silent >= (of === "all" ? posts : 1) ? null : value;
};
