import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { featuresOf } from "../../../analysis/free-text/learnt/features.ts";
import { noQuestion } from "../../../analysis/free-text/learnt/weights.ts";
import { tokensOf } from "../../../analysis/free-text/tokens.ts";
import { spelledOut } from "../../../analysis/free-text/written.ts";
import { queries } from "../../../analysis/queries/index.ts";
import type { Subject } from "../../../analysis/query.ts";
import { prepare } from "../../../analysis/run.ts";
import { readSeed } from "../../seeds/read-seed.ts";
import { everyRow, freshRows } from "../measure.ts";
import type { Example } from "./classifier.ts";
import { fillerOf } from "./filling.ts";

/** A sentence with places in braces, and the question that it asks, or `none`. */
type Sentence = { readonly question: string; readonly says: string };

const folder = new URL("sentences/", import.meta.url);

const sentencesIn = (language: "en" | "fr"): Sentence[] =>
  readdirSync(new URL(`${language}/`, folder)).flatMap((file) =>
    readFileSync(new URL(`${language}/${file}`, folder), "utf8")
      .split("\n")
      .filter((says) => says !== "")
      .map((says) => ({ question: file.replace(/\.txt$/u, ""), says })),
  );

const phrasingsOf = (): Sentence[] =>
  queries.flatMap(({ info, phrasings }) =>
    [...phrasings.en, ...phrasings.fr].map((one) => ({
      question: info.id,
      says: typeof one === "string" ? one : one.says,
    })),
  );

/** Every sentence to learn from: those written for it, and the phrasings of the questions. */
export const sentences = (): Sentence[] => [...sentencesIn("en"), ...sentencesIn("fr"), ...phrasingsOf()];

/** Tells whether what was learnt was learnt from these sentences. */
export const digestOf = (some: readonly Sentence[]): string =>
  createHash("sha256")
    .update(JSON.stringify(some.map(({ question, says }) => [question, says])))
    .digest("hex")
    .slice(0, 16);

const featuresIn = ({ view, dataset }: Subject, text: string): string[] => {
  const ids = dataset.recommendations.map(({ id }) => id);
  return [...featuresOf(view, tokensOf(view, spelledOut(text), ids))];
};

/** Questions that people asked of the organizations, which are no test of what was learnt. */
const asked = (): Example[] =>
  [...freshRows(), ...everyRow().filter(({ half }) => half === "tuning")].flatMap(({ expected, subject }) => {
    if ("expect" in expected && expected.expect === "ambiguous") return [];
    const question = "ask" in expected ? expected.ask : noQuestion;
    return [{ question, features: featuresIn(subject, expected.text) }];
  });

/** Each sentence with a place is learnt with this many names in it. */
const fillings = 2;

/** Sentences as they are learnt: with names of the record of the seed in their places, by their features. */
export const examplesOf = (some: readonly Sentence[]): Example[] => {
  const dataset = readSeed();
  const subject = { dataset, view: prepare(dataset).view() };
  const fill = fillerOf(subject);
  const filled = some.flatMap(({ question, says }) =>
    Array.from({ length: says.includes("{") ? fillings : 1 }, () => ({
      question,
      features: featuresIn(subject, fill(question, says)),
    })),
  );
  return [...filled, ...asked()];
};
