import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export type Ran = { readonly status: number | null; readonly out: string; readonly err: string };

type Running = {
  readonly child: ChildProcess;
  readonly said: () => Pick<Ran, "out" | "err">;
  readonly ended: Promise<Ran>;
};

/** `npm test` builds first: there the program is started as it is shipped, elsewhere from its sources, which takes longer. */
const program =
  process.env.npm_lifecycle_event === "test"
    ? ["dist/server/cli/main.js"]
    : ["--import", "tsx", "server/cli/main.ts"];

/** Starts the real program. It does not outlive the test. */
const start = (args: readonly string[]): Running => {
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve({ status, out, err }));
  });
  return { child, said: () => ({ out, err }), ended };
};

/** Runs the program to its end. */
export const dotted = (args: readonly string[]): Promise<Ran> => start(args).ended;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Starts a server and waits until it says where it is. */
export const startDotted = async (args: readonly string[]) => {
  const { child, said, ended } = start(args);
  const address = async (): Promise<string> => {
    for (;;) {
      const found = /http:\/\/\S+:\d+/.exec(said().out)?.[0];
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`it ended: ${said().err}`);
      await pause();
    }
  };
  return {
    address: await address(),
    stop: (...signals: readonly NodeJS.Signals[]): Promise<Ran> => {
      for (const signal of signals.length === 0 ? ["SIGTERM" as const] : signals) child.kill(signal);
      return ended;
    },
  };
};
