import { afterEach, expect, it, vi } from "vitest";
import { getJson } from "../../web/api/client.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

type Answers = Readonly<Record<string, () => Promise<Response>>>;

const serving = (answers: Answers): void => {
  vi.stubGlobal("fetch", (path: string) => answers[path]?.() ?? Promise.reject(new TypeError("no answer")));
};

const live = () => Promise.resolve(Response.json({ status: "ok" }));
const cut = () => Promise.resolve(new Response('{"id": "dem'));
const down = () => Promise.resolve(new Response("", { status: 502 }));

it.each<[what: string, answers: Answers, code: string]>([
  ["gets no answer while the server answers others", { "/api/health": live }, "interrupted"],
  ["is cut short while the server answers others", { "/api/a": cut, "/api/health": live }, "interrupted"],
  ["gets no answer while nothing else does", {}, "unreachable"],
  ["is cut short while nothing else is answered", { "/api/a": cut }, "unreachable"],
  ["gets no answer from a server whose place is held by another", { "/api/health": down }, "unreachable"],
])("a request that %s says so", async (_, answers, code) => {
  serving(answers);
  await expect(getJson("/api/a")).rejects.toMatchObject({ code, status: 0 });
});

it("a request that was given up here is no fault of the server's", async () => {
  const given = new AbortController();
  given.abort();
  serving({ "/api/health": live });
  await expect(getJson("/api/a", given.signal)).rejects.toBeInstanceOf(TypeError);
});
