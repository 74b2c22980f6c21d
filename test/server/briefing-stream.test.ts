import { expect, test } from "vitest";
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
