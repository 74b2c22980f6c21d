import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { goldenFiles } from "./golden/files.ts";

/** Writes the golden findings anew. Run by `npm run golden`; then read what changed before committing it. */
for (const { path, text } of goldenFiles()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  process.stdout.write(`${path}\n`);
}
