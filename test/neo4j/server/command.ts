import { execFile } from "node:child_process";

/** `output` is standard output alone, to be parsed; `text` is all that was said, for people. */
export type Outcome = { readonly ok: boolean; readonly output: string; readonly text: string };

/**
 * Runs a program to its end and gives what it printed. Never throws: a program that is missing, fails or
 * outlasts `timeout` (ms) is an answer too.
 */
export const command = (
  program: string,
  args: readonly string[],
  { timeout = 10_000, env = process.env }: { timeout?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const settle = (error: Error | null, stdout: string, stderr: string): void =>
      resolve({
        ok: error === null,
        output: stdout.trim(),
        text: `${stdout}${stderr}`.trim() || (error?.message ?? ""),
      });
    execFile(program, [...args], { timeout, env, encoding: "utf8", maxBuffer: 1 << 24 }, settle);
  });
