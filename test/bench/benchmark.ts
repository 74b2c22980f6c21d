/** A benchmark: prints ratios taken in one run, asserts nothing. */
export type Benchmark = {
  readonly name: string;
  readonly title: string;
  /** Needs a Neo4j server or a browser, so it runs only when it is named. */
  readonly needsServer?: boolean;
  readonly run: (asked: { readonly full: boolean; readonly print: (line: string) => void }) => Promise<void>;
};

/** Milliseconds something takes. */
export const timed = <T>(work: () => T): { readonly value: T; readonly ms: number } => {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
};

/** The middle one of several measurements. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** How a cost grows with size: the slope of the logarithms; 1 is in proportion. */
export const growth = (small: [size: number, cost: number], large: [size: number, cost: number]): number =>
  Math.log(large[1] / small[1]) / Math.log(large[0] / small[0]);

/** How often, at least, and for how many milliseconds, at least, something is run: small things more often. */
export type Effort = { readonly times: number; readonly milliseconds: number };

/** Runs something so often; milliseconds of each run, as it measures them itself. */
export const repeat = async (
  { times, milliseconds }: Effort,
  once: () => number | Promise<number>,
): Promise<number[]> => {
  const took: number[] = [];
  for (let sum = 0; took.length < times || sum < milliseconds; sum += took.at(-1) ?? 0)
    took.push(await once());
  return took;
};
