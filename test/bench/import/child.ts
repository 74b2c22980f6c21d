import { type Asked, measure } from "./measure.ts";

/** Measures in a process of its own, without what the runner of benchmarks holds. */
process.once("message", async (asked: Asked) => {
  process.send?.(await measure(asked), () => process.disconnect());
});
