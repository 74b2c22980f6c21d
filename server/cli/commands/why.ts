import { z } from "zod";
import { findNode } from "../../services/find-node.ts";
import { whyAnswer } from "../../services/why.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import { chosenDetectors, detectorOptionsIn } from "../detector-options.ts";
import { printJson } from "../io.ts";
import {
  commonOptions,
  sliceIn,
  sliceOptions,
  withCypher,
  withDataset,
  withDetectorOptions,
  withJson,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "../options.ts";
import { pasteText } from "../paste-text.ts";
import { withStore } from "../session.ts";
import { whyText } from "../why-text.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  ...sliceOptions.shape,
  dataset: z.string().optional(),
  option: z.array(z.string()).default([]),
  cypher: z.boolean().default(false),
});

export const why: AddCommand = (program, { io, run }) =>
  withSlice(
    withDetectorOptions(
      withCypher(
        withDataset(withJson(withLanguage(withStoreOptions(program.command("why <detector> <node>"))))),
      ),
    ),
  )
    .description("why a detector speaks of a node, or why it does not")
    .action((detector: string, node: string, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        chosenDetectors([detector]);
        const answer = await withStore(options, async ({ store, readings }) => {
          const reading = await readings.of(await chooseDataset(store, options.dataset));
          return whyAnswer(reading, detector, findNode(reading, node), {
            slice: sliceIn(options),
            options: detectorOptionsIn(options.option),
            language: options.lang,
          });
        });
        if (options.json) printJson(io, answer);
        else if (options.cypher) io.out(pasteText(answer, detector));
        else io.out(whyText(answer, { lang: options.lang, columns: io.columns }));
        return undefined;
      }),
    );
