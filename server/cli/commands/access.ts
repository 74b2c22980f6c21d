import { type Command, Option } from "commander";
import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import { idSchema } from "../../../graph/model/id.ts";
import { keysOf } from "../../../graph/vocabulary.ts";
import { type Access, readAccessFile } from "../../access/access-file.ts";
import { newToken, type TokenRow } from "../../access/token.ts";
import { accessOrNone, writeAccessFile } from "../../access/write-access-file.ts";
import { roles } from "../../contract/session.ts";
import { parseGiven } from "../../zod-problems.ts";
import type { AddCommand, Host } from "../command.ts";
import { printJson } from "../io.ts";
import { listed } from "../options.ts";

const fileSchema = z.object({ access: z.string().min(1), json: z.boolean().default(false) });
const addSchema = fileSchema.extend({ role: z.enum(keysOf(roles)), dataset: z.array(idSchema).default([]) });
type Added = Pick<z.output<typeof addSchema>, "role" | "dataset">;

const withAccessFile = (command: Command): Command =>
  command.addOption(
    new Option("--access <file>", "the access file").env("DOTTED_ACCESS").makeOptionMandatory(),
  );

const without = ({ anonymous, tokens }: Access, name: string): Access => ({
  anonymous,
  tokens: tokens.filter((row) => row.name !== name),
});

/** The row of somebody with a role on some datasets as well. */
const withRights = (row: TokenRow, { role, dataset }: Added): TokenRow => ({
  ...row,
  datasets: { ...row.datasets, ...Object.fromEntries(dataset.map((id) => [id, role])) },
});

/** Gives more rights to somebody who has a token. Throws DottedError already-exists where no dataset is named. */
const grant = ({ anonymous, tokens }: Access, row: TokenRow, added: Added, file: string): Access => {
  if (added.dataset.length === 0)
    throw new DottedError("already-exists", `${row.name} has a token in ${file}; remove it first`);
  return { anonymous, tokens: tokens.map((one) => (one === row ? withRights(row, added) : one)) };
};

/** Somebody new: a role on the datasets named and nothing on others, or where none is named a role on all. */
const newcomer = (name: string, added: Added) => {
  if (added.dataset.length === 0) return newToken(name, added.role);
  const { token, row } = newToken(name, "none");
  return { token, row: withRights(row, added) };
};

const nameSchema = z.object({ name: z.string().trim().min(1, "say who: a name").max(200) });

const add = (program: Command, { io, run }: Host): Command =>
  withAccessFile(program.command("add <name>"))
    .description("let somebody in: makes the file where there is none, and prints the token, this once")
    .addOption(new Option("--role <role>", "what they may do").choices(keysOf(roles)).default("viewer"))
    .option("--dataset <id>", "only on this dataset, or these; also for somebody who has a token", listed)
    .action((named: string, raw: unknown) =>
      run(async () => {
        const { access: file, ...added } = parseGiven(addSchema, raw, "there is no such right");
        const { name } = parseGiven(nameSchema, { name: named }, "nobody can be called that");
        const access = await accessOrNone(file);
        const known = access.tokens.find((row) => row.name === name);
        const where = added.dataset.length === 0 ? "" : ` on ${added.dataset.join(", ")}`;
        if (known !== undefined) {
          await writeAccessFile(file, grant(access, known, added, file));
          io.err(`${name} may enter as ${added.role}${where}, with the token they have.`);
          return undefined;
        }
        const { token, row } = newcomer(name, added);
        await writeAccessFile(file, { ...access, tokens: [...access.tokens, row] });
        io.err(`${name} may enter as ${added.role}${where}. The token, which is kept nowhere:`);
        io.out(token);
        return undefined;
      }),
    );

const list = (program: Command, { io, run }: Host): Command =>
  withAccessFile(program.command("list"))
    .description("who may do what")
    .option("--json", "as JSON")
    .action((raw: unknown) =>
      run(async () => {
        const { access: file, json } = fileSchema.parse(raw);
        const { anonymous, tokens } = await readAccessFile(file);
        const rows = tokens.map(({ sha256: _, ...row }) => row);
        if (json) printJson(io, { anonymous, tokens: rows });
        else
          for (const { name, role, datasets = {} } of [...rows, { name: "without a token", role: anonymous }])
            io.out([`${name}: ${role}`, ...Object.entries(datasets).map((own) => own.join(": "))].join("; "));
        return undefined;
      }),
    );

const remove = (program: Command, { io, run }: Host): Command =>
  withAccessFile(program.command("remove <name>"))
    .description("let somebody in no more, from the next start of the server")
    .action((name: string, raw: unknown) =>
      run(async () => {
        const { access: file } = fileSchema.parse(raw);
        const access = await readAccessFile(file);
        const left = without(access, name);
        if (left.tokens.length === access.tokens.length)
          throw new DottedError("not-found", `${name} has no token in ${file}`);
        await writeAccessFile(file, left);
        io.err(`${name} was removed from ${file}.`);
        return undefined;
      }),
    );

/** `access add|list|remove`: the access file of a shared server, written by a command. */
export const accessCommand: AddCommand = (program, host) => {
  const command = program.command("access").description("who may enter a shared server, and as what");
  for (const one of [add, list, remove]) one(command, host);
  return command;
};
