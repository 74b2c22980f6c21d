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
  ["a confidence", ["--confidence", "stated"]],
  ["a date", ["--at", "1900"]],
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

test("an answer on a narrowed record says so first, and one on the whole does not", async () => {
  const lead = "Only part of the record is looked at";
  const narrowed = await ask("superiors", "--node", "chief", "--confidence", "stated");
  expect(narrowed.out.startsWith(`${lead}: what is stated.`)).toBe(true);
  expect((await ask("superiors", "--node", "chief")).out).not.toContain(lead);
});

test("one reading alone is offered in the singular", async () => {
  const { out } = await ask("Who quietly endorsed the Board?");
  expect(out).toContain("Do you mean this?");
  expect(out.match(/dotted ask/g)).toHaveLength(1);
});
