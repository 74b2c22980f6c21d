import { describe, expect, it } from "vitest";
import { questionPut } from "../../analysis/free-text/asked.ts";
import { baseOf, wordRootOf } from "../../analysis/free-text/forms.ts";
import { pronounsNamed } from "../../analysis/free-text/pronouns.ts";
import { understand } from "../../analysis/free-text/understand.ts";
import { stemsOf } from "../../analysis/stems.ts";
import { riverSubject } from "./organizations.ts";

describe("a question that somebody puts into a sentence", () => {
  it.each([
    ["I need to know who leads it", "who leads it"],
    ["Could you please tell me who leads it?", "who leads it?"],
    ["I am new here. Who leads it?", "Who leads it?"],
    ["Tell me whether it answers to the Council", "does it answers to the Council"],
    ["Je voudrais savoir qui dirige cela", "qui dirige cela"],
    ["Pouvez-vous m'indiquer qui dirige cela ?", "qui dirige cela ?"],
    ["Who leads it, tell me", "Who leads it"],
    ["Who leads it?", "Who leads it?"],
    ["Que sait-on du Conseil ?", "Que sait-on du Conseil ?"],
  ])("is taken out of it: %s", (text, question) => expect(questionPut(text).question).toBe(question));

  it("is about what is named before it, where it names nothing itself", () => {
    const understood = understand(riverSubject, "Here is Lucia Perez. Who is above?");
    expect(understood.outcome).not.toBe("none");
  });

  it("is offered and not answered where something else is named before it", () => {
    const text = "I have met Maria Duarte. Who does Lucia Perez report to?";
    expect(understand(riverSubject, text)).toMatchObject({
      outcome: "choose",
      readings: [{ question: "superiors", parameters: { node: "p014" } }],
    });
  });
});

describe("a name set before the question", () => {
  it.each([["Gauging network, who uses it?"], ["Lucía Pérez: who is her boss?"]])(
    "stands where the pronoun was: %s",
    (text) => {
      const said = pronounsNamed(riverSubject.view, text);
      expect(said).not.toMatch(/\b(?:it|her)\b/);
      expect(said).toMatch(/Gauging network|Lucía Pérez/);
    },
  );

  it("is left alone where it is no name, or no pronoun follows", () => {
    for (const text of ["In 2006, who uses it?", "Gauging network, who is there?"])
      expect(pronounsNamed(riverSubject.view, text)).toBe(text);
  });
});

describe("another form of a word", () => {
  it.each([
    ["overseen", "oversee"],
    ["créées", "créé"],
    ["led", "lead"],
  ])("%s is of %s", (form, word) => expect(baseOf(stemsOf(form))).toBe(stemsOf(word)));

  it.each([
    ["encadraient", "encadre"],
    ["supervisors", "supervise"],
    ["recommandations", "recommande"],
  ])("%s has the root of %s", (form, word) =>
    expect(wordRootOf(stemsOf(form))).toBe(wordRootOf(stemsOf(word))),
  );

  it.each([
    ["commission", "commit"],
    ["portal", "port"],
  ])("%s has not that of %s", (one, other) => expect(wordRootOf(one)).not.toBe(wordRootOf(other)));
});

describe("words in another order", () => {
  it("are offered and not answered", () => {
    expect(understand(riverSubject, "Uses the Gauging network, who?")).toMatchObject({ outcome: "choose" });
  });
});
