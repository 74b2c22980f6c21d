/**
 * How many inputs a fuzzer tries: a few in `npm test`, as often as `FUZZ_TIMES` says in `npm run fuzz`, which prints the
 * seed that it begins with. A failure prints the seed and the path of the smallest input; the same seed finds it again.
 */
export const parameters = (few: number): { numRuns: number; seed?: number } => {
  const { FUZZ_TIMES: times, FUZZ_SEED: seed } = process.env;
  return { numRuns: few * Number(times ?? 1), ...(seed === undefined ? {} : { seed: Number(seed) }) };
};

/** Milliseconds for a fuzzer of so many inputs, each of which may take some hundreds. */
export const patience = (few: number): number => 120_000 + parameters(few).numRuns * 2_000;
