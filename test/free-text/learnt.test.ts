import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodesDescribed } from "../../analysis/free-text/described.ts";
import { questionsMeant } from "../../analysis/free-text/learnt/questions-meant.ts";
import { noQuestion, weightsLearnt, weightsSchema } from "../../analysis/free-text/learnt/weights.ts";
import { queries } from "../../analysis/queries/index.ts";
import { prepare } from "../../analysis/run.ts";
import { readSeed } from "../seeds/read-seed.ts";
import { classifierOf } from "./learn/classifier.ts";
import { digestOf, sentences } from "./learn/examples.ts";

describe("what was learnt of sentences", () => {
  it("was learnt from the sentences and phrasings as they are: else run `npm run learn`", () => {
    const file = new URL("../../analysis/free-text/learnt/weights.json", import.meta.url);
    const kept = weightsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    expect(kept.learntFrom).toBe(digestOf(sentences()));
  });

  it("knows every question, and that there is none", () => {
    const ids = [...queries.map(({ info }) => info.id), noQuestion].sort();
    expect([...weightsLearnt().questions]).toEqual(ids);
  });

  it("gives shares of one, the likeliest first", () => {
    const meant = questionsMeant(["n:superior", "r:superior", "r:<name>", "names 1", "k:post"]);
    expect(meant.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
    expect(meant[0]?.probability).toBe(Math.max(...meant.map(({ probability }) => probability)));
    expect(meant.slice(0, 3).map(({ question }) => question)).toContain("superiors");
  });

  it("tells two sorts of sentences apart by what only one of them says, the same each time", () => {
    const examples = Array.from({ length: 20 }, (_, turn) => [
      { question: "a", features: ["both", "first", `${turn}`] },
      { question: "b", features: ["both", "second", `${turn}`] },
    ]).flat();
    const { questions, features, weights } = classifierOf(examples);
    expect(questions).toEqual(["a", "b"]);
    expect(features).toEqual(["both", "first", "second"]);
    expect(weights[2]).toBeGreaterThan(weights[3] ?? 0);
    expect(weights[4]).toBeLessThan(weights[5] ?? 0);
    expect(classifierOf(examples).weights).toEqual(weights);
  });
});

describe("things described by words of their names", () => {
  const view = prepare(readSeed()).view();
  const described = (text: string, kind: "function" | "body"): string[] =>
    nodesDescribed(view, text, [kind]).map(({ row }) => view.node(row).id);

  it("are found in another order and form, of the kinds asked for", () => {
    expect(described("who decides on the policy for a given country", "function")).toContain(
      "fn-country-policy",
    );
    expect(described("who decides on the policy for a given country", "body")).toEqual([]);
  });

  it("are not found by one common word", () => {
    expect(described("who decides on policy", "function")).toEqual([]);
  });
});
