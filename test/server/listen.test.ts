import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { DottedError } from "../../graph/errors.ts";
import { defaultPort, listen } from "../../server/process/listen.ts";
import { startServer } from "./kit.ts";

/** Sees to it that a port is taken, by us or by whoever had it before. */
const take = (port: number): Promise<void> =>
  new Promise((resolve) => {
    const server = createServer();
    onTestFinished(() => void server.close());
    server.once("error", () => resolve()).listen(port, "localhost", () => resolve());
  });

test("where the default port is taken, any free one will do", async () => {
  await take(defaultPort);
  const { app } = await startServer();
  const address = await listen(app, "localhost", undefined);
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  expect(address).not.toContain(`:${defaultPort}`);
});

test("where the chosen port is taken, it is said", async () => {
  await take(defaultPort);
  const { app } = await startServer();
  await expect(listen(app, "localhost", defaultPort)).rejects.toThrow(DottedError);
});

test("a host that is not ours is said", async () => {
  const { app } = await startServer();
  await expect(listen(app, "192.0.2.1", undefined)).rejects.toThrow("cannot listen on 192.0.2.1");
});
