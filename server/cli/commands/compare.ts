import { z } from "zod";
import { compare as compareReform, type Reform } from "../../../analysis/reform/compare.ts";
import { DottedError } from "../../../graph/errors.ts";
import type { CompiledDataset } from "../../cache/compiled-dataset.ts";
import type { PatchItem } from "../../contract/patches.ts";
import { comparisonAnswer } from "../../services/comparison.ts";
import { getScenario } from "../../services/documents/scenarios.ts";
import { patchList } from "../../services/patches.ts";
import type { AddCommand } from "../command.ts";
import { comparisonText } from "../comparison-text.ts";
import { datasetCommand, datasetOptions, onDataset } from "../dataset-command.ts";
import { type Io, printJson } from "../io.ts";
import { sliceOfOptions } from "../options.ts";
import { movedText, reformGiven, withPatchFile } from "../reform-options.ts";
import type { CliSession } from "../session.ts";
import { tabulate } from "../wrap.ts";

const optionsSchema = datasetOptions.extend({
  list: z.boolean().default(false),
  scenario: z.string().optional(),
  patch: z.string().optional(),
});
type Options = z.infer<typeof optionsSchema>;

const listText = (patches: readonly PatchItem[]): string =>
  tabulate(
    patches.map(({ id, applies, operations, title }) => [
      id,
      applies ? `${operations.length} steps` : "does not apply",
      title,
    ]),
    "",
    90,
  );

/** What arguments and options ask to try: a kept scenario, then recorded patches, then steps of one's own. */
const reformOf = async (
  { store, datasets }: CliSession,
  dataset: string,
  patches: readonly string[],
  { scenario: id, patch }: Options,
  io: Io,
): Promise<Reform> => {
  const given = await reformGiven(patches, patch);
  if (id === undefined) {
    if (given.patches.length > 0 || given.operations !== undefined) return given;
    throw new DottedError(
      "bad-request",
      "name patches, a scenario with --scenario or a file of your own with --patch; --list lists the patches",
    );
  }
  const { revision } = await datasets.summary(dataset);
  const scenario = await getScenario(store, dataset, id, revision);
  const moved = movedText(scenario, revision);
  if (moved !== undefined) io.err(`warning: ${moved}`);
  return {
    patches: [...scenario.patches, ...given.patches],
    operations: [...scenario.operations, ...(given.operations ?? [])],
    file: given.file ?? id,
  };
};

const work = async (
  [compiled, session]: readonly [CompiledDataset, CliSession],
  patches: readonly string[],
  options: Options,
  io: Io,
): Promise<void> => {
  if (options.list) {
    const list = patchList(compiled.dataset);
    return options.json ? printJson(io, list) : io.out(listText(list));
  }
  const reform = await reformOf(session, compiled.dataset.id, patches, options, io);
  const result = comparisonAnswer(
    compareReform(compiled, reform, { slice: sliceOfOptions(options), language: options.lang }),
  );
  return options.json
    ? printJson(io, result)
    : io.out(comparisonText(result, compiled.dataset, { lang: options.lang, columns: io.columns }));
};

export const compareCommand: AddCommand = (program, { io, run }) =>
  withPatchFile(datasetCommand(program, "compare [patches...]"))
    .description(
      "try a reform: which findings it resolves and brings, the measures before and after, what it touches",
    )
    .option("--list", "list the patches that the dataset records")
    .option("--scenario <id>", "try a kept scenario (with the patches named after it)")
    .action((patches: string[], raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        await onDataset(options, (...opened) => work(opened, patches, options, io));
        return undefined;
      }),
    );
