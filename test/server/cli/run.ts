import type { Io } from "../../../server/cli/io.ts";
import { runProgram } from "../../../server/cli/program.ts";
import type { Ran } from "./spawn.ts";

/** Runs the program in this process: quick, and the same but for the process itself (which a few tests spawn). */
export const run = async (...args: string[]): Promise<Ran> => {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    watched: false,
    columns: 100,
  };
  const status = await runProgram(args, io);
  return { status, out: out.join("\n"), err: err.join("\n") };
};
