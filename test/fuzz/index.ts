import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

/**
 * `npm run fuzz`: importers, API, console and briefings get mangled and random input, a hundred times as much as in
 * `npm test`. `--times 1000` takes longer, `--seed 1` begins where an earlier run began, words name fuzzers:
 * `npm run fuzz -- importers --times 500`.
 */
const { values, positionals } = parseArgs({
  options: { times: { type: "string", default: "100" }, seed: { type: "string" } },
  allowPositionals: true,
});
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`seed ${seed}, ${values.times} times as much as in npm test\n`);

const files =
  positionals.length === 0 ? ["test/fuzz"] : positionals.map((name) => `test/fuzz/${name}.test.ts`);
const child = spawn("npx", ["vitest", "run", "--project", "unit", ...files], {
  stdio: "inherit",
  env: { ...process.env, FUZZ_TIMES: values.times, FUZZ_SEED: seed },
});
child.once("exit", (code) => {
  process.exitCode = code ?? 1;
});
