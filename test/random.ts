import fc from "fast-check";

/**
 * The seed of every property test: the same for every change, so that a change is refused for what it did and not for what
 * chance found in code it never touched. `.ci/nightly` searches with other seeds, which it prints, and with many times as
 * many organizations (`RANDOM_TIMES`); `RANDOM_SEED` repeats one.
 */
const { RANDOM_SEED: seed = "1", RANDOM_TIMES: times = "1" } = process.env;

/** The seed of what is drawn at random; a failure is repeated with it. */
export const randomSeed = Number(seed);

/** How often something is tried at random: a few times with every change, more often at night. */
export const runs = (few: number): number => few * Number(times);

fc.configureGlobal({ seed: randomSeed });

export { fc };
