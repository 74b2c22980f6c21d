#!/usr/bin/env -S npx tsx
import { processIo } from "./io.ts";
import { runProgram } from "./program.ts";

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), processIo());

// A server that hangs never closes its end of a connection, which would keep this process for ever.
const leave = (): void => {
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  else setTimeout(leave, 1_000).unref();
};
setTimeout(leave, 1_000).unref();
