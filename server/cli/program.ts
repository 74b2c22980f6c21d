import { Command } from "commander";
import type { Language } from "../../graph/language.ts";
import { version } from "../version.ts";
import type { Host } from "./command.ts";
import { commands } from "./commands/index.ts";
import type { Io } from "./io.ts";
import { exit, statusOf } from "./run.ts";

const about =
  "Who answers to whom, on paper and in practice; where it fails; and what a reform would change.";

/** The program with all its commands. `finished` gets the exit status of the command that ran. */
export const buildProgram = (io: Io, finished: (status: number) => void): Command => {
  const program = new Command("dotted")
    .description(about)
    .version(version)
    .showHelpAfterError()
    // What follows a command is the command's: `ask` and its questions have options of the same names.
    .enablePositionalOptions()
    .exitOverride();
  program.configureOutput({
    writeOut: (text) => io.out(text.trimEnd()),
    writeErr: (text) => io.err(text.trimEnd()),
  });
  const host: Host = { io, run: async (action) => finished((await action()) ?? exit.fine) };
  for (const add of commands) add(program, host).copyInheritedSettings(program);
  return program;
};

/** The language that arguments ask for: what is refused may not have been read by its options. */
const languageIn = (args: readonly string[]): Language => {
  const named = args.includes("--lang") ? args[args.indexOf("--lang") + 1] : undefined;
  return named === "fr" || args.includes("--lang=fr") ? "fr" : "en";
};

/** Runs the program on arguments (without the names of node and the program). Gives the exit status. */
export const runProgram = async (args: readonly string[], io: Io): Promise<number> => {
  let status: number = exit.fine;
  try {
    await buildProgram(io, (reached) => {
      status = reached;
    }).parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    return statusOf(error, io, languageIn(args));
  }
};
