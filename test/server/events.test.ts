import { expect, onTestFinished, test } from "vitest";
import { datasetEvents } from "../../server/contract/events.ts";
import { type Deps, defaultLimits } from "../../server/deps.ts";
import { smallDataset } from "../graph/small-dataset.ts";
import { startServer } from "./kit.ts";

type Told = { readonly event: string; readonly data: unknown };

const eventsIn = (text: string): Told[] =>
  text
    .split("\n\n")
    .map((block) => /^event: (.+)\ndata: (.+)$/.exec(block))
    .flatMap((found) =>
      found === null ? [] : [{ event: found[1] ?? "", data: JSON.parse(found[2] ?? "") }],
    );

/** Listens to a dataset in a role: what was told so far, whether the stream ended, and how to leave. */
const listening = async (address: string, role: string, query = "") => {
  const left = new AbortController();
  onTestFinished(() => left.abort());
  const answer = await fetch(`${address}/api/datasets/small/events${query}`, {
    headers: { authorization: `Bearer ${role}` },
    signal: left.signal,
  });
  const heard = { text: "", ended: false };
  const read = async (): Promise<void> => {
    for await (const piece of answer.body ?? []) heard.text += Buffer.from(piece).toString();
    heard.ended = true;
  };
  read().catch(() => undefined); // whoever leaves breaks the stream off
  return {
    status: answer.status,
    told: () => eventsIn(heard.text),
    last: (event: keyof typeof datasetEvents) =>
      eventsIn(heard.text).findLast((one) => one.event === event)?.data,
    ended: () => heard.ended,
    leave: () => left.abort(),
  };
};

const serving = async (changes: Partial<Deps> = {}) => {
  const stopping = new AbortController();
  const { app, store } = await startServer({ stopping: stopping.signal, ...changes });
  onTestFinished(() => stopping.abort());
  return { store, stopping, address: await app.listen({ host: "localhost", port: 0 }) };
};

test("who has a record open is told of revisions, whoever wrote them", async () => {
  const { store, address } = await serving();
  const viewer = await listening(address, "viewer");
  await expect.poll(viewer.told).toHaveLength(2);
  expect(viewer.last("revision")).toMatchObject({ revision: 1, changedBy: "test" });
  await store.write({ ...smallDataset(), title: "Another" }, { actor: "somebody else" });
  await expect
    .poll(() => viewer.last("revision"), { timeout: 10_000 })
    .toMatchObject({ revision: 2, changedBy: "somebody else" });
  expect(datasetEvents.revision.parse(viewer.last("revision")).revision).toBe(2);
});

test("those who have a record open are told of each other, and of who edits it", async () => {
  const { address } = await serving();
  const viewer = await listening(address, "viewer");
  const editor = await listening(address, "editor", "?editing=true");
  const again = await listening(address, "editor");
  const others = [{ actor: "the editor", editing: true, since: "2026-05-17T12:00:00.000Z" }];
  await expect.poll(() => viewer.last("present")).toEqual({ others });
  await expect
    .poll(() => datasetEvents.present.parse(editor.last("present")).others.map(({ actor }) => actor))
    .toEqual(["the viewer", "the editor"]);
  editor.leave();
  again.leave();
  await expect.poll(() => viewer.last("present")).toEqual({ others: [] });
});

test("the stream of a record that is removed ends", async () => {
  const { store, address } = await serving();
  const viewer = await listening(address, "viewer");
  await store.remove("small", { actor: "somebody" });
  await expect.poll(viewer.ended, { timeout: 10_000 }).toBe(true);
  expect(viewer.last("removed")).toEqual({ dataset: "small" });
});

test("streams are bounded, and a place that is left is free", async () => {
  const limits = { ...defaultLimits, streams: { all: 9, address: 1 } };
  const { address } = await serving({ limits });
  const first = await listening(address, "viewer");
  expect((await listening(address, "viewer")).status).toBe(429);
  first.leave();
  await expect.poll(async () => (await listening(address, "viewer")).status).toBe(200);
});

test("a server that is told to stop ends its streams", async () => {
  const { stopping, address } = await serving();
  const viewer = await listening(address, "viewer");
  stopping.abort();
  await expect.poll(viewer.ended).toBe(true);
});
