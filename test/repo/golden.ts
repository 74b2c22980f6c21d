import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { toldCases } from "../analysis/detectors/told-cases.ts";
import { goldenFiles } from "./golden/files.ts";

/** Writes the golden findings anew: those of the seed, and those of the detectors' cases. Run by `npm run golden`; then read what changed before committing it. */
for (const { path, text } of [...goldenFiles(), ...(await toldCases())]) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  process.stdout.write(`${path}\n`);
}
