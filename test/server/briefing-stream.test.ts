import { expect, test } from "vitest";
import { briefingBodySchema } from "../../server/contract/briefings.ts";
import type { Composed } from "../../server/services/briefing.ts";
import { drawBounded } from "../../server/services/briefing-extent.ts";
import { madeUp } from "../graph/drawing/made-up.ts";
import { startServer } from "./kit.ts";
import { theFinding } from "./small-organization.ts";

type Event = { readonly event: string; readonly data: Record<string, unknown> };

const eventsIn = (body: string): Event[] =>
  body
    .split("\n\n")
    .filter((text) => text !== "")
    .map((text) => {
      const [, event = "", data = "{}"] = /^event: (.*)\ndata: (.*)$/.exec(text) ?? [];
      return { event, data: JSON.parse(data) };
    });

const briefing = (payload: object, accept: string) =>
  ({
    method: "POST",
    url: "/api/datasets/small/briefings",
    payload,
    headers: { accept },
    as: "viewer",
  }) as const;

test("plates come as events when they are drawn, then the same file that is made at once", async () => {
  const { ask } = await startServer();
  const wanted = { subject: { finding: theFinding }, format: "svg" };
  const events = eventsIn((await ask(briefing(wanted, "text/event-stream"))).body);
  const parts = events.flatMap(({ data }) => (typeof data.part === "string" ? [data.part] : []));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(part).toMatch(/^<svg /);
  const made = events.at(-1);
  expect(made).toMatchObject({ event: "done", data: { mediaType: "image/svg+xml" } });
  const file = await ask(briefing(wanted, "*/*"));
  expect(Buffer.from(String(made?.data.base64), "base64")).toEqual(file.rawPayload);
});

test("of other formats only the progress comes as events", async () => {
  const { ask } = await startServer();
  const wanted = { subject: { finding: theFinding }, format: "pdf" };
  const events = eventsIn((await ask(briefing(wanted, "text/event-stream"))).body);
  expect(events.at(-1)).toMatchObject({ event: "done", data: { mediaType: "application/pdf" } });
  for (const { event, data } of events.slice(0, -1)) {
    expect(event).toBe("progress");
    expect(data).not.toHaveProperty("part");
  }
});

test("what cannot be made is told as an event", async () => {
  const { ask } = await startServer();
  const answer = await ask(briefing({ subject: { finding: "none" }, format: "svg" }, "text/event-stream"));
  expect(eventsIn(answer.body)).toMatchObject([{ event: "failed", data: { code: "not-found" } }]);
});

test("before it is drawn a briefing says what it comes to, and what its top findings do", async () => {
  const { ask } = await startServer();
  const answer = await ask({
    ...briefing({ subject: { finding: theFinding }, format: "svg" }, "*/*"),
    url: "/api/datasets/small/briefings/preflight",
  });
  expect(answer.json().expected).toEqual({ plates: 1, seconds: 1, topFindings: { plates: 1, seconds: 1 } });
});

test("one sheet of everything is not the top findings alone", async () => {
  const { ask } = await startServer();
  const wanted = { subject: { nodes: [] }, format: "svg", poster: true, topFindings: true };
  expect((await ask(briefing(wanted, "*/*"))).json()).toMatchObject({ status: 400, code: "bad-request" });
});

/** So many boxes that a poster of them takes minutes; only their number counts before anything is drawn. */
const huge = (count: number): Composed => {
  const [box] = madeUp(30).boxes;
  if (box === undefined) throw new Error("no box");
  return {
    name: "huge",
    clues: [],
    diagram: { ...madeUp(30), boxes: Array.from({ length: count }, () => box) },
  };
};

test.each([
  {
    what: "a poster whose top findings would be drawn",
    count: 10_000,
    says: "this would come to one plate and take about 3 minutes: ask for its top findings only, for a narrower slice or for a part of it",
  },
  {
    what: "a poster whose overview takes too long as well",
    count: 20_000,
    says: "this would come to one plate and take about 6 minutes: ask for a narrower slice or for a part of it",
  },
])("$what is refused with what would help", ({ count, says }) => {
  const body = briefingBodySchema.parse({ subject: { nodes: [] }, format: "svg", poster: true });
  const following = { signal: new AbortController().signal, onProgress: () => {}, parts: false };
  expect(() => drawBounded(huge(count), body, following)).toThrow(says);
});
