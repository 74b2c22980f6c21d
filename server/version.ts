import { createRequire } from "node:module";
import { z } from "zod";

const read = createRequire(import.meta.url);

/** The version of this program, as its package says. */
export const { version } = z.object({ version: z.string() }).parse(read("../package.json"));
