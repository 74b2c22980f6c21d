import { expect, test } from "vitest";
import { startServer } from "./kit.ts";

const finds = [
  { typed: "chief", first: "chief" },
  { typed: "equipe", first: "chief" },
  { typed: "Head of", first: "envoy" },
  { typed: "SO", first: "office" },
  { typed: "counsil", first: "council" },
  { typed: "hat-ch", first: "hat-chief" },
];
test.each(finds)("$typed finds $first", async ({ typed, first }) => {
  const { ask } = await startServer();
  const found = await ask({ url: `/api/datasets/small/search?q=${encodeURIComponent(typed)}`, as: "viewer" });
  expect(found.json()[0]).toMatchObject({ id: first });
});

test("what is nowhere is not found", async () => {
  const { ask } = await startServer();
  expect((await ask({ url: "/api/datasets/small/search?q=zeppelin", as: "viewer" })).json()).toEqual([]);
});
