import { z } from "zod";
import { findNodeId } from "../../services/find-node.ts";
import { nodeWithOverlay } from "../../services/node-detail.ts";
import { todayHere } from "../../services/today.ts";
import type { AddCommand } from "../command.ts";
import { datasetCommand, datasetOptions, onDataset } from "../dataset-command.ts";
import { printJson } from "../io.ts";
import { nodeText } from "../node-text.ts";
import { sliceOfOptions } from "../options.ts";

const showOptions = datasetOptions.extend({ pay: z.boolean().default(false) });

export const show: AddCommand = (program, { io, run }) =>
  datasetCommand(program, "show <node>")
    .description("show a node: what it is, its lines, what is found about it")
    .option("--pay", "with its pay band, which is otherwise left out")
    .action((node: string, raw: unknown) =>
      run(async () => {
        const options = showOptions.parse(raw);
        const { detail, sources } = await onDataset(options, async (reading, { store }) => {
          const seen = { slice: sliceOfOptions(options), language: options.lang, today: todayHere() };
          return {
            detail: await nodeWithOverlay(store, reading, findNodeId(reading, node), seen),
            sources: reading.dataset.sources,
          };
        });
        if (options.json) printJson(io, detail, options);
        else io.out(nodeText(detail, { lang: options.lang, columns: io.columns, sources, pay: options.pay }));
        return undefined;
      }),
    );
