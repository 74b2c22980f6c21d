import { describe, expect, it } from "vitest";
import { understand } from "../../analysis/free-text/understand.ts";
import { prepare } from "../../analysis/run.ts";
import { readSeed } from "../seeds/read-seed.ts";

const dataset = readSeed();
const subject = { dataset, view: prepare(dataset).view() };

const first = (text: string) => {
  const understood = understand(subject, text);
  if (understood.outcome === "none") return { outcome: "none" };
  const reading = understood.outcome === "asked" ? understood.reading : understood.readings[0];
  return { outcome: understood.outcome, question: reading?.question, parameters: reading?.parameters };
};

/** What a reading leaves out of a text, and which reading has to come first all the same. */
const offered = [
  ["a negation", "Who isn't accountable to ECOSOC?", "which"],
  ["a name for which the question has no place", "Are there conflicting orders from New York?", "directions"],
  ["another name", "Which implementers of the mandate do not report to the World Bank?", "elsewhere"],
  ["a subject that only a word of it suggests", "To whom are the SRSG's staff answerable?", "superiors"],
  ["a second question", "Who reports to ECOSOC and what is the IMPP?", undefined],
  ["two meanings", "budget of the Peacebuilding Fund", undefined],
] as const;

const answered = [
  ["By whom is the Special Representative supervised?", "superiors", { node: "srsg" }],
  ["who is supervised by the Special Representative", "subordinates", { node: "srsg" }],
  ["which body chairs ECHA", "heads", { node: "echa" }],
  ["À qui rend compte le chef de l'administration ?", "superiors", { node: "doa-cao" }],
  ["Quelle est la différence entre le DOMP et le DAM ?", "compare", { first: "dpko", second: "dfs" }],
  [
    "What is the difference between assessed and voluntary money?",
    "compare",
    { first: "assessed-budget", second: "voluntary-contributions" },
  ],
] as const;

describe("what a reading leaves out", () => {
  it.each(offered)("keeps it from being answered: %s", (_, text, question) => {
    const found = first(text);
    expect(found.outcome).toBe("choose");
    if (question !== undefined) expect(found.question).toBe(question);
  });

  it.each(answered)("is nothing in %s", (text, question, parameters) => {
    expect(first(text)).toEqual({ outcome: "asked", question, parameters });
  });
});
