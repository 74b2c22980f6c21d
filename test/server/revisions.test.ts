import { describe, expect, test } from "vitest";
import { startServer } from "./kit.ts";
import { smallOrganization } from "./small-organization.ts";

const scenarios = "/api/datasets/small/scenarios";
const body = { title: "Try", base: 1, patches: ["R-1"] };

describe("a scenario", () => {
  test("is made, read, changed and removed with its revision", async () => {
    const { ask } = await startServer();
    const made = (await ask({ method: "POST", url: scenarios, payload: body, as: "analyst" })).json();
    const url = `${scenarios}/${made.id}`;
    const read = await ask({ url, as: "viewer" });
    expect(read.headers.etag).toBe('"1"');
    expect(read.json()).toMatchObject({ ...body, moved: false, changedBy: "the analyst" });
    const change = { method: "PUT", url, payload: { ...body, title: "Try again" }, as: "analyst" } as const;
    expect((await ask({ ...change, headers: { "if-match": '"1"' } })).headers.etag).toBe('"2"');
    expect(
      (await ask({ method: "DELETE", url, as: "analyst", headers: { "if-match": '"2"' } })).json(),
    ).toEqual({
      removed: made.id,
    });
    expect((await ask({ url, as: "viewer" })).statusCode).toBe(404);
  });

  const stale = [
    { method: "PUT", headers: { "if-match": '"7"' }, status: 409, why: "a revision that is gone" },
    { method: "PUT", headers: {}, status: 409, why: "no revision, though it is there" },
    { method: "PUT", headers: { "if-match": "seven" }, status: 400, why: "a revision that is no number" },
    { method: "DELETE", headers: { "if-match": '"7"' }, status: 409, why: "a revision that is gone" },
  ] as const;
  test.each(stale)("is left alone by $method with $why", async ({ method, headers, status }) => {
    const { ask } = await startServer();
    const put = { url: `${scenarios}/mine`, payload: body, as: "analyst" } as const;
    await ask({ ...put, method: "PUT" });
    const answer = await ask({ ...put, method, headers, ...(method === "PUT" ? {} : { payload: "" }) });
    expect(answer.statusCode).toBe(status);
    expect((await ask({ url: put.url, as: "viewer" })).json()).toMatchObject({ revision: 1, title: "Try" });
  });

  test("of two writers over one revision, one wins and one is told", async () => {
    const { ask } = await startServer();
    const put = { method: "PUT", url: `${scenarios}/mine`, payload: body, as: "analyst" } as const;
    await ask(put);
    const both = await Promise.all([1, 2].map(() => ask({ ...put, headers: { "if-match": '"1"' } })));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(both.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({
      code: "revision-conflict",
    });
  });

  test("says when the dataset has moved under it", async () => {
    const { ask, store } = await startServer();
    await ask({ method: "PUT", url: `${scenarios}/mine`, payload: body, as: "analyst" });
    await store.write(smallOrganization(), { actor: "test" });
    expect((await ask({ url: scenarios, as: "viewer" })).json()).toMatchObject([{ id: "mine", moved: true }]);
  });
});

test("an answer that the caller has already is not sent again", async () => {
  const { ask, store } = await startServer();
  const url = "/api/datasets/small/findings";
  const first = await ask({ url, as: "viewer" });
  const again = { url, as: "viewer", headers: { "if-none-match": String(first.headers.etag) } } as const;
  expect((await ask(again)).statusCode).toBe(304);
  expect((await ask(again)).body).toBe("");
  const { lines, ...rest } = smallOrganization();
  await store.write(
    { ...rest, patches: [], lines: lines.filter(({ id }) => id !== "l-practice") },
    { actor: "test" },
  );
  expect((await ask(again)).statusCode).toBe(200);
});

test("a dataset is removed only over the revision that was seen", async () => {
  const { ask, store } = await startServer();
  await store.write(smallOrganization(), { actor: "test" });
  const remove = { method: "DELETE", url: "/api/datasets/small", as: "editor" } as const;
  expect((await ask({ ...remove, headers: { "if-match": '"1"' } })).statusCode).toBe(409);
  expect((await ask({ ...remove, headers: { "if-match": '"2"' } })).statusCode).toBe(200);
  expect(await store.datasets()).toEqual([]);
});
