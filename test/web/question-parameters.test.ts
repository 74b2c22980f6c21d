import { describe, expect, it } from "vitest";
import { questionList } from "../../server/services/question-list.ts";
import { parametersOf } from "../../web/state/question-parameters.ts";

const asked = questionList.flatMap((question) =>
  parametersOf(question).map((parameter) => ({ ...parameter, of: question.id })),
);

describe("what questions need to know", () => {
  it.each(asked)("$of calls $name something in both languages", ({ label }) => {
    expect(label.en).toMatch(/^\p{Lu}/u);
    expect(label.fr).toMatch(/^\p{Lu}/u);
  });

  it.each(asked.filter(({ choices }) => choices.length > 0))(
    "$of has words for every choice of $name, in each language no two alike",
    ({ choices }) => {
      for (const language of ["en", "fr"] as const) {
        const words = choices.map((choice) => choice.words[language]);
        expect(new Set(words).size).toBe(words.length);
      }
      expect(
        choices.filter(({ id, words }) => words.fr === id && words.en === id && id.includes("-")),
      ).toEqual([]);
    },
  );

  it("offers names of nodes where a node is asked for, and only there", () => {
    const nodes = asked.filter(({ node }) => node).map(({ of, name }) => `${of} ${name}`);
    expect(nodes).toEqual(expect.arrayContaining(["superiors node", "path from", "which lacksTo"]));
    expect(nodes).not.toContain("list text");
  });
});
