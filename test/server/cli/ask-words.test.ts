import { expect, test } from "vitest";
import { fileWithSeed } from "../kit.ts";
import { run } from "./run.ts";

const ask = async (...words: string[]) =>
  run("ask", ...words, "--dataset", "small", "--store", await fileWithSeed());

test("a question in one's own words may begin with the name of a question", async () => {
  const asked = await ask("which", "posts", "answer", "to", "nobody");
  expect(asked).toMatchObject({ status: 0, err: "" });
  expect(asked.out).toContain("Asked as: dotted ask which");
});

test("the name of a question alone asks that question", async () => {
  expect((await ask("superiors", "--node", "chief")).out).not.toContain("Asked as");
});

test.each([
  ["a language", ["--lang", "fr"]],
  ["JSON", ["--json"]],
])("%s before the name of a question is as good as behind it", async (_, option) => {
  const behind = await ask("superiors", "--node", "chief", ...option);
  expect(await ask(...option, "superiors", "--node", "chief")).toEqual(behind);
  expect(behind).not.toEqual(await ask("superiors", "--node", "chief"));
});

test("a dataset and a store before the name of a question are those asked", async () => {
  const store = await fileWithSeed();
  const asked = await run("ask", "--dataset", "none", "--store", store, "superiors", "--node", "chief");
  expect(asked.err).toContain('"none"');
  const nearest = await run("ask", "--dataset", "none", "heads", "--dataset", "small", "--store", store);
  expect(nearest.err).not.toContain('"none"');
});
