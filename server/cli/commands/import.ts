import { z } from "zod";
import { describeProblem } from "../../../graph/errors.ts";
import { importers } from "../../../graph/importers/index.ts";
import type { ImportResult } from "../../contract/datasets.ts";
import { readFiles } from "../../read-files.ts";
import { importDataset } from "../../services/import.ts";
import { stopSignal } from "../../stop-signal.ts";
import type { AddCommand } from "../command.ts";
import { type Io, printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { progressOn } from "../progress.ts";
import { type Session, withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  dataset: z.string().optional(),
  title: z.string().optional(),
  dryRun: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** The revision that is there now, so that a change made meanwhile by somebody else is not written over. */
const revisionOf = async ({ store }: Session, dataset: string): Promise<number> =>
  (await store.datasets()).find(({ id }) => id === dataset)?.revision ?? 0;

const work = async (session: Session, paths: readonly string[], options: Options, io: Io) => {
  const files = await readFiles(paths);
  const progress = progressOn(io, "storing");
  const { signal, release } = stopSignal();
  try {
    return await importDataset(session.store, files, options, async (dataset) => ({
      actor: session.actor,
      expected: await revisionOf(session, dataset),
      onProgress: progress.step,
      signal,
    }));
  } finally {
    progress.end();
    release();
  }
};

const sentence = ({ dataset, dryRun, revision, nodes, lines }: ImportResult): string => {
  const size = `${nodes} nodes and ${lines} lines`;
  return dryRun
    ? `${dataset}: ${size} could be imported`
    : `${dataset}: ${size} imported as revision ${revision}`;
};

export const importCommand: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("import <paths...>")))
    .description(
      `read a dataset from files or a folder and store it, all or nothing. Formats: ${importers.map(({ title }) => title.en).join("; ")}`,
    )
    .option("--dataset <id>", "id of the dataset (default: what the files say)")
    .option("--title <title>", "title of the dataset (default: what the files say)")
    .option("--dry-run", "check everything, store nothing")
    .action((paths: string[], raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const result = await withStore(options, (session) => work(session, paths, options, io));
        for (const warning of result.warnings) io.err(`warning: ${describeProblem(warning)}`);
        if (options.json) printJson(io, result);
        else io.out(sentence(result));
        return undefined;
      }),
    );
