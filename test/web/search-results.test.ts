import { describe, expect, it } from "vitest";
import type { FoundNode } from "../../server/contract/nodes.ts";
import { questionList } from "../../server/services/question-list.ts";
import { means, questionGroups, questionsInGroups } from "../../web/state/question-groups.ts";
import { isSentence, offersOf, type Searched } from "../../web/state/search-results.ts";
import { referenceText } from "../../web/words/names.ts";
import { finding } from "./findings.ts";

const questions = questionList;
const nothing: Searched = { names: [], findings: [], patches: [], questions };
const kinds = (text: string, searched: Searched = nothing): readonly string[] =>
  offersOf(text, searched, () => "").map(({ kind }) => kind);
const named = (text: string): readonly string[] =>
  questions.filter((question) => means(question, text)).map(({ id }) => id);

describe("the questions", () => {
  it("stand each in one group, and every group names questions there are", () => {
    const known = questions.map(({ id }) => id).sort();
    expect(Object.values(questionGroups).flat().sort()).toEqual(known);
    expect(questionsInGroups(questions).flatMap(([, rows]) => rows)).toHaveLength(questions.length);
  });

  it.each([
    ["report to", "superiors"],
    ["boss", "superiors"],
    ["hats", "hats"],
    ["hats of", "hats"],
    ["the hats of whom?", "hats"],
    ["accountable to", "superiors"],
    ["money for", "funding"],
    ["qui est le supérieur de", "superiors"],
    ["who pays", "funding"],
    ["superieur", "superiors"],
  ])("are found by other words for them: %s", (text, id) => {
    expect(named(text)).toContain(id);
  });
});

describe("the search box", () => {
  const node: FoundNode = { id: "a", kind: "post", name: "Head", aliases: [], holds: [] };

  it("offers to ask what is a sentence first, and a name after the names", () => {
    expect(kinds("who answers to the head", { ...nothing, names: [node] })[0]).toBe("ask");
    expect(kinds("head", { ...nothing, names: [node] })[0]).toBe("name");
    expect(kinds("head", { ...nothing, names: [node] }).at(-1)).toBe("ask");
    expect(kinds("zeppelin")).toEqual(["ask"]);
    expect(kinds("zeppelin", { ...nothing, names: undefined })).toEqual([]);
    expect(kinds("  ")).toEqual([]);
  });

  it("offers a reform that is called by its id first, and not the recommendation it carries out", () => {
    const patch = { id: "R-8-8", title: "One head", applies: true, operations: [], problems: [] };
    const recommendation: FoundNode = { ...node, id: "R-8-8", kind: "recommendation", name: "One head" };
    const searched = { ...nothing, names: [recommendation, node], patches: [patch], questions: [] };
    expect(kinds("r-8-8", searched)).toEqual(["reform", "name", "ask"]);
    expect(kinds("one head", searched)).toEqual(["name", "name", "reform", "ask"]);
  });

  it("offers first what is called just what was typed: a kind of finding, a long name, one among others that hold it", () => {
    const broken = finding("f", { detector: "broken-chain" });
    const found = { ...nothing, findings: [broken], questions: [] };
    const offered = offersOf("broken Chain", found, () => "Broken chain");
    expect(offered.map(({ kind }) => kind)).toEqual(["findings", "finding", "ask"]);
    expect(offered[0]).toMatchObject({ of: { detector: "broken-chain", found: 1, unsure: 0 } });
    const secretary = { ...node, name: "Secretary of the Board of Works" };
    const others = {
      ...nothing,
      names: [{ ...node, id: "b", name: "Deputy, Secretary of the Board of Works" }, secretary],
    };
    const [first] = offersOf("secretary of the board of works", others, () => "");
    expect(first).toEqual({ kind: "name", node: secretary });
  });

  it("takes a question mark or four words for a sentence", () => {
    expect([isSentence("security?"), isSentence("one two three four"), isSentence("chief of staff")]).toEqual(
      [true, true, false],
    );
  });
});

describe("a reference", () => {
  it("says title, publisher, date, place and address, as far as they are known", () => {
    const speaker = {
      lang: "en",
      t: (_: string, { locator = "" } = {}) => `section ${locator}`,
      say: () => "",
    } as const;
    expect(
      referenceText({ title: "A paper", publisher: "UN", date: "2008", url: "https://x.org" }, "8", speaker),
    ).toBe("A paper. UN, 2008, section 8. https://x.org");
    expect(referenceText({ title: "A paper" }, "", speaker)).toBe("A paper");
  });
});
