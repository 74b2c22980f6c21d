import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { isNeo4jAddress } from "../../../graph/store/neo4j/address.ts";
import { defaultStorePath } from "../../../graph/store/open-store.ts";
import type { Store } from "../../../graph/store/store.ts";
import { takeRecord } from "../../services/bundle/take.ts";
import { writeBundle } from "../../services/bundle/write.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";
import { writeWhole } from "../write-file.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  keep: z.union([z.string().min(1), z.literal(false)]).optional(),
});
type Options = z.infer<typeof optionsSchema>;

/** A file beside the store, for its owner alone, named by when it was written, so that none takes another's place. */
const usualPlace = async (dataset: string, { store }: Options): Promise<string> => {
  const path = store === undefined || store === "" || isNeo4jAddress(store) ? defaultStorePath() : store;
  const folder = join(dirname(path), "removed");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const time = new Date().toISOString().replaceAll(/[^\dT]/g, "");
  return join(folder, `${dataset}-${time}.zip`);
};

/** Writes everything of a dataset where it can be had back from; undefined where that is not wanted. */
const keepAll = async (store: Store, dataset: string, options: Options): Promise<string | undefined> => {
  if (options.keep === false) return undefined;
  const record = await takeRecord(store, dataset);
  const file = options.keep ?? (await usualPlace(dataset, options));
  await writeWhole(file, await writeBundle(record));
  return file;
};

export const remove: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("remove <dataset>")))
    .description(
      "remove a dataset and everything kept beside it: scenarios, notes, accepted findings; all of it is first written to a file, from which it can be imported again",
    )
    .option("--keep <file>", "the file (default: one in the folder `removed` beside the store)")
    .option("--no-keep", "for good: write no such file")
    .action((dataset: string, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const kept = await withStore(options, async ({ store, datasets, actor }) => {
          const { revision } = await datasets.summary(dataset);
          const file = await keepAll(store, dataset, options);
          await store.remove(dataset, { actor, expected: revision });
          return file;
        });
        if (options.json) printJson(io, { removed: dataset, kept });
        else if (kept === undefined) io.out(`${dataset} is removed for good`);
        else io.out(`${dataset} is removed; to have it back: dotted import "${kept}"`);
        return undefined;
      }),
    );
