import { writeFileSync } from "node:fs";
import type { z } from "zod";
import type { weightsSchema } from "../../../analysis/free-text/learnt/weights.ts";
import { classifierOf, type Fitted } from "./classifier.ts";
import { digestOf, examplesOf, sentences } from "./examples.ts";

/** The largest weight as it is kept. A byte could hold 127, but steps twice as coarse take a fifth less when packed and tell the same. */
const largest = 63;

/** Weights as bytes: what is lost changes no order of questions that is not a draw. */
const kept = (
  { questions, features, weights }: Fitted,
  learntFrom: string,
): z.output<typeof weightsSchema> => {
  const unit = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / largest;
  const bytes = Int8Array.from(weights, (one) => Math.round(one / unit));
  return {
    learntFrom,
    unit: Number(unit.toPrecision(6)),
    questions: [...questions],
    features: features.join("\n"),
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };
};

/** Learns anew which question a text asks, from all sentences, and keeps what was learnt. */
const all = sentences();
const file = new URL("../../../analysis/free-text/learnt/weights.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(kept(classifierOf(examplesOf(all)), digestOf(all)), null, 2)}\n`);
console.log(`learnt from ${all.length} sentences`);
