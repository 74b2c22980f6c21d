import type { Blocks } from "./blocks.ts";
import { measure, type Rounds } from "./measure.ts";

/** Measures in a process of its own, so that peak memory is that of reading and judging, not of making the rows. */
process.once("message", ({ blocks, rounds }: { blocks: Blocks; rounds: Rounds }) => {
  process.send?.(measure(blocks, rounds), () => process.disconnect());
});
