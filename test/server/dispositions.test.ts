import { expect, test } from "vitest";
import { startServer } from "./kit.ts";
import { smallOrganization, theFinding } from "./small-organization.ts";

const url = `/api/datasets/small/findings/${encodeURIComponent(theFinding)}`;
const accepted = { reason: "known", by: "A. Analyst", until: "2026-12-31" };

const acceptIt = async (changes: Partial<typeof accepted> & { slice?: object } = {}) => {
  const server = await startServer();
  const answer = await server.ask({
    method: "PUT",
    url: `${url}/disposition`,
    payload: { ...accepted, ...changes },
    as: "analyst",
  });
  expect(answer.statusCode).toBe(200);
  const state = async () => (await server.ask({ url, as: "viewer" })).json().disposition?.state;
  return { ...server, state };
};

test("an accepted finding says until when, why and by whom", async () => {
  const { ask, state } = await acceptIt();
  expect(await state()).toBe("accepted");
  expect((await ask({ url, as: "viewer" })).json().disposition).toMatchObject(accepted);
  expect((await ask({ url: "/api/datasets/small/nodes/chief", as: "viewer" })).json().findings).toMatchObject(
    [{ id: theFinding, disposition: { state: "accepted" } }, { id: "narrow-span:one-to-one:envoy" }],
  );
});

test("it is back the day after", async () => {
  const { state } = await acceptIt({ until: "2026-05-16" });
  expect(await state()).toBe("expired");
});

test("it holds on the last day", async () => {
  const { state } = await acceptIt({ until: "2026-05-17" });
  expect(await state()).toBe("accepted");
});

const changes = [
  {
    name: "another source",
    change: { sources: [{ source: "paper", locator: "3" }] },
    state: "evidence-changed",
  },
  { name: "another scope", change: { scopes: ["procurement" as const] }, state: "evidence-changed" },
  { name: "a remark", change: { note: "seen again" }, state: "accepted" },
];
test.each(changes)(
  "$name on a line of its evidence leaves it $state",
  async ({ change, state: expected }) => {
    const { store, state } = await acceptIt();
    const { lines, ...rest } = smallOrganization();
    const changed = lines.map((line) => (line.id === "l-practice" ? { ...line, ...change } : line));
    await store.write({ ...rest, lines: changed }, { actor: "test" });
    expect(await state()).toBe(expected);
  },
);

test("a change elsewhere leaves it accepted", async () => {
  const { store, state } = await acceptIt();
  const { nodes, ...rest } = smallOrganization();
  await store.write({ ...rest, nodes: nodes.map((node) => ({ ...node, note: "new" })) }, { actor: "test" });
  expect(await state()).toBe("accepted");
});

test("it is judged in the slice in which it was seen", async () => {
  const { state } = await acceptIt({ slice: { scopes: ["finance"] } });
  expect(await state()).toBe("accepted");
});

test("what is not found in that slice cannot be accepted", async () => {
  const { ask } = await startServer();
  const payload = { ...accepted, slice: { bases: ["formal"] } };
  const answer = await ask({ method: "PUT", url: `${url}/disposition`, payload, as: "analyst" });
  expect(answer.json()).toMatchObject({ status: 404, code: "not-found" });
});

test("the audit says who accepted it", async () => {
  const { ask } = await acceptIt();
  const audit = (await ask({ url: "/api/datasets/small/audit?limit=1", as: "analyst" })).json();
  expect(audit).toMatchObject([{ actor: "the analyst", action: "disposition.put", subject: theFinding }]);
});
