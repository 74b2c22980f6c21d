import { request } from "node:http";
import { expect, test } from "vitest";
import { z } from "zod";
import { localAccess } from "../../server/access/local.ts";
import { problemSchema } from "../../server/contract/problem.ts";
import { defaultLimits } from "../../server/deps.ts";
import { startServer } from "./kit.ts";

/** Asks with a path as it stands: other clients would resolve its dots first. */
const askRaw = (port: number, path: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path }, (answer) => {
      let body = "";
      answer.on("data", (bytes) => {
        body += String(bytes);
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });

test.each([
  "/docs/static/../../../../package.json",
  "/docs/static/%2e%2e/%2e%2e/package.json",
  "/../../etc/passwd",
])("%s leads nowhere, and is no fault of ours", async (path) => {
  const { app } = await startServer();
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = z.object({ port: z.number() }).parse(app.server.address());
  const { status, body } = await askRaw(port, path);
  expect([403, 404]).toContain(status);
  expect(problemSchema.parse(JSON.parse(body)).status).toBe(status);
});

test("what the framework refuses keeps its status", async () => {
  const { ask } = await startServer({ access: localAccess() });
  const post = { method: "POST", url: "/api/datasets/small/notes" } as const;
  const form = await ask({ ...post, headers: { "content-type": "text/csv" }, payload: "a,b" });
  expect(form.json()).toMatchObject({
    status: 415,
    code: "bad-request",
    detail: expect.stringContaining("send JSON, with the header Content-Type"),
    fr: expect.stringContaining("envoyez du JSON"),
  });
  expect(form.statusCode).toBe(415);
});

test("of a body with very many faults the first are told, and how many more there are", async () => {
  const { ask } = await startServer();
  const aliases = Array.from({ length: 900 }, () => 7);
  const operations = ["a", "b"].map((id) => ({
    op: "add-node",
    node: { id, kind: "post", name: id, aliases },
  }));
  const answer = await ask({
    method: "POST",
    url: "/api/datasets/small/compare",
    as: "viewer",
    payload: { patches: [], operations },
  });
  const problem = problemSchema.parse(answer.json());
  expect(problem.status).toBe(400);
  expect(problem.problems.length).toBeLessThanOrEqual(1_000);
  expect(problem.detail.length).toBeLessThan(2_000);
  expect(problem.problems.at(-1)).toMatchObject({ code: "more" });
});

test.each([
  { host: "LOCALHOST:8008", status: 200 },
  { host: "Localhost", status: 200 },
  { host: "127.0.0.2:8008", status: 200 },
  { host: "[::1]:8008", status: 200 },
  { host: "127.999.999.999", status: 403 },
  { host: "127.0.0.1.evil.example", status: 403 },
  { host: "localhost.evil.example", status: 403 },
])("the host $host is answered $status", async ({ host, status }) => {
  const { ask } = await startServer();
  expect((await ask({ url: "/api/health", headers: { host } })).statusCode).toBe(status);
});

test("a page under a name in capitals may change something", async () => {
  const { ask } = await startServer({ access: localAccess() });
  const headers = { host: "LOCALHOST:8008", origin: "http://localhost:8008" };
  const scenario = { title: "Try", base: 1 };
  const answer = await ask({
    method: "POST",
    url: "/api/datasets/small/scenarios",
    payload: scenario,
    headers,
  });
  expect(answer.statusCode).toBe(200);
});

const from = (caller: string) => ({ url: "/api/health", headers: { "x-forwarded-for": caller } });

test("behind a trusted proxy every caller has a limit of its own", async () => {
  const limits = { ...defaultLimits, rate: 2 };
  const { ask } = await startServer({ limits, trustProxy: "loopback" });
  for (const caller of ["10.0.0.1", "10.0.0.1", "10.0.0.2"])
    expect((await ask(from(caller))).statusCode).toBe(200);
  expect((await ask(from("10.0.0.1"))).statusCode).toBe(429);
});

test("a trusted proxy's word counts for the address that it saw, not for what the caller wrote before it", async () => {
  const { ask } = await startServer({ limits: { ...defaultLimits, rate: 2 }, trustProxy: "loopback" });
  const statuses = [];
  for (const written of ["10.9.9.1", "10.9.9.2", "10.9.9.3"])
    statuses.push((await ask(from(`${written}, 10.0.0.1`))).statusCode);
  expect(statuses).toEqual([200, 200, 429]);
});

test("what somebody says who is no trusted proxy is not believed, though there is one", async () => {
  const limits = { ...defaultLimits, rate: 2 };
  const { ask } = await startServer({ limits, trustProxy: "10.0.0.7, 192.168.0.0/16" });
  const asked = (remoteAddress: string, caller: string) => ask({ ...from(caller), remoteAddress });
  const statuses = [];
  for (const caller of ["10.0.0.1", "10.0.0.2", "10.0.0.3"])
    statuses.push((await asked("203.0.113.5", caller)).statusCode);
  expect(statuses).toEqual([200, 200, 429]);
  expect((await asked("192.168.4.4", "10.0.0.3")).statusCode).toBe(200);
});

test("without one, what a caller says of its address is not believed", async () => {
  const { ask } = await startServer({ limits: { ...defaultLimits, rate: 2 } });
  const statuses = [];
  for (const caller of ["10.0.0.1", "10.0.0.2", "10.0.0.3"])
    statuses.push((await ask(from(caller))).statusCode);
  expect(statuses).toEqual([200, 200, 429]);
});

test.each(["ev/../../../x", ".."])("the dataset %j is refused", async (dataset) => {
  const { ask } = await startServer();
  const answer = await ask({
    method: "PUT",
    url: `/api/datasets/${encodeURIComponent(dataset)}`,
    as: "editor",
    payload: { files: [{ name: "a.csv", base64: "" }] },
  });
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode).toBeLessThan(500);
});

test.each(["/api/datasets/%zz", "/%"])("%s cannot be read, and is told as every fault is", async (url) => {
  const { ask } = await startServer();
  const answer = await ask({ method: "GET", url });
  expect(problemSchema.parse(answer.json())).toMatchObject({ status: 400, code: "bad-request" });
  expect(answer.headers).toMatchObject({ "x-content-type-options": "nosniff" });
});
