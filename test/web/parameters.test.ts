import { describe, expect, it } from "vitest";
import { questionList } from "../../server/services/question-list.ts";
import { parametersOf } from "../../web/state/question-parameters.ts";
import { choiceWords, headOf, parameterWords } from "../../web/words/parameters.ts";

const asked = questionList.flatMap((question) =>
  parametersOf(question).map((parameter) => ({ ...parameter, of: question.id })),
);

describe("the words of questions' parameters", () => {
  it.each(asked)("say what $name of $of is", ({ about }) => {
    expect(parameterWords[headOf(about)]).toBeDefined();
  });

  it("are needed, each of them", () => {
    const needed = new Set(asked.map(({ about }) => headOf(about)));
    expect(Object.keys(parameterWords).filter((head) => !needed.has(head))).toEqual([]);
  });

  it.each([...new Set(asked.flatMap(({ choices }) => choices))])("say what the choice %s means", (choice) => {
    expect(choiceWords(choice)).toBeDefined();
  });
});
