import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type Served = { readonly address: string; readonly stop: () => Promise<void> };

/** The real server, as `npm start` runs it, over a new store with the seed, on a free port. */
export const serveSeed = async (): Promise<Served> => {
  const folder = await mkdtemp(join(tmpdir(), "dotted-browser-"));
  const store = join(folder, "store.db");
  const args = ["--import", "tsx", "server/cli/main.ts", "serve", "--store", store, "--port", "0"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
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
