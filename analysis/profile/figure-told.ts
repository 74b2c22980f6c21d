import type { Words } from "../../graph/vocabulary.ts";
import type { Profile } from "./profile.ts";
import type { FigureId, GapId } from "./words.ts";

const untold = {
  nowhere: { en: "not recorded", fr: "non connu" },
  here: { en: "not in this slice", fr: "hors de cette vue" },
} as const satisfies Record<string, Words>;

/** What stands in the place of a number that rests on what some profiles do not say: it is not recorded, or not where one looks. */
export const untoldWithout = (
  profiles: readonly Pick<Profile, "outside">[],
  gaps: readonly (GapId | undefined)[],
): Words =>
  profiles.some(({ outside }) => outside.some(({ id }) => gaps.includes(id))) ? untold.here : untold.nowhere;

/** Of how many posts a profile does not say something: its record does not, or what is asked for leaves it out. */
export const postsWithout = (
  { notRecorded, outside }: Pick<Profile, "notRecorded" | "outside">,
  gap: GapId,
): number => [...notRecorded, ...outside].reduce((sum, { id, posts }) => sum + (id === gap ? posts : 0), 0);

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
  practiceLayers: [ofSuperiors],
  practiceManagers: [ofSuperiors],
  practiceOneToOne: [ofSuperiors],
  dual: [ofSuperiors],
  functional: [ofSuperiors],
};

/** A figure; null where it is zero only because no post's record says it, or not in the slice that is asked for. */
export const figureTold = (
  profile: Pick<Profile, "figures" | "notRecorded" | "outside">,
  id: FigureId,
  value: number | null,
): number | null => {
  const posts = profile.figures.find((one) => one.id === "posts")?.value ?? 0;
  if (value === null || value > 0 || posts === 0) return value;
  const isSilent = ({ gap, of }: Silence): boolean => {
    const silent = gap === undefined ? posts : postsWithout(profile, gap);
    return silent >= (of === "all" ? posts : 1);
  };
  return zeroWithout[id]?.some(isSilent) === true ? null : value;
};

/** What stands in the place of a figure that some profiles do not have. */
export const figureUntold = (profiles: readonly Pick<Profile, "outside">[], id: FigureId): Words =>
  untoldWithout(
    profiles,
    (zeroWithout[id] ?? []).map(({ gap }) => gap),
  );
