import { Option } from "commander";
import { z } from "zod";
import { describeProblem } from "../../../graph/errors.ts";
import { importers } from "../../../graph/importers/index.ts";
import { partialDateSchema } from "../../../graph/model/date.ts";
import { idSchema } from "../../../graph/model/id.ts";
import { type ImportResult, joinSchema, joinsOf, leftChoices } from "../../contract/datasets.ts";
import { readFiles } from "../../files/read-files.ts";
import { stopSignal } from "../../process/stop-signal.ts";
import { importDataset } from "../../services/import.ts";
import { parseGiven } from "../../zod-problems.ts";
import type { AddCommand } from "../command.ts";
import { type Io, printJson } from "../io.ts";
import { readMapping, writeMapping } from "../mapping-file.ts";
import { commonOptions, listed, withJson, withLanguage, withStoreOptions } from "../options.ts";
import { progressOn } from "../progress.ts";
import { rowsText } from "../row-text.ts";
import { type CliSession, withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  dataset: z.string().optional(),
  title: z.string().optional(),
  dryRun: z.boolean().default(false),
  mapping: z.string().optional(),
  writeMapping: z.string().optional(),
  layer: idSchema.optional(),
  date: partialDateSchema.optional(),
  left: z.enum(leftChoices).default("remove"),
  join: z.array(joinSchema).default([]),
});
type Options = z.infer<typeof optionsSchema>;

const work = async ({ store, actor }: CliSession, paths: readonly string[], options: Options, io: Io) => {
  const files = await readFiles(paths);
  const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  const progress = progressOn(io, "storing");
  const { signal, release } = stopSignal();
  try {
    return await importDataset(
      store,
      files,
      {
        ...options,
        mapping,
        joins: joinsOf(options.join),
        rowsTold: options.json ? Number.POSITIVE_INFINITY : undefined,
      },
      { actor, onProgress: progress.step, signal },
    );
  } finally {
    progress.end();
    release();
  }
};

const sentence = ({ dataset, dryRun, revision, nodes, lines }: ImportResult): string => {
  const size = `${nodes} ${nodes === 1 ? "node" : "nodes"} and ${lines} ${lines === 1 ? "line" : "lines"}`;
  return dryRun
    ? `${dataset}: ${size} could be imported`
    : `${dataset}: ${size} imported as revision ${revision}`;
};

/** What differs from the record that was there, what waits to be looked at, and what may be one. */
const remarks = ({ difference, kept = [], setAside, twins }: ImportResult): string[] => [
  ...(difference === undefined
    ? []
    : [
        `rows: ${difference.added} added, ${difference.removed} removed, ${difference.changed} changed, of them ${difference.moved} lines moved`,
        ...rowsText(difference.rows, difference.added + difference.removed + difference.changed),
      ]),
  ...(kept.length === 0
    ? []
    : [
        `kept from changes by hand: ${kept.length} (from what the files say to what stands)`,
        ...rowsText(kept, kept.length),
      ]),
  ...setAside.map(({ table, row, why }) => `to look at: ${table} ${row}, ${why}`),
  ...twins.map(
    ({ node, other, name }) => `perhaps one: ${name}, ${node} and ${other} (--join ${node}=${other})`,
  ),
];

export const importCommand: AddCommand = (program, { io, run }) =>
  withJson(withLanguage(withStoreOptions(program.command("import <paths...>"))))
    .description(
      `read a dataset from files or a folder and store it, all or nothing. Formats: ${importers.map(({ title }) => title.en).join("; ")}`,
    )
    .option("--dataset <id>", "id of the dataset (default: what the files say)")
    .option("--title <title>", "title of the dataset (default: what the files say)")
    .option(
      "--mapping <file>",
      "which column of a staff list says what (default: guessed from headers and contents)",
    )
    .option("--write-mapping <file>", "write the guess down, to be corrected and given with --mapping")
    .option("--layer <name>", "which layer of the record the files are (default: the first)")
    .option(
      "--date <date>",
      "the date the files describe, such as that of a staff list: YYYY, YYYY-MM or YYYY-MM-DD (default: what the files say)",
    )
    .addOption(
      new Option(
        "--left <choice>",
        "what was in this layer and is no more goes, or ends the day before the files' date (the day of the import, where they have none), at which what is new begins",
      )
        .choices([...leftChoices])
        .default("remove"),
    )
    .option("--join <theirs=ours>", "a node of the files is a node of another layer; may be repeated", listed)
    .option("--dry-run", "check everything, store nothing")
    .action((paths: string[], raw: unknown) =>
      run(async () => {
        const options = parseGiven(optionsSchema, raw, "these options cannot be read");
        if (options.writeMapping !== undefined) {
          await writeMapping(options.writeMapping, paths);
          io.err(`What the columns seem to say was written to ${options.writeMapping}.`);
        }
        const result = await withStore(options, (session) => work(session, paths, options, io));
        for (const warning of result.warnings) io.err(`warning: ${describeProblem(warning, options.lang)}`);
        if (options.json) printJson(io, result);
        else for (const line of [sentence(result), ...remarks(result)]) io.out(line);
        return undefined;
      }),
    );
