import { z } from "zod";
import { findNode } from "../../services/find-node.ts";
import { nodeWithOverlay } from "../../services/node-detail.ts";
import { chooseDataset } from "../choose-dataset.ts";
import { today } from "../clock.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { nodeText } from "../node-text.ts";
import {
  commonOptions,
  sliceIn,
  sliceOptions,
  withDataset,
  withJson,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "../options.ts";
import { withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  ...sliceOptions.shape,
  dataset: z.string().optional(),
});

export const show: AddCommand = (program, { io, run }) =>
  withSlice(withDataset(withJson(withLanguage(withStoreOptions(program.command("show <node>"))))))
    .description("show a node: what it is, its lines, what is found about it")
    .action((node: string, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const { detail, sources } = await withStore(options, async ({ store, readings }) => {
          const reading = await readings.of(await chooseDataset(store, options.dataset));
          const seen = { slice: sliceIn(options), language: options.lang, today: today() };
          return {
            detail: await nodeWithOverlay(store, reading, findNode(reading, node), seen),
            sources: reading.dataset.sources,
          };
        });
        if (options.json) printJson(io, detail);
        else io.out(nodeText(detail, { lang: options.lang, columns: io.columns, sources }));
        return undefined;
      }),
    );
