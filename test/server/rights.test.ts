import { describe, expect, test } from "vitest";
import { accessSchema } from "../../server/access/access-file.ts";
import { hashToken, rightSomewhere } from "../../server/access/caller.ts";
import { startServer } from "./kit.ts";
import { smallOrganization } from "./small-organization.ts";

/** Ana edits one dataset and sees nothing else; Ben reads all but one, and edits another. */
const access = accessSchema.parse({
  tokens: [
    { name: "Ana", role: "none", sha256: hashToken("ana"), datasets: { small: "editor" } },
    {
      name: "Ben",
      role: "viewer",
      sha256: hashToken("ben"),
      datasets: { secret: "none", other: "editor" },
    },
  ],
});

const serving = async () => {
  const { ask, store } = await startServer({ access });
  for (const id of ["other", "secret"]) await store.write({ ...smallOrganization(), id }, { actor: "test" });
  const as = (who: string, method: "GET" | "POST" | "PUT" | "DELETE", url: string, payload?: object) =>
    ask({
      method,
      url: `/api${url}`,
      headers: { authorization: `Bearer ${who}`, "if-match": "*" },
      ...(payload === undefined ? {} : { payload }),
    });
  return as;
};

const change = {
  operations: [{ op: "change-node", id: "envoy", changes: { name: "Special Envoy" } }],
  expected: 1,
};
const besideOther = (dataset: string) => ({
  subject: { profile: true, beside: { dataset } },
  format: "md",
});
const files = [{ name: "nodes.csv", base64: "" }];

describe("what somebody may do on single datasets", () => {
  test.each([
    ["ana", "GET", "/datasets/small", undefined, 200],
    ["ana", "POST", "/datasets/small/changes", change, 200],
    ["ana", "GET", "/datasets/other", undefined, 403],
    ["ana", "GET", "/datasets/none", undefined, 403],
    ["ana", "GET", "/datasets/small/diff?against=other", undefined, 403],
    ["ana", "POST", "/datasets/small/briefings", besideOther("small"), 200],
    ["ana", "POST", "/datasets/small/briefings", besideOther("other"), 403],
    ["ana", "POST", "/datasets/small/briefings/preflight", besideOther("other"), 403],
    ["ben", "POST", "/datasets/small/briefings", besideOther("other"), 200],
    ["ana", "POST", "/datasets", { title: "New" }, 403],
    ["ana", "POST", "/imports", { files, dataset: "other", dryRun: true }, 403],
    ["ana", "POST", "/imports", { files, dryRun: true }, 403],
    ["ana", "POST", "/imports", { files, dataset: "small", dryRun: true }, 200],
    ["ana", "GET", "/detectors", undefined, 200],
    ["ana", "GET", "/audit", undefined, 403],
    ["ben", "GET", "/datasets/small", undefined, 200],
    ["ben", "POST", "/datasets/small/changes", change, 403],
    ["ben", "POST", "/datasets/other/changes", change, 200],
    ["ben", "GET", "/datasets/secret/bundle", undefined, 403],
    ["ben", "GET", "/datasets/other/diff?against=secret", undefined, 403],
    ["ben", "POST", "/cypher", { query: "RETURN 1" }, 403],
  ] as const)("%s: %s %s", async (who, method, url, payload, status) => {
    const as = await serving();
    expect((await as(who, method, url, payload)).statusCode).toBe(status);
  });

  test.each([
    ["ana", ["small"]],
    ["ben", ["other", "small"]],
  ])("%s sees the datasets that may be read", async (who, ids) => {
    const as = await serving();
    const listed: { id: string }[] = (await as(who, "GET", "/datasets")).json();
    expect(listed.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ["ben", "", { role: "editor", may: { import: true } }],
    ["ben", "?dataset=small", { role: "viewer", may: { read: true, import: false } }],
    ["ben", "?dataset=other", { role: "editor" }],
    ["ana", "?dataset=small", { role: "editor" }],
    ["ana", "?dataset=other", { status: 403 }],
  ])("%s is told so: %s", async (who, query, told) => {
    const as = await serving();
    expect((await as(who, "GET", `/session${query}`)).json()).toMatchObject(told);
  });

  test("a refusal says what is needed, where", async () => {
    const as = await serving();
    expect((await as("ben", "POST", "/datasets/small/changes", change)).json()).toMatchObject({
      detail: 'this needs the role editor on "small"; you are viewer there',
    });
    expect((await as("ana", "GET", "/datasets/other")).json()).toMatchObject({
      detail: 'this needs the role viewer on "other"; you may do nothing there',
    });
  });

  test("the most that somebody may do is the highest of their roles", () => {
    expect(rightSomewhere({ actor: "a", role: "none", datasets: { x: "none" } })).toBe("none");
    expect(rightSomewhere({ actor: "a", role: "analyst", datasets: { x: "viewer", y: "admin" } })).toBe(
      "admin",
    );
  });
});
