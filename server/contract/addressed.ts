import type { ComparisonResult } from "./compare.ts";

type Addressed = ComparisonResult["addressed"];
type Finding = Addressed[number]["before"];

/** What is addressed and not changed, by what would become of it if all that the source asks were done. */
export type AddressedBy = {
  readonly gone: readonly Finding[];
  readonly other: readonly { readonly before: Finding; readonly after: Finding }[];
  /** Only spoken to: it would stay as it is. */
  readonly same: readonly Finding[];
  /** Told no more only because what it rests on is taken off the record: nothing in the structure changes. */
  readonly takenAway: readonly Finding[];
};

const isSame = ({ before, after }: Addressed[number]): boolean =>
  JSON.stringify(before) === JSON.stringify(after);

/** Sorts out addressed findings: a suggestion that would resolve one is told apart from one that is only spoken to. */
export const addressedBy = (all: Addressed): AddressedBy => {
  const addressed = all.filter(({ isTakenAway = false }) => !isTakenAway);
  return {
    gone: addressed.filter(({ after }) => after === undefined).map(({ before }) => before),
    other: addressed.flatMap((one) =>
      one.after === undefined || isSame(one) ? [] : [{ before: one.before, after: one.after }],
    ),
    same: addressed.filter(isSame).map(({ before }) => before),
    takenAway: all.filter(({ isTakenAway }) => isTakenAway).map(({ before }) => before),
  };
};
