import { Option } from "commander";
import { z } from "zod";
import { languages } from "../../../graph/language.ts";
import { newDatasetSchema } from "../../contract/changes.ts";
import { createRecord } from "../../services/record/create.ts";
import { parseGiven } from "../../zod-problems.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  id: z.string().optional(),
  date: z.string().optional(),
  language: z.enum(languages).optional(),
});

/** `dotted new`: an empty record, to be filled by hand or by imports. */
export const newCommand: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("new <title>")))
    .description("begin an empty record, to be filled by hand or by imports")
    .option("--id <id>", "id of the record (default: its title in short)")
    .option("--date <date>", "date that its facts describe")
    .addOption(new Option("--language <language>", "language of its names").choices([...languages]))
    .action((title: string, raw: unknown) =>
      run(async () => {
        const { id, date, language, ...options } = optionsSchema.parse(raw);
        const settings = language === undefined ? undefined : { language };
        const wish = parseGiven(newDatasetSchema, { title, id, date, settings }, "this cannot be a record");
        const made = await withStore(options, ({ store, actor }) => createRecord(store, wish, actor));
        if (options.json) printJson(io, made);
        else io.out(`${made.id}: begun as revision ${made.revision}`);
        return undefined;
      }),
    );
