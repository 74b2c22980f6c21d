import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** A program made ready to run, and how to remove it. */
export type Built = { readonly path: string; readonly remove: () => Promise<void> };

/**
 * Makes one script of a program and what it imports, as it is when installed: run from its sources, tsx would
 * wrap each inner function to keep its name, which costs detectors up to a twentieth of their time.
 */
export const built = async (entry: URL): Promise<Built> => {
  const outDir = await mkdtemp(join(tmpdir(), "dotted-bench-"));
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
    ssr: { noExternal: true },
  });
  return { path: join(outDir, "program.mjs"), remove: () => rm(outDir, { recursive: true, force: true }) };
};
