import { type Slice, sliceSchema } from "../../../graph/index/slice.ts";
import { families } from "../../../graph/kinds.ts";
import { bases, confidences, keysOf, scopes } from "../../../graph/vocabulary.ts";
import { fc } from "../../random.ts";

const some = <T extends string>(words: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
  );

/** A slice that no question asked for: everything half of the time, else cut along several sides at once. */
export const slices: fc.Arbitrary<Slice> = fc.oneof(
  fc.constant(sliceSchema.parse({})),
  fc
    .record({
      bases: some(keysOf(bases)),
      scopes: some(keysOf(scopes).slice(0, 5)),
      families: some(keysOf(families)),
      at: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constantFrom("2001", "2004", "2006")),
      confidence: fc.constantFrom(...keysOf(confidences)),
    })
    .map(({ at, ...rest }) => sliceSchema.parse({ ...rest, ...(at === undefined ? {} : { at }) })),
);
