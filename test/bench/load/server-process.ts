import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";

/** A server in a process of its own, as people run it. */
export type ServerProcess = {
  readonly address: string;
  /** Megabytes of memory that it holds; undefined where the system does not say. */
  readonly memory: () => Promise<number | undefined>;
  /** Tells it to stop, and gives the seconds until it is gone. */
  readonly stop: () => Promise<number>;
};

const addressIn = async (child: ChildProcess): Promise<string> => {
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const address = /http:\/\/\S+?(?= |\)|$)/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`the server did not start: ${said}`);
};

/** Starts `dotted serve` over a store file; on one's own machine as an editor. */
export const startServer = async (store: string): Promise<ServerProcess> => {
  const command = ["--import", "tsx", "server/cli/main.ts", "serve", "--store", store, "--port", "0"];
  const child = spawn(process.execPath, [...command, "--local-role", "editor", "--log", "error"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await addressIn(child);
  child.stdout?.resume();
  return {
    address,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
      const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
    },
    stop: async () => {
      const began = performance.now();
      if (child.exitCode !== null) return 0;
      child.kill("SIGTERM");
      await once(child, "exit");
      return (performance.now() - began) / 1000;
    },
  };
};
