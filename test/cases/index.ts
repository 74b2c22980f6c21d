import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { DottedError, describeProblem, type Problem } from "../../graph/errors.ts";
import type { InputFile } from "../../graph/importers/importer.ts";
import { importerOf } from "../../graph/importers/index.ts";
import { readFiles } from "../../server/files/read-files.ts";
import { readImport } from "../../server/services/read-import.ts";
import { unzipAll } from "../../server/services/zip.ts";

/**
 * `npm run cases -- FOLDER…` prints, as a table in Markdown, what becomes of each folder of files when it is imported:
 * what reads it, how much comes of it, what is told; or the sentence with which it is refused. A folder that is refused
 * as a whole is tried file by file. What is no error of the data ends the script with status 1.
 */
type Result = { readonly read: string; readonly told: string; readonly refused: boolean };

const most = 3;

/** Codes of problems, each with how often it is told. */
const counted = (problems: readonly Problem[]): string => {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => (count === 1 ? code : `${code} ×${count}`)).join(", ");
};

const refusal = ({ message, problems }: DottedError): string =>
  [message, ...problems.slice(0, most).map((one) => describeProblem(one))].join(" ") +
  (problems.length > most ? ` … ${problems.length - most} more` : "");

const resultOf = async (given: readonly InputFile[]): Promise<Result> => {
  try {
    const files = await unzipAll(given);
    const { dataset, warnings } = readImport(files, { dataset: "case" });
    const size = `${dataset.nodes.length} nodes, ${dataset.lines.length} lines`;
    return { read: `${importerOf(files)?.id}: ${size}`, told: counted(warnings), refused: false };
  } catch (error) {
    if (error instanceof DottedError && error.code !== "internal")
      return { read: "refused", told: refusal(error), refused: true };
    process.exitCode = 1;
    return { read: "FAULT OF THE PROGRAM", told: String(error), refused: true };
  }
};

const cell = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").slice(0, 400);

const print = (name: string, { read, told }: Result): void => {
  process.stdout.write(`| ${cell(name)} | ${cell(read)} | ${cell(told)} |\n`);
};

const printCase = async (path: string): Promise<void> => {
  const files = await readFiles([path]);
  const whole = await resultOf(files);
  const isOne = files.some(({ name }) => basename(name) === "nodes.csv");
  const apart = files.length > 1 && whole.refused && !isOne;
  print(basename(path), apart ? { ...whole, told: "as a whole; each file alone:" } : whole);
  if (apart) for (const file of files) print(`… ${basename(file.name)}`, await resultOf([file]));
};

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write("Name the folders whose files are to be tried: npm run cases -- FOLDER…\n");
  process.exitCode = 2;
} else process.stdout.write("| case | read | told |\n| --- | --- | --- |\n");
for (const folder of folders)
  for (const name of (await readdir(folder)).sort()) await printCase(join(folder, name));
