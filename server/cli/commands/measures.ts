import { z } from "zod";
import { measure } from "../../../analysis/measures/index.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import {
  commonOptions,
  sliceIn,
  sliceOptions,
  withJson,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "../options.ts";
import { withStore } from "../session.ts";
import { tabulate } from "../wrap.ts";

const optionsSchema = z.object({ ...commonOptions.shape, ...sliceOptions.shape });

/** Three decimals at most: more would pretend to a precision that the record has not. */
const shown = (value: number): string => String(Math.round(value * 1000) / 1000);

export const measures: AddCommand = (program, { io, run }) =>
  withSlice(withJson(withLanguage(withStoreOptions(program.command("measures [dataset]")))))
    .description("the measures of a slice: hierarchy, span, layers, ties across pillars …")
    .action((dataset: string | undefined, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const results = await withStore(options, async ({ store, readings }) => {
          const reading = await readings.of(await chooseDataset(store, dataset));
          return measure(reading.view(sliceIn(options)), options.lang);
        });
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
