import { z } from "zod";
import { type DiffResult, diffQuerySchema } from "../../contract/diff.ts";
import { difference } from "../../services/difference.ts";
import { parseGiven } from "../../zod-problems.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  from: z.string().optional(),
  to: z.string().optional(),
  against: z.string().optional(),
});

const differenceIn = ({ from, to, against }: z.infer<typeof optionsSchema>) =>
  parseGiven(diffQuerySchema, { from, to, against }, "these cannot be compared");

const ids = (mark: string, what: string, rows: readonly { readonly id: string }[]): string[] =>
  rows.map(({ id }) => `${mark} ${what} ${id}`);

/** One row a line: + added, - removed, ~ changed, > moved to another superior. */
export const diffText = ({ nodes, lines }: DiffResult): string[] => [
  ...ids("+", "node", nodes.added),
  ...ids("-", "node", nodes.removed),
  ...nodes.changed.map(({ id, fields }) => `~ node ${id}: ${fields.map(({ field }) => field).join(", ")}`),
  ...ids("+", "line", lines.added),
  ...ids("-", "line", lines.removed),
  ...lines.changed.map(({ id, fields }) => `~ line ${id}: ${fields.map(({ field }) => field).join(", ")}`),
  ...lines.moved.map(({ before, after }) => `> line ${before.id} → ${after.id}`),
];

export const diffCommand: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("diff [dataset]")))
    .description(
      "what was added (+), removed (-), changed (~) and moved (>) between two dates, or against another dataset",
    )
    .option("--from <date>", "the earlier date")
    .option("--to <date>", "the later date")
    .option("--against <dataset>", "another dataset to compare with")
    .action((dataset: string | undefined, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const result = await withStore(options, async ({ store, datasets }) =>
          difference(datasets, await chooseDataset(store, dataset), differenceIn(options)),
        );
        if (options.json) printJson(io, result);
        else io.out(diffText(result).join("\n") || "no difference");
        return undefined;
      }),
    );
