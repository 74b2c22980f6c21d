import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goOn } from "./go-on.ts";

/**
 * `npm run mutate`: runs `run.ts` with its options and `--minutes 3` at most. Tests that hang on a fault cannot be ended
 * within their process: it is ended with all it started, and what is left is tried in another.
 */
const given = process.argv.slice(2);
const at = given.indexOf("--minutes");
const minutes = at < 0 ? 600 : Number(given[at + 1]);
const options = at < 0 ? given : given.toSpliced(at, 2);
const until = Date.now() + minutes * 60_000;

const script = join(import.meta.dirname, "run.ts");
const executed = await mkdtemp(join(tmpdir(), "dotted-executed-"));
const args = [...process.execArgv, script, "--until", String(until), "--executed", executed, ...options];

const endAll = (group: number | undefined): void => {
  try {
    if (group !== undefined) process.kill(-group, "SIGKILL");
  } catch {
    // nothing of it is left
  }
};

const run = (): Promise<number> =>
  new Promise((resume) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", detached: true });
    const end = (): void => endAll(child.pid);
    process.once("SIGINT", end).once("SIGTERM", end);
    child.once("exit", (code) => {
      endAll(child.pid);
      process.off("SIGINT", end).off("SIGTERM", end);
      resume(code ?? 1);
    });
  });

let code = goOn;
while (code === goOn) code = await run();
process.exitCode = code;
