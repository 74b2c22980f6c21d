/** A text by its features, and the question that it asks. */
export type Example = { readonly features: readonly string[]; readonly question: string };

/** A linear classifier with weights as they were learnt: one row per feature, one column per question. */
export type Fitted = {
  readonly questions: readonly string[];
  readonly features: readonly string[];
  readonly weights: Float32Array;
};

/** How it is learnt; chosen on questions that are in no test. */
const rounds = 8;
const rate = 0.3;
/** A feature of fewer examples than this tells nothing. */
const leastExamples = 4;
/** What is so nearly right moves no weight. */
const negligible = 0.002;

/** Random numbers from 0 to 1 that are the same each time (linear congruential generator), so that the same sentences give the same weights. */
const repeatable = (): (() => number) => {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
};

/** A list in a random order. */
const shuffled = <Item>(list: readonly Item[], random: () => number): Item[] =>
  list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const featuresIn = (examples: readonly Example[]): string[] => {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].flatMap(([feature, count]) => (count < leastExamples ? [] : [feature])).sort();
};

/** Turns sums into shares of one, in place. */
const toShares = (sums: Float32Array): void => {
  const highest = Math.max(...sums);
  let all = 0;
  for (const [column, sum] of sums.entries()) {
    sums[column] = Math.exp(sum - highest);
    all += sums[column] ?? 0;
  }
  for (const [column, power] of sums.entries()) sums[column] = power / all;
};

type Row = { readonly rows: readonly number[]; readonly answer: number };

/** How likely each question is by the weights of some features, into `shares`. */
const guess = (weights: Float32Array, rows: readonly number[], scale: number, shares: Float32Array): void => {
  const width = shares.length;
  shares.fill(0);
  for (const row of rows)
    for (let column = 0; column < width; column++)
      shares[column] = (shares[column] ?? 0) + scale * (weights[row * width + column] ?? 0);
  toShares(shares);
};

type Learner = {
  readonly weights: Float32Array;
  /** Sums of squared gradients, one for each weight. */
  readonly squares: Float32Array;
  readonly shares: Float32Array;
};

/** One step of gradient descent, each weight at a rate of its own (Adagrad; Duchi, Hazan and Singer 2011). */
const step = ({ weights, squares, shares }: Learner, { rows, answer }: Row): void => {
  const width = shares.length;
  const scale = 1 / Math.sqrt(Math.max(1, rows.length));
  guess(weights, rows, scale, shares);
  for (let column = 0; column < width; column++) {
    const fault = (shares[column] ?? 0) - (column === answer ? 1 : 0);
    if (Math.abs(fault) < negligible) continue;
    const gradient = scale * fault;
    for (const row of rows) {
      const at = row * width + column;
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1);
    }
  }
};

/** Learns which question a text asks from examples: multinomial logistic regression. */
export const classifierOf = (examples: readonly Example[]): Fitted => {
  const questions = [...new Set(examples.map(({ question }) => question))].sort();
  const features = featuresIn(examples);
  const rowOf = new Map(features.map((feature, row) => [feature, row]));
  const rows = examples.map(
    (one): Row => ({
      rows: one.features.flatMap((feature) => rowOf.get(feature) ?? []),
      answer: questions.indexOf(one.question),
    }),
  );
  const weights = new Float32Array(features.length * questions.length);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const learner: Learner = { weights, squares, shares: new Float32Array(questions.length) };
  const random = repeatable();
  for (let round = 0; round < rounds; round++) for (const row of shuffled(rows, random)) step(learner, row);
  return { questions, features, weights };
};
