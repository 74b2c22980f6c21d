import { describe, expect, it } from "vitest";
import { prepare } from "../../../analysis/run.ts";
import { suggestQuestions } from "../../../server/services/suggest/suggest.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const view = prepare(readSeed()).view();

/** Questions in people's words, and the first question of the list that they should become. */
const texts = [
  ["Who approves the assessed budget?", "who-decides", { node: "assessed-budget" }],
  ["To whom does the Department of Field Support report?", "superiors", { node: "dfs" }],
  ["to whom does the DOA/CAO report for finance?", "superiors", { node: "doa-cao", scope: "finance" }],
  ["Who reports to ECOSOC?", "subordinates", { node: "ecosoc" }],
  ["Is the PBC above the PBSO?", "whether", { first: "pbso", second: "pbc" }],
  ["Does the IMPP replace the CAP?", "whether", { first: "impp", second: "cap", relation: "replaces" }],
  ["common superior of DFS and DM", "common-superior", { first: "dfs", second: "dm" }],
  ["Who appoints the SRSG?", "fact", { node: "srsg", fact: "appointed-by" }],
  ["Who chairs the CEB?", "heads", { node: "ceb" }],
  ["what would R-8-6 change?", "what-if", { patch: "R-8-6" }],
  ["How many governing bodies are named?", "list", {}],
  ["What does section 8.1 say?", "section", { section: "8.1" }],
  ["Qui préside le CEB ?", "heads", { node: "ceb" }],
  ["tell me about the Framework Team", "about", { node: "framework-team" }],
] as const;

describe("a question in one's own words", () => {
  it.each(texts)("%s", (text, question, parameters) => {
    const [first] = suggestQuestions(view, text);
    expect(first?.question.id).toBe(question);
    expect(first).toMatchObject({ parameters, missing: [] });
  });

  it("says what is missing where a name is", () => {
    const [first] = suggestQuestions(view, "common superior of the SRSG");
    expect(first?.missing).toEqual(["second"]);
  });

  it("is none of the list's where nothing of it is", () => {
    expect(suggestQuestions(view, "qwertz uiop")).toEqual([]);
  });
});
