import { Option } from "commander";
import { z } from "zod";
import { keysOf } from "../../../graph/vocabulary.ts";
import { roles } from "../../contract/session.ts";
import { defaultPort } from "../../process/listen.ts";
import { logLevels } from "../../process/log-level.ts";
import type { AddCommand } from "../command.ts";
import { commonOptions, wholeNumber, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  host: z.string().min(1),
  port: z.number().optional(),
  access: z.string().optional(),
  localRole: z.enum(keysOf(roles)).optional(),
  trustProxy: z.string().min(1).optional(),
  log: z.enum(logLevels),
});
export const serve: AddCommand = (program, { io, run }) =>
  withStoreOptions(program.command("serve"))
    .description("serve the explorer and the API")
    .option("--host <host>", "address to listen on", "localhost")
    .option(
      "--port <port>",
      `port (default: ${defaultPort}, or a free one where that is taken)`,
      wholeNumber(0),
    )
    .addOption(
      new Option("--access <file>", "who may do what: roles of anonymous callers and of hashed tokens").env(
        "DOTTED_ACCESS",
      ),
    )
    .addOption(
      new Option("--local-role <role>", "what you may do on your own machine (default: editor)").choices(
        keysOf(roles),
      ),
    )
    .addOption(
      new Option(
        "--trust-proxy <addresses>",
        "proxies before this server, with commas: each caller is counted by the address they forward",
      ).env("DOTTED_TRUST_PROXY"),
    )
    .addOption(
      new Option("--log <level>", "how much to log on standard error")
        .choices([...logLevels])
        .default("warn"),
    )
    .action((raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const { serveUntilStopped } = await import("../../serve.ts"); // not loaded by commands that need no server
        await withStore(options, (session) =>
          serveUntilStopped({ ...options, ...session, address: options.store, say: io }),
        );
        return undefined;
      }),
    );
