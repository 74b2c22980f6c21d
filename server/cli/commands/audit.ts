import { z } from "zod";
import type { AuditEntry } from "../../../graph/store/store.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, wholeNumber, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";
import { tabulate } from "../wrap.ts";

const optionsSchema = z.object({ ...commonOptions.shape, limit: z.number() });

const row = ({ at, actor, action, dataset, subject, detail }: AuditEntry): string[] => [
  at,
  actor,
  action,
  [dataset, subject].filter((part) => part !== undefined).join(" "),
  detail ?? "",
];

export const audit: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("audit [dataset]")))
    .description("who did what, the latest first")
    .option("--limit <number>", "most entries to list", wholeNumber(1), 50)
    .action((dataset: string | undefined, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const entries = await withStore(options, ({ store }) =>
          store.audit({ dataset, limit: options.limit }),
        );
        if (options.json) printJson(io, entries);
        else io.out(tabulate(entries.map(row), "", 70));
        return undefined;
      }),
    );
