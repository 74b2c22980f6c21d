import { rm } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { localAccess } from "../../server/access/local.ts";
import { defaultLimits } from "../../server/deps.ts";
import { fileWithSeed, startServer } from "./kit.ts";

const scenario = {
  method: "POST",
  url: "/api/datasets/small/scenarios",
  payload: { title: "Try", base: 1 },
} as const;

const strangers = [
  { name: "a name that points at this machine", headers: { host: "evil.example:8008" }, status: 403 },
  { name: "a page of another site", headers: { origin: "https://evil.example" }, status: 403 },
  { name: "a page without a site", headers: { origin: "null" }, status: 403 },
  { name: "our own page", headers: { origin: "http://localhost:8008" }, status: 200 },
  { name: "no page", headers: {}, status: 200 },
];
test.each(strangers)("a write from $name: $status", async ({ headers, status }) => {
  const { ask } = await startServer({ access: localAccess() });
  expect((await ask({ ...scenario, headers })).statusCode).toBe(status);
});

test("where others may listen, other names are answered", async () => {
  const { ask } = await startServer({ loopbackOnly: false });
  expect((await ask({ url: "/api/health", headers: { host: "dotted.example" } })).statusCode).toBe(200);
});

const local = [
  { what: "keep a scenario", request: scenario, status: 200 },
  {
    what: "remove a dataset",
    request: { method: "DELETE", url: "/api/datasets/small", headers: { "if-match": '"1"' } } as const,
    status: 200,
  },
  { what: "read the whole audit", request: { url: "/api/audit" }, status: 403 },
];
test.each(local)("on one's own machine one may $what: $status", async ({ request, status }) => {
  const { ask } = await startServer({ access: localAccess() });
  expect((await ask(request)).statusCode).toBe(status);
});

const headers = ["", "Bearer", "Bearer wrong", "Basic dXNlcg==", "Bearer viewer extra"];
test.each(headers)("the authorization %j is not known", async (authorization) => {
  const { ask } = await startServer();
  expect((await ask({ url: "/api/datasets", headers: { authorization } })).json()).toMatchObject({
    status: 401,
  });
});

test("nothing runs in a page but what this server sends", async () => {
  const { ask } = await startServer();
  const { headers } = await ask({ url: "/api/health" });
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("too many requests are told to wait", async () => {
  const { ask } = await startServer({ limits: { ...defaultLimits, rate: 3 } });
  for (let count = 0; count < 3; count++) await ask({ url: "/api/health" });
  const answer = await ask({ url: "/api/health" });
  expect(answer.json()).toMatchObject({ status: 429, code: "too-many-requests" });
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
});

test("requests that are refused, and those to nowhere, count as well", async () => {
  const { ask } = await startServer({ limits: { ...defaultLimits, rate: 3 } });
  await ask({ url: "/api/datasets" });
  await ask({ url: "/api/datasets", headers: { authorization: "Bearer guess" } });
  await ask({ url: "/nowhere" });
  expect((await ask({ url: "/api/datasets", as: "viewer" })).statusCode).toBe(429);
});

test("an error of ours says nothing of the inside", async () => {
  const { store, ask } = await startServer();
  const broken = { ...store, datasets: () => Promise.reject(new Error("secret at /home")) };
  const { ask: askBroken } = await startServer({ store: broken });
  expect((await ask({ url: "/api/datasets", as: "viewer" })).statusCode).toBe(200);
  const answer = await askBroken({ url: "/api/datasets", as: "viewer" });
  expect(answer.json()).toMatchObject({ status: 500, code: "internal" });
  expect(answer.body).not.toContain("secret");
});

test("a store that does not answer is not ready, soon", async () => {
  const { store } = await startServer();
  const { ask } = await startServer({ store: { ...store, ping: () => new Promise(() => {}) } });
  expect((await ask({ url: "/api/ready" })).json()).toMatchObject({ status: 503, code: "store-unavailable" });
});

test("a store whose file is gone is told of to callers without where it lay", async () => {
  const file = await fileWithSeed();
  const store = await openStore(file);
  onTestFinished(() => store.close());
  const { ask } = await startServer({ store });
  expect((await ask({ url: "/api/ready" })).statusCode).toBe(200);
  await rm(file);
  const answer = await ask({ url: "/api/ready" });
  expect(answer.json()).toMatchObject({
    status: 503,
    detail: "The file of the store was deleted: start again.",
  });
});
