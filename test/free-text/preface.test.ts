import { describe, expect, it } from "vitest";
import { questionPut } from "../../analysis/free-text/asked.ts";
import { understand } from "../../analysis/free-text/understand.ts";
import { prepare } from "../../analysis/run.ts";
import { readSeed } from "../seeds/read-seed.ts";

const dataset = readSeed();
const subject = { dataset, view: prepare(dataset).view() };

const asked: readonly (readonly [text: string, question: string, parameters: object])[] = [
  ["Concrètement, de quoi s'occupe le DPA ?", "work-of", { node: "dpa" }],
  ["En gros, qui dirige l'équipe de pays ?", "heads", { node: "unct" }],
  [
    "Might one enquire whether the specialised agencies are in any way accountable to the Security Council?",
    "whether",
    { first: "agencies", second: "unsc" },
  ],
  ["Show me every line the sources call contradictory", "lines", { clarity: "contradictory" }],
  ["Si l'on fusionnait les unités (R-2.2-p2), que changerait-il ?", "what-if", { patch: "R-2.2-p2" }],
];

describe("what stands before and within a question and says nothing", () => {
  it.each(asked)("is left out: %s", (text, question, parameters) => {
    expect(understand(subject, text)).toMatchObject({ outcome: "asked", reading: { question, parameters } });
  });

  it.each(["Officiellement, qui le dirige ?", "Management, who leads it?"])("is kept: %s", (text) => {
    expect(questionPut(text).question).toBe(text);
  });

  it("leaves a noun for a verb as a guess, which is offered", () => {
    const [first] = ((understood) => (understood.outcome === "choose" ? understood.readings : []))(
      understand(subject, "Who pays for reintegrating ex-combatants?"),
    );
    expect(first).toMatchObject({ question: "funding", parameters: { node: "task-reintegration" } });
  });
});
