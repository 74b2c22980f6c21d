import { expect, test } from "vitest";
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

test("a cookie with an unknown token is nobody's", async () => {
  const { ask } = await startServer();
  expect((await ask({ url: "/api/session", headers: { cookie: "dotted-token=guess" } })).statusCode).toBe(
    401,
  );
});
