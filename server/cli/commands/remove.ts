import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";

export const remove: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("remove <dataset>")))
    .description("remove a dataset and everything kept beside it: scenarios, notes, accepted findings")
    .action((dataset: string, raw: unknown) =>
      run(async () => {
        const options = commonOptions.parse(raw);
        await withStore(options, async ({ store, datasets, actor }) => {
          const { revision } = await datasets.summary(dataset);
          await store.remove(dataset, { actor, expected: revision });
        });
        if (options.json) printJson(io, { removed: dataset });
        else io.out(`${dataset} is removed`);
        return undefined;
      }),
    );
