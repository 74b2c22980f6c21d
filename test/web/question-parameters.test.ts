import { describe, expect, it } from "vitest";
import { questionList } from "../../server/services/question-list.ts";
import { parametersGiven, parametersOf } from "../../web/state/question-parameters.ts";

const asked = questionList.flatMap((question) =>
  parametersOf(question).map((parameter) => ({ ...parameter, of: question.id })),
);

describe("what questions need to know", () => {
  it.each(asked)("$of calls $name something in both languages", ({ label }) => {
    expect(label.en).toMatch(/^\p{Lu}/u);
    expect(label.fr).toMatch(/^\p{Lu}/u);
  });

  it.each(asked.filter(({ choices }) => choices.length > 0))(
    "$of offers no two choices of $name that read alike",
    ({ choices }) => {
      for (const language of ["en", "fr"] as const) {
        const words = choices.map((choice) => choice.words[language]);
        expect(new Set(words).size).toBe(words.length);
      }
    },
  );

  it.each(questionList)("$id has words for what can be chosen, and for nothing else", ({ parameters }) => {
    for (const { enum: ids = [], choices = {} } of Object.values(parameters.properties))
      expect(Object.keys(choices).sort()).toEqual([...ids].sort());
  });

  it("offers names of nodes where a node is asked for, and only there", () => {
    const nodes = asked.filter(({ node }) => node).map(({ of, name }) => `${of} ${name}`);
    expect(nodes).toEqual(expect.arrayContaining(["superiors node", "path from", "which lacksTo"]));
    expect(nodes).not.toContain("list text");
  });
});

it.each([
  { of: "superiors", known: {}, complete: false },
  { of: "superiors", known: { node: "doa-cao" }, complete: true },
  { of: "which", known: {}, complete: false },
  { of: "which", known: { kind: "post" }, complete: false },
  { of: "which", known: { has: "" }, complete: false },
  { of: "which", known: { lacks: "superior" }, complete: true },
  { of: "several-superiors", known: {}, complete: true },
])("$of with $known can be asked: $complete", ({ of, known, complete }) => {
  const question = questionList.find(({ id }) => id === of);
  if (question === undefined) throw new Error(`no question ${of}`);
  expect(parametersGiven(question, known)).toBe(complete);
});
