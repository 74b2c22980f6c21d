import { z } from "zod";
import { findNodeId } from "../../services/find-node.ts";
import { whyAnswer } from "../../services/why.ts";
import type { AddCommand } from "../command.ts";
import { datasetCommand, datasetOptions, onDataset } from "../dataset-command.ts";
import { chosenDetectors, detectorOptionsIn } from "../detector-options.ts";
import { printJson } from "../io.ts";
import { sliceOfOptions, withCypher, withDetectorOptions } from "../options.ts";
import { pasteText } from "../paste-text.ts";
import { whyText } from "../why-text.ts";

const optionsSchema = datasetOptions.extend({
  option: z.array(z.string()).default([]),
  cypher: z.boolean().default(false),
});

export const why: AddCommand = (program, { io, run }) =>
  withDetectorOptions(withCypher(datasetCommand(program, "why <detector> <node>")))
    .description("why a detector speaks of a node, or why it does not")
    .action((detector: string, node: string, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        chosenDetectors([detector]);
        const answer = await onDataset(options, (reading) =>
          whyAnswer(reading, detector, findNodeId(reading, node), {
            slice: sliceOfOptions(options),
            options: detectorOptionsIn(options.option),
            language: options.lang,
          }),
        );
        if (options.json) printJson(io, answer);
        else if (options.cypher) io.out(pasteText(answer, detector));
        else io.out(whyText(answer, { lang: options.lang, columns: io.columns }));
        return undefined;
      }),
    );
