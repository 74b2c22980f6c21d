import type { DatasetSummary } from "../../../graph/store/store.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";
import { tabulate } from "../wrap.ts";

const row = ({ id, revision, nodes, lines, title }: DatasetSummary): string[] => [
  id,
  ...[revision, nodes, lines].map(String),
  title,
];

export const datasets: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("datasets")))
    .description("list the datasets of the store")
    .action((raw: unknown) =>
      run(async () => {
        const options = commonOptions.parse(raw);
        const list = await withStore(options, ({ store }) => store.datasets());
        if (options.json) printJson(io, list);
        else io.out(tabulate([["id", "revision", "nodes", "lines", "title"], ...list.map(row)], "", 80));
        return undefined;
      }),
    );
