import { describe, expect, test } from "vitest";
import { keysOf } from "../../graph/vocabulary.ts";
import { problemSchema } from "../../server/contract/problem.ts";
import { roles } from "../../server/contract/session.ts";
import { startServer } from "./kit.ts";
import type { RouteCase } from "./routes/case.ts";
import { routeCases } from "./routes.cases.ts";

const ranks = keysOf(roles);
const asked = ({ method, url, payload, headers }: RouteCase) => ({
  method,
  url,
  ...(payload === undefined ? {} : { payload }),
  ...(headers === undefined ? {} : { headers }),
});

describe.each(routeCases)("$method $path", (route) => {
  test("answers", async () => {
    const { ask } = await startServer();
    const answer = await ask({ ...asked(route), ...(route.role === undefined ? {} : { as: route.role }) });
    expect(answer.statusCode === route.status || answer.statusCode < 500).toBe(true);
    expect(answer.body).toContain(route.holds);
  });
});

const wrongly = routeCases.filter(({ wrong }) => wrong !== undefined);
test.each(wrongly)("$method $path says what is wrong", async (route) => {
  const { ask } = await startServer();
  for (const { code, ...wrong } of route.wrong ?? []) {
    const answer = await ask({ ...asked(route), ...wrong, as: "admin" });
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    const problem = problemSchema.parse(answer.json());
    expect(problem, wrong.url).toMatchObject({ code, status: answer.statusCode });
    expect(problem.detail).not.toBe("");
  }
});

test.each(routeCases.filter(({ role }) => role !== undefined))(
  "$method $path lets nobody in below $role",
  async (route) => {
    const { ask } = await startServer();
    expect((await ask(asked(route))).json()).toMatchObject({ status: 401, code: "unauthenticated" });
    for (const as of ranks.slice(0, ranks.indexOf(route.role ?? "viewer")))
      expect((await ask({ ...asked(route), as })).json()).toMatchObject({ status: 403, code: "forbidden" });
  },
);

test("only health, the table of errors and signing in and out need no role", () => {
  const open = routeCases
    .filter(({ role }) => role === undefined)
    .map(({ method, path }) => `${method} ${path}`);
  expect(open).toEqual([
    "GET /api/health",
    "GET /api/ready",
    "GET /api/errors",
    "POST /api/session",
    "DELETE /api/session",
  ]);
});
