import { type Weights, weightsLearnt } from "./weights.ts";

/** A question, or `none`, and how likely it is that a text means it, from 0 to 1. */
export type QuestionMeant = { readonly question: string; readonly probability: number };

/** What each question has in common with some features: the sum of their weights over the root of their number. */
const sums = ({ questions, rowOf, unit, weights }: Weights, features: Iterable<string>): number[] => {
  const rows = [...features].flatMap((feature) => rowOf.get(feature) ?? []);
  const scale = unit / Math.sqrt(Math.max(1, rows.length));
  return questions.map(
    (_, column) =>
      scale * rows.reduce((sum, row) => sum + (weights[row * questions.length + column] ?? 0), 0),
  );
};

/** Sums as shares of one: the softmax function. */
const shares = (some: readonly number[]): number[] => {
  const highest = Math.max(...some);
  const powers = some.map((one) => Math.exp(one - highest));
  const all = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / all);
};

/** How likely each question is meant by a text of such features, the likeliest first (multinomial logistic regression). */
export const questionsMeant = (features: Iterable<string>, learnt = weightsLearnt()): QuestionMeant[] =>
  shares(sums(learnt, features))
    .map((probability, column) => ({ question: learnt.questions[column] ?? "", probability }))
    .sort((a, b) => b.probability - a.probability);

/** How likely a question is among those that may be meant. */
export const probabilityOf = (meant: readonly QuestionMeant[], question: string): number =>
  meant.find((one) => one.question === question)?.probability ?? 0;
