import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { randomFrom } from "../bench/random.ts";
import { command } from "../neo4j/server/command.ts";
import { goOn } from "./go-on.ts";
import { keepIn, keptIn, keyOf, type Tried } from "./kept.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { reportText } from "./report.ts";
import { openWorkshop } from "./workshop.ts";

/**
 * Puts small faults into graph/ and analysis/, one after the other in a copy, and runs the unit tests that call the faulty
 * function. `--sample 400` says how many, `--seed 1` which, `--under graph/patch` where. What was tried is kept in a file
 * (`--keep FILE`), so that a run goes on where the last one ended, and two may share the work (`--part 1/2`); it ends early
 * `--until` a moment (ms), keeps in a folder which tests call what (`--executed FOLDER`), `--again` tries those once more that no test has found, `--write` puts the report of all that is
 * kept beside this file.
 */
const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "400" },
    seed: { type: "string", default: "1" },
    under: { type: "string", multiple: true, default: ["graph", "analysis"] },
    keep: { type: "string", default: join(tmpdir(), "dotted-mutants.jsonl") },
    until: { type: "string", default: "Infinity" },
    again: { type: "boolean", default: false },
    part: { type: "string", default: "1/1" },
    executed: { type: "string", default: tmpdir() },
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

const said = ({ mutant: { file, line, was, is }, verdict }: Tried): string =>
  `${verdict}: ${file}:${line} ${was.replaceAll(/\s+/g, " ")} → ${is.replaceAll(/\s+/g, " ")}`;

/** A fault that was tried before, as it stands in the files of today: lines above it may have come or gone. */
const today = (all: readonly Mutant[], { file, line, was, is }: Mutant): Mutant | undefined =>
  all
    .filter((one) => one.file === file && one.was === was && one.is === is)
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))[0];

/** Tries faults until all are tried, the time is over, or the tests of one hang, which ends this process; whether they did. */
const tryAll = async (mutants: readonly Mutant[], all: readonly Mutant[]): Promise<boolean> => {
  const workshop = await openWorkshop(values.executed);
  try {
    for (const mutant of mutants) {
      if (Date.now() > Number(values.until)) return false;
      const now = today(all, mutant);
      if (now === undefined) continue; // the code is not there any more
      const tried: Tried = { mutant, verdict: await workshop.try(now) };
      await keepIn(values.keep, tried);
      print(said(tried));
      if (tried.verdict === "undecided") return true;
    }
    return false;
  } finally {
    await workshop.end();
  }
};

const [part = 1, parts = 1] = values.part.split("/").map(Number);
const isOurs = (_: Mutant, at: number): boolean => at % parts === part - 1;

const all = await allMutants();
const before = await keptIn(values.keep);
const known = new Set(before.map(({ mutant }) => keyOf(mutant)));
const wanted = values.again
  ? before
      .filter(({ verdict }) => verdict !== "killed" && verdict !== "undecided")
      .map(({ mutant }) => mutant)
  : sampleOf(all, Number(values.sample), Number(values.seed))
      .filter(isOurs)
      .filter((mutant) => !known.has(keyOf(mutant)));
print(`${wanted.length} to try, ${before.length} tried before, ${all.length} in all, seed ${values.seed}`);
if (wanted.length > 0 && (await tryAll(wanted, all))) process.exit(goOn);
const report = reportText(await keptIn(values.keep), { all: all.length, seed: values.seed });
if (values.write) await writeFile(reportFile, report);
print(report);
process.exit(0); // what Vitest holds open would keep the process
