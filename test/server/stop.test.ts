import { connect } from "node:net";
import { setImmediate as nextRound } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { stopSignal } from "../../server/process/stop-signal.ts";
import { startServer } from "./kit.ts";

test("an answer under way ends before the server does", async () => {
  const { store } = await startServer();
  let answerNow = (): void => {};
  const slow = {
    ...store,
    datasets: async () => {
      await new Promise<void>((resolve) => {
        answerNow = resolve;
      });
      return store.datasets();
    },
  };
  const { app } = await startServer({ store: slow });
  const address = await app.listen({ host: "localhost", port: 0 });
  const answer = fetch(`${address}/api/datasets`, { headers: { authorization: "Bearer viewer" } });
  await expect.poll(() => answerNow.name).not.toBe("answerNow");
  const closed = app.close();
  answerNow();
  expect((await answer).status).toBe(200);
  await closed;
});

test("many answers under way are no leak: nobody who watches the server is warned", async () => {
  const warned: Error[] = [];
  const warn = (warning: Error): void => void warned.push(warning);
  process.on("warning", warn);
  const { signal, release } = stopSignal();
  onTestFinished(() => {
    process.off("warning", warn);
    release();
  });
  const { ask } = await startServer({ stopping: signal });
  const many = Array.from({ length: 40 }, () => ask({ url: "/api/datasets/small/findings", as: "viewer" }));
  for (const { statusCode } of await Promise.all(many)) expect(statusCode).toBe(200);
  await nextRound();
  expect(warned).toEqual([]);
});

test("a connection on which nothing was asked does not keep the server", async () => {
  const { app } = await startServer();
  const address = new URL(await app.listen({ host: "localhost", port: 0 }));
  const socket = connect(Number(address.port), "localhost");
  onTestFinished(() => void socket.destroy());
  await new Promise((resolve) => socket.once("connect", resolve));
  const ended = new Promise((resolve) => socket.once("close", resolve));
  await app.close();
  await ended;
});
