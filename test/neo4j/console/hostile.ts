import { admin } from "./hostile/admin.ts";
import type { Hostile } from "./hostile/case.ts";
import { heavy } from "./hostile/heavy.ts";
import { outside } from "./hostile/outside.ts";
import { paths } from "./hostile/paths.ts";
import { tricks } from "./hostile/tricks.ts";
import { writes } from "./hostile/writes.ts";

/** Every hostile or tricky query, each once. */
export const hostile: readonly Hostile[] = [...writes, ...outside, ...admin, ...tricks, ...paths, ...heavy];
