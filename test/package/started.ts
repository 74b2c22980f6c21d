import { type ChildProcess, spawn } from "node:child_process";

export type Started = { readonly address: string; readonly stop: () => Promise<void> };

const said = (child: ChildProcess): (() => string) => {
  let text = "";
  const add = (part: Buffer): void => {
    text += part.toString();
  };
  child.stdout?.on("data", add);
  child.stderr?.on("data", add);
  return () => text;
};

/** Starts a server command and waits until it says where it listens. Throws with its words if it ends first. */
export const startServer = async (
  command: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Started> => {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const words = said(child);
  for (;;) {
    const address = /http:\/\/\S+:\d+/.exec(words())?.[0];
    if (address !== undefined)
      return {
        address,
        stop: async () => {
          child.kill("SIGTERM");
          await ended;
        },
      };
    if (child.exitCode !== null) throw new Error(`it ended: ${words()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
