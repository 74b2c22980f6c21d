import { describe, expect, it } from "vitest";
import { tokensOf } from "../../analysis/free-text/tokens.ts";
import { understand } from "../../analysis/free-text/understand.ts";
import { queries } from "../../analysis/queries/index.ts";
import { everyRow, measure } from "./measure.ts";
import { riverSubject } from "./organizations.ts";

describe("questions in one's own words", () => {
  const test = measure("test");

  it("are understood in the half that nobody looked at while building: at least four of five", () => {
    expect(test.right / test.questions).toBeGreaterThanOrEqual(0.8);
    expect((test.askedRight + test.askedOffered) / test.asked).toBeGreaterThanOrEqual(0.8);
  });

  it("are refused where there is no question for them, and offered where they are open", () => {
    expect(test.noneRight / test.none).toBeGreaterThanOrEqual(0.9);
    expect(test.ambiguousRight / test.ambiguous).toBeGreaterThanOrEqual(0.8);
    expect(test.answeredWrongly / test.questions).toBeLessThanOrEqual(0.03);
  });

  it("are enough of each sort to say so", () => {
    const rows = everyRow();
    const of = (sort: string) =>
      rows.filter(({ expected }) => "expect" in expected && expected.expect === sort);
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(of("none").length).toBeGreaterThanOrEqual(20);
    expect(of("ambiguous").length).toBeGreaterThanOrEqual(12);
    expect(new Set(rows.map(({ expected }) => expected.text)).size).toBe(rows.length);
  });
});

describe.each(queries)("phrasings of $info.id", ({ phrasings, parameters, info }) => {
  it("stand in both languages, with parameters of the question in their places", () => {
    const free = [
      "other",
      ...("patch" in parameters.shape || info.id === "recommendation" ? ["reform"] : []),
    ];
    for (const language of ["en", "fr"] as const) {
      expect(phrasings[language].length).toBeGreaterThan(0);
      for (const phrasing of phrasings[language]) {
        const { says, with: given } = typeof phrasing === "string" ? { says: phrasing, with: {} } : phrasing;
        const slots = [...says.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
        const known = [...Object.keys(parameters.shape), ...free, "kind", "what", "scope", "state"];
        expect([says, slots.filter((name) => !known.includes(name))]).toEqual([says, []]);
        expect(Object.keys(given).filter((name) => !(name in parameters.shape))).toEqual([]);
      }
    }
  });
});

describe("what is made of a text", () => {
  it("never chooses among things of one name", () => {
    const understood = understand(riverSubject, "Who does the Hydrologist report to?");
    expect(understood.outcome).toBe("choose");
    const nodes =
      understood.outcome === "choose" ? understood.readings.map(({ parameters }) => parameters.node) : [];
    expect(nodes).toEqual(["p024", "p025"]);
  });

  it("goes from a person to the post", () => {
    expect(understand(riverSubject, "Who is Lucia Perez's boss?")).toMatchObject({
      outcome: "asked",
      reading: { question: "superiors", parameters: { node: "p014" } },
    });
  });

  it("takes names of two letters as they are written, and knows what it does not know", () => {
    const tokens = tokensOf(riverSubject.view, "Who waters the Gauging network?", []);
    expect(tokens.map(({ text, unknown = false }) => [text, unknown])).toEqual([
      ["Who", false],
      ["waters", true],
      ["Gauging network", false],
    ]);
  });

  it("offers, and does not answer, what takes a misspelt word for another", () => {
    const understood = understand(riverSubject, "Who does the Hydrologst report to?");
    expect(understood.outcome).toBe("choose");
    expect(understand(riverSubject, "Who does Lucia Perez reprt to?").outcome).toBe("choose");
  });

  it("reads French verbs that are turned round", () => {
    expect(understand(riverSubject, "À qui Lucia Perez rend-elle compte ?")).toMatchObject({
      outcome: "asked",
      reading: { question: "superiors", parameters: { node: "p014" } },
    });
  });

  it("answers nothing on reporting lines where recommendations are asked about", () => {
    const understood = understand(riverSubject, "Which recommendations depend on the Hydrologist?");
    expect(understood).not.toMatchObject({ outcome: "asked", reading: { question: "subordinates" } });
    expect(understood).not.toMatchObject({ outcome: "asked", reading: { question: "which" } });
  });

  it("tells who answers from who is answered to, in French as in English", () => {
    const asked = (text: string) => {
      const understood = understand(riverSubject, text);
      return understood.outcome === "asked" ? understood.reading.question : understood.outcome;
    };
    expect(asked("À qui répond Lucia Perez ?")).toBe("superiors");
    expect(asked("À qui rend compte Lucia Perez ?")).toBe("superiors");
    expect(asked("Qui rend compte à Lucia Perez ?")).toBe("subordinates");
  });

  it.each(["", "   ", "?!", "🙂", "x".repeat(500), "who ".repeat(200), "((((", "R-", "' OR 1=1 --"])(
    "is none or a choice for %s",
    (text) => {
      expect(["none", "choose"]).toContain(understand(riverSubject, text).outcome);
    },
  );
});
