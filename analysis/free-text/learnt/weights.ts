import { readFileSync } from "node:fs";
import { z } from "zod";

/** No question of the list: what a text means that asks for something else. */
export const noQuestion = "none";

/** A linear classifier as it is kept: for each feature a weight per question, each weight a signed byte times `unit`. */
export const weightsSchema = z.object({
  /** Digest of the sentences from which it was learnt. */
  learntFrom: z.string(),
  unit: z.number(),
  questions: z.array(z.string()),
  /** Features in the order of the rows of `weights`, with line breaks between. */
  features: z.string(),
  /** Row by row, in Base64. */
  weights: z.base64(),
});

/** A linear classifier in hand: the row of each feature, and weights row by row. */
export type Weights = {
  readonly questions: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly unit: number;
  readonly weights: Int8Array;
};

const file = new URL("weights.json", import.meta.url);

const read = (): Weights => {
  const kept = weightsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return {
    questions: kept.questions,
    rowOf: new Map(kept.features.split("\n").map((feature, row) => [feature, row])),
    unit: kept.unit,
    weights: Int8Array.from(Buffer.from(kept.weights, "base64")),
  };
};

let weights: Weights | undefined;

/** The weights that were learnt from the sentences of `test/free-text/learn`, read once. */
export const weightsLearnt = (): Weights => {
  weights ??= read();
  return weights;
};
