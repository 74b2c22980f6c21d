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
