import { z } from "zod";
import { changeBodySchema, type RecordChanged } from "../../contract/changes.ts";
import { changeRecord } from "../../services/record/change.ts";
import { todayHere } from "../../services/today.ts";
import { parseGiven } from "../../zod-problems.ts";
import type { AddCommand } from "../command.ts";
import { type Io, printJson } from "../io.ts";
import { readJsonFile } from "../json-file.ts";
import { commonOptions, wholeNumber, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  reason: z.string().default(""),
  source: z.string().optional(),
  revision: z.number().optional(),
});

/** `charter#7` as a citation. */
const citationIn = (text: string | undefined) => {
  if (text === undefined) return undefined;
  const [source = "", ...rest] = text.split("#");
  return { source, locator: rest.join("#") };
};

/** What a write did to a record, in a line. */
export const sayChanged = (io: Io, json: boolean, done: RecordChanged): void => {
  const { added, removed, changed } = done.change.difference;
  const rows = `${added} rows added, ${removed} removed, ${changed} changed`;
  if (json) printJson(io, done);
  else io.out(`${done.dataset}: revision ${done.revision} (${rows})`);
};

/** `dotted change`: steps from a file, all of them or none. */
export const change: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("change <dataset> <file>")))
    .description("change a record by the steps in a JSON file (a list of operations), all or none")
    .option("--reason <text>", "why, for the history")
    .option("--source <citation>", "what new lines cite that cite nothing: source#place (default: your word)")
    .option(
      "--revision <number>",
      "the revision that you saw: rows that others changed since are left alone (default: the last)",
      wholeNumber(1),
    )
    .action((dataset: string, file: string, raw: unknown) =>
      run(async () => {
        const { reason, source, revision, ...options } = optionsSchema.parse(raw);
        const operations = await readJsonFile(file);
        await withStore(options, async ({ store, actor }) => {
          const expected = revision ?? (await store.summary(dataset)).revision;
          const given = { operations, reason, source: citationIn(source), expected };
          const body = parseGiven(changeBodySchema, given, `${file} holds no steps that can be taken`);
          const writer = { actor, day: todayHere() };
          sayChanged(io, options.json, await changeRecord(store, dataset, body, writer));
        });
        return undefined;
      }),
    );
