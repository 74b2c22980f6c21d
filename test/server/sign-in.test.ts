import { expect, test } from "vitest";
import { defaultLimits } from "../../server/deps.ts";
import { startServer } from "./kit.ts";

const signIn = { method: "POST", url: "/api/session", payload: { token: "analyst" } } as const;

test("a page that signed in is known by its cookie until it signs out", async () => {
  const { ask } = await startServer();
  const [cookie = ""] = [(await ask(signIn)).headers["set-cookie"]].flat();
  expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/);
  const sent = { cookie: `theme=dark; ${cookie.split(";")[0]}` };
  expect((await ask({ url: "/api/session", headers: sent })).json()).toMatchObject({ actor: "the analyst" });
  const [out = ""] = [(await ask({ method: "DELETE", url: "/api/session" })).headers["set-cookie"]].flat();
  expect(out).toContain("Max-Age=0");
});

test("behind https the cookie goes over https only", async () => {
  const { ask } = await startServer();
  const answer = await ask({ ...signIn, headers: { "x-forwarded-proto": "https" } });
  expect(String(answer.headers["set-cookie"])).toContain("; Secure");
});

test("a wrong token signs nobody in", async () => {
  const { ask } = await startServer();
  const answer = await ask({ ...signIn, payload: { token: "guess" } });
  expect(answer.statusCode).toBe(401);
  expect(answer.headers).not.toHaveProperty("set-cookie");
});

test("who fails too often waits, even with the right token; who is signed in goes on", async () => {
  const { ask } = await startServer({ limits: { ...defaultLimits, failedSignIns: 3 } });
  for (let count = 0; count < 5; count++) expect((await ask(signIn)).statusCode).toBe(200);
  for (let count = 0; count < 3; count++)
    expect((await ask({ ...signIn, payload: { token: "guess" } })).statusCode).toBe(401);
  const answer = await ask(signIn);
  expect(answer.json()).toMatchObject({ status: 429, code: "too-many-requests" });
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  expect((await ask({ url: "/api/datasets", as: "analyst" })).statusCode).toBe(200);
});

test("a cookie with an unknown token is nobody's", async () => {
  const { ask } = await startServer();
  expect((await ask({ url: "/api/session", headers: { cookie: "dotted-token=guess" } })).statusCode).toBe(
    401,
  );
});
