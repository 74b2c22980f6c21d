import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** A program made ready to run, and how to remove it. */
export type Built = { readonly path: string; readonly remove: () => Promise<void> };

/** Inside the project: what is built finds the packages that it does not hold. */
const shelf = resolve(".cache");

/**
 * Makes one script of a program and what it imports of the project, as it is when installed: run from its sources, tsx would
 * wrap each inner function to keep its name, which costs up to a twentieth of the time.
 * @param beside files that it reads by a path relative to itself, such as starters of threads
 */
export const built = async (entry: URL, beside: readonly URL[] = []): Promise<Built> => {
  await mkdir(shelf, { recursive: true });
  const outDir = await mkdtemp(join(shelf, "bench-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: fileURLToPath(entry),
      outDir,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "program.mjs", chunkFileNames: "[name]-[hash].mjs" } },
    },
  });
  for (const file of beside) await cp(file, join(outDir, basename(fileURLToPath(file))));
  return { path: join(outDir, "program.mjs"), remove: () => rm(outDir, { recursive: true, force: true }) };
};
