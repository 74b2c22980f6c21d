import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { randomFrom } from "../bench/random.ts";
import { command } from "../neo4j/server/command.ts";
import { keepIn, keptIn, keyOf, type Tried } from "./kept.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { reportText } from "./report.ts";
import { openWorkshop } from "./workshop.ts";

/**
 * `npm run mutate`: puts small faults into graph/ and analysis/, one after the other in a copy, and runs the unit tests
 * that are nearest to the file by their imports. `--sample 400` says how many, `--seed 1` which, `--under graph/patch`
 * where. What was tried is kept in a file (`--keep FILE`), so that a run goes on where the last one ended;
 * `--minutes 3` ends it early, `--again` tries those once more that no test has found, `--write` puts the report of
 * all that is kept beside this file.
 */
const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "400" },
    seed: { type: "string", default: "1" },
    under: { type: "string", multiple: true, default: ["graph", "analysis"] },
    keep: { type: "string", default: join(tmpdir(), "dotted-mutants.jsonl") },
    minutes: { type: "string", default: "600" },
    again: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const reportFile = join(import.meta.dirname, "report.md");

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Code that states nothing: lists of words for people, and scripts of vendors. */
const isWordsOnly = (file: string): boolean => /\/(words|phrasings?|lexicon|theme)\.ts$/.test(file);

/** Code that only tests with a Neo4j reach. */
const needsNeo4j = (file: string): boolean => file.startsWith("graph/store/neo4j/");

const allMutants = async (): Promise<Mutant[]> => {
  const listed = await command("git", ["ls-files", ...values.under]);
  const files = listed.output.split("\n").filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
  const made: Mutant[] = [];
  for (const file of files.filter((each) => !isWordsOnly(each) && !needsNeo4j(each)))
    made.push(...mutantsOf(file, await readFile(file, "utf8")));
  return made;
};

const sampleOf = (all: readonly Mutant[], size: number, seed: number): Mutant[] => {
  const random = randomFrom(seed);
  const keyed = all.map((mutant) => ({ mutant, key: random.next() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ mutant }) => mutant);
};

const isFound = ({ verdict }: Tried): boolean => verdict === "killed";

const said = ({ mutant: { file, line, was, is }, verdict }: Tried): string =>
  `${verdict}: ${file}:${line} ${was.replaceAll(/\s+/g, " ")} → ${is.replaceAll(/\s+/g, " ")}`;

/** A fault that was tried before, as it stands in the files of today: lines above it may have come or gone. */
const today = (all: readonly Mutant[], { file, line, was, is }: Mutant): Mutant | undefined =>
  all
    .filter((one) => one.file === file && one.was === was && one.is === is)
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))[0];

/** Tries faults until all are tried or the time is over. A fault whose tests hang ends the run: their process cannot be ended. */
const tryAll = async (mutants: readonly Mutant[], all: readonly Mutant[], until: number): Promise<void> => {
  const workshop = await openWorkshop();
  try {
    for (const mutant of mutants) {
      if (Date.now() > until) return;
      const now = today(all, mutant);
      if (now === undefined) continue; // the code is not there any more
      const tried: Tried = { mutant, verdict: await workshop.try(now) };
      await keepIn(values.keep, tried);
      print(said(tried));
      if (tried.verdict === "undecided") return;
    }
  } finally {
    await workshop.end();
  }
};

const until = Date.now() + Number(values.minutes) * 60_000;
const all = await allMutants();
const before = await keptIn(values.keep);
const known = new Set(before.map(({ mutant }) => keyOf(mutant)));
const wanted = values.again
  ? before.filter((one) => !isFound(one)).map(({ mutant }) => mutant)
  : sampleOf(all, Number(values.sample), Number(values.seed)).filter((mutant) => !known.has(keyOf(mutant)));
print(`${wanted.length} to try, ${before.length} tried before, ${all.length} in all, seed ${values.seed}`);
if (wanted.length > 0) await tryAll(wanted, all, until);
const report = reportText(await keptIn(values.keep), { all: all.length, seed: values.seed });
if (values.write) await writeFile(reportFile, report);
print(report);
process.exit(0); // a test that hangs would keep the process
