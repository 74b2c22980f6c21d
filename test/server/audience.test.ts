import { setImmediate as nextRound } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { Audience } from "../../server/services/presence/audience.ts";
import type { Listener } from "../../server/services/presence/listener.ts";

const summary = { id: "d", title: "D", revision: 1, nodes: 0, lines: 0, changedAt: "2020", changedBy: "a" };
const count = 200;

/** Many who open one record at once, and how often they are told of the others. */
const crowd = () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const audience = new Audience(async () => summary, { all: count, address: count });
  const told: Parameters<Listener["tell"]>[] = [];
  const leave: (() => void)[] = [];
  for (let place = 0; place < count; place++) {
    const me = { dataset: "d", actor: `${place}`, editing: false, since: "2020", address: "1" };
    const tell: Listener["tell"] = (event, data) => void told.push([event, data]);
    leave.push(audience.join({ ...me, tell, end: () => leave[place]?.() }, summary));
  }
  return { audience, leave, presents: () => told.filter(([event]) => event === "present") };
};

test("those who come and go together are told of once", async () => {
  const { leave, presents } = crowd();
  vi.advanceTimersByTime(1_000);
  await expect.poll(presents).toHaveLength(count);
  expect(presents()[0]?.[1]).toMatchObject({ others: { length: count - 1 } });
  for (const go of leave.slice(1)) go();
  vi.advanceTimersByTime(1_000);
  await expect.poll(presents).toHaveLength(count + 1);
  expect(presents().at(-1)?.[1]).toEqual({ others: [] });
});

test("many are told of one another some at a time, so that others are answered in between", async () => {
  const { leave, presents } = crowd();
  vi.advanceTimersByTime(1_000);
  expect(presents().length).toBeLessThan(count / 4);
  for (const go of leave) go();
  await nextRound();
  await nextRound();
  expect(presents().length).toBeLessThan(count / 4);
});

test("a server that stops tells nobody of those whose streams it ends", () => {
  const { audience, presents } = crowd();
  audience.end();
  vi.advanceTimersByTime(1_000);
  expect(presents()).toEqual([]);
});
