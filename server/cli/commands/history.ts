import { z } from "zod";
import type { Revision } from "../../../graph/record/revision.ts";
import type { History, RevisionDetail } from "../../contract/changes.ts";
import { historyPage, revisionDetail } from "../../services/record/history.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, wholeNumber, withJson, withStoreOptions } from "../options.ts";
import { rowText } from "../row-text.ts";
import { withStore } from "../session.ts";
import { tabulate } from "../wrap.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  limit: z.number(),
  before: z.number().optional(),
  revision: z.number().optional(),
});

const row = ({ revision, at, by, kind, of, rows, reason }: Revision): string[] => [
  String(revision),
  at.slice(0, 16).replace("T", " "),
  by,
  of === undefined ? kind : `${kind} of ${of}`,
  `+${rows.added} -${rows.removed} ~${rows.changed}`,
  reason,
];

const heading = ["revision", "at", "by", "what", "rows", "why"];

const linesOf = (found: History | RevisionDetail, width: number): string[] =>
  "revisions" in found
    ? [tabulate([heading, ...found.revisions.map(row)], "", width)]
    : [tabulate([heading, row(found.revision)], "", width), ...found.difference.rows.map(rowText)];

/** `dotted history`: who changed a record, when and why. */
export const history: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("history <dataset>")))
    .description("revisions of a record, the newest first: who changed it, when and why")
    .option("--limit <number>", "so many at most", wholeNumber(1), 50)
    .option("--before <revision>", "only those before this one", wholeNumber(1))
    .option("--revision <number>", "one revision with the rows it touched", wholeNumber(1))
    .action((dataset: string, raw: unknown) =>
      run(async () => {
        const { revision, limit, before, ...options } = optionsSchema.parse(raw);
        await withStore(options, async ({ store }) => {
          const found =
            revision === undefined
              ? await historyPage(store, dataset, { limit, before })
              : await revisionDetail(store, dataset, revision);
          if (options.json) printJson(io, found);
          else for (const line of linesOf(found, io.columns)) io.out(line);
        });
        return undefined;
      }),
    );
