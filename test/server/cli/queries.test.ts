import { expect, test } from "vitest";
import { fileWithSeed } from "../kit.ts";
import { run } from "./run.ts";

const onSmall = async () => {
  const file = await fileWithSeed();
  return (...args: string[]) => run("queries", ...args, "--dataset", "small", "--store", file);
};

test("a question is saved, listed, asked again and deleted", async () => {
  const on = await onSmall();
  const saved = await on(
    "save",
    "The chief",
    "--question",
    "superiors",
    "--parameters",
    '{"node":"chief"}',
    "--json",
  );
  const { id }: { id: string } = JSON.parse(saved.out);
  expect(JSON.parse((await on("list", "--json")).out)).toMatchObject([
    { id, title: "The chief", question: "superiors", parameters: { node: "chief" } },
  ]);
  expect((await on("run", id)).out).toContain("on paper: Envoy");
  expect(JSON.parse((await on("run", id, "--json", "--lang", "fr")).out).answer).toMatchObject({
    query: "superiors",
    status: "stated",
  });
  expect(await on("delete", id)).toMatchObject({ status: 0 });
  expect((await on("list")).out).toBe("no query is saved on this dataset");
});

test("Cypher is kept, and asked only of a store that can answer it", async () => {
  const on = await onSmall();
  const { id }: { id: string } = JSON.parse((await on("save", "All", "--cypher", "RETURN 1", "--json")).out);
  expect((await on("list")).out).toContain("RETURN 1");
  expect(await on("run", id)).toMatchObject({
    status: 2,
    out: "",
    err: expect.stringContaining("needs a Neo4j store"),
  });
});

const wrong = [
  { args: ["save", "Neither"], says: "either a question or Cypher" },
  {
    args: ["save", "Both", "--question", "hats", "--cypher", "RETURN 1"],
    says: "either a question or Cypher",
  },
  { args: ["save", "No such", "--question", "none"], says: 'no question "none"' },
  {
    args: ["save", "Amiss", "--question", "hats", "--parameters", '{"nod":"chief"}'],
    says: "does not take these",
  },
  { args: ["save", "Amiss", "--question", "hats", "--parameters", "{"], says: "not JSON" },
  { args: ["run", "none"], says: 'no saved-query "none"' },
  { args: ["delete", "none"], says: 'no saved-query "none"' },
];
test.each(wrong)("queries $args is told: $says", async ({ args, says }) => {
  const on = await onSmall();
  const ran = await on(...args);
  expect(ran).toMatchObject({ status: 2, out: "" });
  expect(ran.err).toContain(says);
});
