import { processIo } from "./io.ts";
import { runProgram } from "./program.ts";

/** A server that hangs never closes its end of a connection, which would keep this process for ever. */
const leave = (): void => {
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  else setTimeout(leave, 1_000).unref();
};

/** Runs the program on arguments as this process: its streams, its exit status. */
export const runAsProcess = async (args: readonly string[]): Promise<void> => {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await runProgram(args, processIo());
  setTimeout(leave, 1_000).unref();
};
