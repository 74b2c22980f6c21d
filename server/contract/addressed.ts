import type { ComparisonResult } from "./compare.ts";

type Addressed = ComparisonResult["addressed"];
type Finding = Addressed[number]["before"];

/** What is addressed and not changed, by what would become of it if all that the source asks were done. */
export type AddressedBy = {
  readonly gone: readonly Finding[];
  readonly other: readonly { readonly before: Finding; readonly after: Finding }[];
  /** Only spoken to: it would stay as it is. */
  readonly same: readonly Finding[];
};

/** Sorts out addressed findings: a suggestion that would resolve one is told apart from one that is only spoken to. */
export const addressedBy = (addressed: Addressed): AddressedBy => ({
  gone: addressed.filter(({ after }) => after === undefined).map(({ before }) => before),
  other: addressed.flatMap(({ before, after }) =>
    after === undefined || JSON.stringify(before) === JSON.stringify(after) ? [] : [{ before, after }],
  ),
  same: addressed
    .filter(({ before, after }) => JSON.stringify(before) === JSON.stringify(after))
    .map(({ before }) => before),
});
