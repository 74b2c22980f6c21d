import { connect } from "node:net";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Role } from "../../server/contract/session.ts";
import { defaultLimits } from "../../server/deps.ts";
import { startServer } from "./kit.ts";
import type { RouteCase } from "./routes/case.ts";
import { routeCases } from "./routes.cases.ts";

const piece = Buffer.alloc(64 * 1024, '[{"a":1},');
const chunk = Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from("\r\n")]);

/** Bodies of which the end is never sent: whoever waits for it never answers. */
const endless = [
  { body: "of 180 MB, of which nothing comes", length: "content-length: 188743680", sent: Buffer.alloc(0) },
  { body: "of 180 MB, of which a little comes", length: "content-length: 188743680", sent: piece },
  {
    body: "of unknown length, of which 1.3 MB come",
    length: "transfer-encoding: chunked",
    sent: Buffer.concat(Array.from({ length: 20 }, () => chunk)),
  },
];
type Endless = (typeof endless)[number];

const headOf = (method: string, url: string, as: Role | undefined, length: string): string =>
  [
    `${method} ${url} HTTP/1.1`,
    "host: localhost",
    "content-type: application/json",
    ...(as === undefined ? [] : [`authorization: Bearer ${as}`]),
    length,
    "\r\n",
  ].join("\r\n");

/** Asks with a head and the beginning of a body; gives the status of the answer. */
const statusFor = (port: number, head: string, sent: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(head);
      socket.write(sent);
    });
    let answer = "";
    socket.on("data", (bytes) => {
      answer += bytes.toString("latin1");
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];
      if (status === undefined) return;
      resolve(Number(status));
      socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("closed without an answer")));
  });

const listen = async (): Promise<number> => {
  const { app } = await startServer({ limits: { ...defaultLimits, importBody: 1024 * 1024 } });
  await app.listen({ host: "127.0.0.1", port: 0 });
  return z.object({ port: z.number() }).parse(app.server.address()).port;
};

/** Every route with what it answers. The cases are every route of the API: another test holds them to it. */
const answersOf = async (
  as: Role | undefined,
  { length, sent }: Endless,
): Promise<Map<RouteCase, number>> => {
  const port = await listen();
  const answers = new Map<RouteCase, number>();
  for (const route of routeCases)
    answers.set(route, await statusFor(port, headOf(route.method, route.url, as, length), sent));
  return answers;
};

const told = (answers: Iterable<[RouteCase, number]>): string[] =>
  [...answers].map(([{ method, path }, status]) => `${method} ${path} ${status}`);

/** What each route should say: GET has no body, and answers as if there were none. */
const expected = (answers: Map<RouteCase, number>, status: (route: RouteCase) => number): string[] =>
  told([...answers].map(([route, had]) => [route, route.method === "GET" ? had : status(route)]));

test.each(endless)("without a token, a body $body is read by no route", async (body) => {
  const answers = await answersOf(undefined, body);
  expect(told(answers)).toEqual(expected(answers, ({ role }) => (role === undefined ? 413 : 401)));
});

test.each(endless)("from a viewer, a body $body is refused by every route", async (body) => {
  const answers = await answersOf("viewer", body);
  const known = ({ role = "viewer" }: RouteCase): number => (role === "viewer" ? 413 : 403);
  expect(told(answers)).toEqual(expected(answers, known));
});

test.each(endless)("from an admin, a body $body is too large for every route", async (body) => {
  const answers = await answersOf("admin", body);
  expect(told(answers)).toEqual(expected(answers, () => 413));
});

test.each(endless)("where there is no route, a body $body is not read", async ({ length, sent }) => {
  const port = await listen();
  for (const url of ["/", "/api/nowhere", "/docs/nowhere"])
    expect(await statusFor(port, headOf("POST", url, "admin", length), sent), url).toBe(404);
});

test("who goes on sending after the answer is cut off", async () => {
  const port = await listen();
  const socket = connect(port, "127.0.0.1");
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => undefined); // a reset is one way to be cut off
  socket.write(headOf("POST", "/api/session", undefined, "content-length: 188743680"));
  socket.resume();
  const drip = setInterval(() => socket.write("["), 50);
  await closed;
  clearInterval(drip);
});

const bodies = [
  { what: "sign-in", url: "/api/session", as: undefined, bytes: 5_000, status: 413 },
  { what: "note", url: "/api/datasets/small/notes", as: "analyst", bytes: 1_100_000, status: 413 },
  { what: "note", url: "/api/datasets/small/notes", as: "analyst", bytes: 900_000, status: 400 },
] as const;
test.each(bodies)("a $what of $bytes bytes is answered $status", async ({ url, as, bytes, status }) => {
  const { ask } = await startServer();
  const payload = { text: "x".repeat(bytes) };
  const answer = await ask({ method: "POST", url, payload, ...(as === undefined ? {} : { as }) });
  expect(answer.json()).toMatchObject({ status });
});

test("an import may be larger than other bodies", async () => {
  const { ask } = await startServer();
  const files = [{ name: "notes.txt", base64: Buffer.alloc(2_000_000, "x").toString("base64") }];
  const answer = await ask({ method: "PUT", url: "/api/datasets/new", as: "editor", payload: { files } });
  expect(answer.json()).toMatchObject({ status: 422 });
});
