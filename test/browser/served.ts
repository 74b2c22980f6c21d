import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type Served = { readonly address: string; readonly stop: () => Promise<void> };

/** Which store to serve and what callers may do; a new SQLite store by default, which the seed fills. */
export type Serving = {
  readonly store?: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
};

/** The real server, as `npm start` runs it, on a free port. */
export const serve = async ({ store, args = [], env = {} }: Serving = {}): Promise<Served> => {
  const folder = await mkdtemp(join(tmpdir(), "dotted-browser-"));
  const command = ["serve", "--store", store ?? join(folder, "store.db"), "--port", "0", ...args];
  const child = spawn(process.execPath, ["--import", "tsx", "server/cli/main.ts", ...command], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (;;) {
    const address = /http:\/\/\S+:\d+/.exec(said.out)?.[0];
    if (address !== undefined) return { address, stop };
    if (child.exitCode !== null) throw new Error(`the server ended before it listened: ${said.err}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
