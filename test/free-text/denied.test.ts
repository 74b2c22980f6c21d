import { describe, expect, it } from "vitest";
import { understand } from "../../analysis/free-text/understand.ts";
import { prepare } from "../../analysis/run.ts";
import { readSeed } from "../seeds/read-seed.ts";

const dataset = readSeed();
const subject = { dataset, view: prepare(dataset).view() };

const withoutSubordinates = [
  "Which posts have no subordinates?",
  "Which posts have nobody under them?",
  "Which posts are without anybody under them?",
  "Which posts don't have anyone below them?",
  "Which posts does nobody report to?",
  "Quels postes n'ont personne sous eux ?",
  "Quels postes n'ont aucun subordonné ?",
  "Quels postes n'ont pas de subordonnés ?",
  "Quels postes sont sans subordonnés ?",
];

describe("who has nobody and nothing", () => {
  it.each(withoutSubordinates)("is asked for by what it lacks: %s", (text) => {
    expect(understand(subject, text)).toMatchObject({
      outcome: "asked",
      reading: { question: "which", parameters: { kind: "post", lacks: "answered-to" } },
    });
  });

  it.each(["Which bodies have no boss?", "Quels organes n'ont personne au-dessus d'eux ?"])(
    "is not taken for the end of the same line above: %s",
    (text) => {
      expect(understand(subject, text)).toMatchObject({
        outcome: "asked",
        reading: { question: "which", parameters: { kind: "body", lacks: "answers" } },
      });
    },
  );

  it("is told from who has some", () => {
    expect(understand(subject, "Which posts have subordinates?")).toMatchObject({
      outcome: "asked",
      reading: { question: "which", parameters: { kind: "post", has: "answered-to" } },
    });
  });

  it.each(["Quels postes n'ont aucune casquette ?", "Which posts have no tasks to their name?"])(
    "is never taken for who has it: %s",
    (text) => {
      const understood = understand(subject, text);
      const readings =
        understood.outcome === "asked"
          ? [understood.reading]
          : understood.outcome === "choose"
            ? understood.readings
            : [];
      expect(readings.filter(({ parameters }) => "has" in parameters)).toEqual([]);
    },
  );
});
