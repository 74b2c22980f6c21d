import { describe, expect, it } from "vitest";
import { basisAsked } from "../../analysis/free-text/basis.ts";
import { understand } from "../../analysis/free-text/understand.ts";
import { prepare } from "../../analysis/run.ts";
import { readSeed } from "../seeds/read-seed.ts";

const dataset = readSeed();
const subject = { dataset, view: prepare(dataset).view() };

const asked = [
  ["Does the DOA/CAO formally answer to DFS?", "whether", ["formal"]],
  ["Does the DOA/CAO officially answer to DFS?", "whether", ["formal"]],
  ["Does the DOA/CAO answer to the SRSG in practice?", "whether", ["practice"]],
  ["Does the DOA/CAO actually answer to the SRSG?", "whether", ["practice"]],
  ["In reality, who answers to the SRSG?", "subordinates", ["practice"]],
  ["Who answers to the SRSG de facto?", "subordinates", ["practice"]],
  ["À qui le DOA/CAO rend-il compte dans les faits ?", "superiors", ["practice"]],
  ["À qui rend compte le DOA/CAO sur le papier ?", "superiors", ["formal"]],
  ["En pratique, à qui rend compte le DOA/CAO ?", "superiors", ["practice"]],
  ["Who does the DOA/CAO answer to, on paper and in practice?", "superiors", undefined],
  ["Who answers to the SRSG?", "subordinates", undefined],
  // emphasis is no word of basis where nothing is set against paper
  ["Does the DOA/CAO really answer to the SRSG?", "whether", undefined],
  ["Are there any functions that nobody really owns?", "unowned", undefined],
  ["Are there any functions that nobody actually owns?", "unowned", undefined],
  ["Qui dirige vraiment l'équipe de pays ?", "heads", undefined],
] as const;

describe("words of basis", () => {
  it.each(asked)("are what the question is asked of: %s", (text, question, bases) => {
    const understood = understand(subject, text);
    expect(understood.outcome).toBe("asked");
    if (understood.outcome !== "asked") return;
    expect(understood.reading).toMatchObject({ question });
    expect(understood.reading.bases).toEqual(bases);
  });

  it("keep a question from being answered that sets paper against practice", () => {
    const text = "Who answers to the SRSG on paper, and to DFS in practice?";
    expect(understand(subject, text).outcome).not.toBe("asked");
  });

  it("stand beside a subject, which is not taken for a second superior", () => {
    expect(understand(subject, "Who answers to the SRSG for procurement in practice?")).toMatchObject({
      outcome: "asked",
      reading: {
        question: "subordinates",
        parameters: { node: "srsg", scope: "procurement" },
        bases: ["practice"],
      },
    });
  });

  it.each(["Who puts the mandate into practice?", "Qui met en pratique le mandat ?"])(
    "are others in: %s",
    (text) => {
      expect(basisAsked(text)).toMatchObject({ rest: text, bases: [] });
    },
  );
});
