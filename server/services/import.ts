import type { ImportOptions, InputFile } from "../../graph/importers/importer.ts";
import { importFiles } from "../../graph/importers/index.ts";
import type { Store, WriteOptions } from "../../graph/store/store.ts";
import type { ImportResult } from "../contract/datasets.ts";
import { unzipAll } from "./zip.ts";

/**
 * Reads files of any known format and stores what they hold, all or nothing. With `dryRun` everything
 * is checked and nothing stored. `write.expected` is the revision that may be replaced, 0 for none.
 * Throws DottedError bad-data with every problem, revision-conflict, cancelled.
 */
export const importDataset = async (
  store: Store,
  files: readonly InputFile[],
  options: ImportOptions & { readonly dryRun: boolean },
  write: (dataset: string) => Promise<WriteOptions>,
): Promise<ImportResult> => {
  const { dataset, warnings } = importFiles(await unzipAll(files), options);
  const result = {
    dataset: dataset.id,
    dryRun: options.dryRun,
    nodes: dataset.nodes.length,
    lines: dataset.lines.length,
    warnings: warnings.map((warning) => ({ ...warning })),
  };
  if (options.dryRun) return result;
  return { ...result, revision: await store.write(dataset, await write(dataset.id)) };
};
