import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { pages } from "./pages.ts";

/** Writes the documentation that is made from the program. Run by `npm run docs`. */
for (const { path, make } of pages) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, make());
  process.stdout.write(`${path}\n`);
}
