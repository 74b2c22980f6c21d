import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";
import { writeFolder } from "../write-folder.ts";

export const exportCommand: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("export <dataset> <folder>")))
    .description("write a dataset as a folder of CSV files with a data package descriptor")
    .action((dataset: string, folder: string, raw: unknown) =>
      run(async () => {
        const options = commonOptions.parse(raw);
        const read = await withStore(options, ({ store }) => store.read(dataset));
        const files = exportCsvFolder(read.dataset);
        await writeFolder(folder, files);
        if (options.json) printJson(io, { dataset, folder, files: files.map(({ name }) => name) });
        else io.out(`${dataset}: ${files.length} files written to ${folder}`);
        return undefined;
      }),
    );
