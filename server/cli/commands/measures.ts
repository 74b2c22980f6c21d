import { z } from "zod";
import { defaultPatience, measure } from "../../../analysis/measures/index.ts";
import type { AddCommand } from "../command.ts";
import { onDataset } from "../dataset-command.ts";
import { printJson } from "../io.ts";
import {
  commonOptions,
  sliceOfOptions,
  sliceOptions,
  wholeNumber,
  withJson,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "../options.ts";
import { tabulate } from "../wrap.ts";

const optionsSchema = z.object({ ...commonOptions.shape, ...sliceOptions.shape, patience: z.number() });

/** Three decimals at most: more would pretend to a precision that the record has not. */
const shown = (value: number): string => String(Math.round(value * 1000) / 1000);

export const measuresCommand: AddCommand = (program, { io, run }) =>
  withSlice(withJson(withLanguage(withStoreOptions(program.command("measures [dataset]")))))
    .description("the measures of a slice: hierarchy, span, layers, ties across pillars …")
    .option(
      "--patience <seconds>",
      "what would take longer is not computed, and says how long it would take",
      wholeNumber(0),
      defaultPatience,
    )
    .action((dataset: string | undefined, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const results = await onDataset({ ...options, dataset }, (reading) =>
          measure(reading.view(sliceOfOptions(options)), {
            language: options.lang,
            patience: options.patience,
          }),
        );
        if (options.json) printJson(io, results);
        else
          io.out(
            tabulate(
              results.map(({ title, value, reason, meaning }) => [
                title,
                value === null ? "–" : shown(value),
                reason ?? meaning,
              ]),
              "",
              90,
            ),
          );
        return undefined;
      }),
    );
