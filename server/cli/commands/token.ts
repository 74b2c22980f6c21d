import { randomBytes } from "node:crypto";
import { Option } from "commander";
import { z } from "zod";
import { keysOf } from "../../../graph/vocabulary.ts";
import { hashToken } from "../../access/caller.ts";
import { roles } from "../../contract/session.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";

const optionsSchema = z.object({ role: z.enum(keysOf(roles)) });

export const token: AddCommand = (program, { io, run }) =>
  program
    .command("token <name>")
    .description("make a token for somebody; the access file gets the row printed, never the token itself")
    .addOption(new Option("--role <role>", "what they may do").choices(keysOf(roles)).default("viewer"))
    .action((name: string, raw: unknown) =>
      run(async () => {
        const { role } = optionsSchema.parse(raw);
        const secret = randomBytes(32).toString("base64url");
        io.err("Give them the token; put `row` among the tokens of the access file.");
        printJson(io, { token: secret, row: { name, role, sha256: hashToken(secret) } });
        return undefined;
      }),
    );
