import type { Command } from "commander";
import { z } from "zod";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import { chooseDataset } from "./choose-dataset.ts";
import {
  commonOptions,
  sliceOptions,
  withDataset,
  withJson,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "./options.ts";
import { type CliSession, withStore } from "./session.ts";

/** The options of a command that looks at a slice of one dataset. */
export const datasetOptions = z.object({
  ...commonOptions.shape,
  ...sliceOptions.shape,
  dataset: z.string().optional(),
});
type DatasetOptions = z.infer<typeof datasetOptions>;

/** A command that looks at a slice of one dataset: which, of which store, in which language, as text or JSON. */
export const datasetCommand = (program: Command, usage: string): Command =>
  withSlice(withDataset(withJson(withLanguage(withStoreOptions(program.command(usage))))));

/** Opens the store and reads the dataset that is named, or meant when none is. */
export const onDataset = <Result>(
  options: Pick<DatasetOptions, "store" | "as" | "dataset">,
  work: (compiled: CompiledDataset, session: CliSession) => Result | Promise<Result>,
): Promise<Result> =>
  withStore(options, async (session) => {
    const dataset = await chooseDataset(session.store, options.dataset);
    return work(await session.datasets.of(dataset), session);
  });
