import { measure } from "./measure.ts";

/** Measures in a process of its own, so that peak memory is that of reading and judging, not of making the rows. */
process.once("message", ({ blocks, rounds }: { blocks: Parameters<typeof measure>[0]; rounds: number }) => {
  process.send?.(measure(blocks, rounds), () => process.disconnect());
});
