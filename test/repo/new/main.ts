import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { kindNames, planOf } from "./plan.ts";

/** `npm run new detector|question|importer <id>`: lays out the files of one, to be filled in. */
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const asked = z.tuple([z.enum(kindNames), z.string()]).safeParse(process.argv.slice(2));
if (asked.success) {
  try {
    const { files, list, next } = planOf(...asked.data);
    const written = [...files, list];
    for (const { path, text } of written) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    execFileSync("npx", [
      "biome",
      "check",
      "--write",
      ...written.map(({ path }) => path).filter((path) => path.endsWith(".ts")),
    ]);
    for (const { path } of written) say(path);
    say(`Next: ${next}.`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
} else {
  say(`usage: npm run new ${kindNames.join("|")} <id>`);
  process.exitCode = 2;
}
