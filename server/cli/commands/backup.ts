import { backupStore, restoreStore } from "../../../graph/store/backup.ts";
import type { AddCommand } from "../command.ts";
import { commonOptions, withStoreOptions } from "../options.ts";
import { optionsGiven } from "../options-given.ts";

export const backup: AddCommand = (program, { io, run }) => {
  const command = withStoreOptions(program.command("backup"))
    .description("write the whole store into a new file, also while it is served")
    .argument("<file>", "the new file")
    .action((file: string, raw: unknown) =>
      run(async () => {
        backupStore(commonOptions.parse(raw).store, file);
        io.out(`The store was written to ${file}.`);
        return undefined;
      }),
    );
  const restoring = withStoreOptions(command.command("restore"))
    .description("put a backup in the place of the store, which is kept beside it; not while it is served")
    .argument("<file>", "the backup")
    .action((file: string) =>
      run(async () => {
        const old = restoreStore(commonOptions.parse(optionsGiven(restoring)).store, file);
        io.out(
          old === undefined
            ? "The backup was restored."
            : `The backup was restored. What was there is in ${old}.`,
        );
        return undefined;
      }),
    );
  return command;
};
