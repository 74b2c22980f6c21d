import { stat } from "node:fs/promises";
import { Option } from "commander";
import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import type { Store } from "../../../graph/store/store.ts";
import { exportFormats } from "../../contract/export.ts";
import { takeRecord } from "../../services/bundle/take.ts";
import { writeBundle } from "../../services/bundle/write.ts";
import { exportersByFormat, formatOfFile } from "../../services/export.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";
import { writeWhole } from "../write-file.ts";
import { writeFolder } from "../write-folder.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  format: z.enum(exportFormats).optional(),
  all: z.boolean().default(false),
});
type Written = { readonly files: string[]; readonly says: string };

/** Writes everything of a dataset as one zip. */
const writeAll = async (store: Store, dataset: string, target: string): Promise<Written> => {
  const record = await takeRecord(store, dataset);
  await writeWhole(target, await writeBundle(record));
  const { revisions, documents } = record;
  const says = `written to ${target} with ${revisions.length} revisions and ${documents.length} documents`;
  return { files: [target], says };
};

const repeatedLines = (ids: readonly string[]): string =>
  ids.length === 0
    ? ""
    : `; told once with another line of their kind between the same two: ${ids.length} (${ids.join(", ")})`;

/** A folder's name with an ending that looks like a file's: `agency.pdf`, not `agency.2024` or one that is there. */
const endingOf = (target: string): string | undefined => /\.[a-z][a-z0-9]{1,5}$/i.exec(target)?.[0];

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** @throws DottedError bad-request for a file of a kind that no format has. */
const checkEnding = async (target: string): Promise<void> => {
  const ending = endingOf(target);
  if (ending === undefined || (await isFolder(target))) return;
  const known = Object.values(exportersByFormat).flatMap(({ endings }) => endings.map((one) => `.${one}`));
  throw new DottedError(
    "bad-request",
    `no format of export ends in ${ending}: name a file that ends in ${known.join(", ")}, or for a folder of CSV files a name without an ending (or with / after it)`,
  );
};

/** Writes the dataset as one file where a format says so, else as a folder of CSV files. Gives what was written. */
const write = async (
  dataset: Dataset,
  target: string,
  given: z.infer<typeof optionsSchema>["format"],
): Promise<Written> => {
  const format = given ?? formatOfFile(target);
  if (format === undefined) {
    await checkEnding(target);
    const files = exportCsvFolder(dataset);
    await writeFolder(target, files);
    return { files: files.map(({ name }) => name), says: `${files.length} files written to ${target}` };
  }
  const { title, leaves, repeated, write: written } = exportersByFormat[format];
  await writeWhole(target, await written(dataset));
  const left = leaves.en === "nothing" ? "" : `; not in it: ${leaves.en}`;
  const says = `written to ${target} (${title.en}${left}${repeatedLines(repeated?.(dataset) ?? [])})`;
  return { files: [target], says };
};

export const exportCommand: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("export <dataset> <target>")))
    .description(
      "write a dataset as a file whose ending says the format (.xlsx .graphml .gexf .ttl .dot .mmd .zip), or else as a folder of CSV files with a data package descriptor",
    )
    .addOption(new Option("--format <format>", "format of the file").choices([...exportFormats]))
    .option(
      "--all",
      "everything, with history, scenarios, notes, accepted findings and saved questions, as one zip",
    )
    .action((dataset: string, target: string, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const { files, says } = await withStore(options, async ({ store }) =>
          options.all
            ? writeAll(store, dataset, target)
            : write((await store.read(dataset)).dataset, target, options.format),
        );
        if (options.json) printJson(io, { dataset, target, files });
        else io.out(`${dataset}: ${says}`);
        return undefined;
      }),
    );
