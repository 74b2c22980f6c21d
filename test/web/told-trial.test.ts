import { expect, test } from "vitest";
import type { Language } from "../../graph/language.ts";
import { toldCost, toldFindings } from "../../web/state/told-trial.ts";
import { finding } from "./findings.ts";

const some = (n: number) => Array.from({ length: n }, (_, at) => finding(`f${at}`));
const addressedOf = (spoken: number, taken: number) => [
  ...some(spoken).map((one) => ({ before: one, isTakenAway: false })),
  ...some(taken).map((one) => ({ before: one, isTakenAway: true })),
];

test.each<[Language, number, number, number, number, number, string]>([
  ["en", 0, 0, 0, 0, 0, "No finding would be resolved."],
  [
    "en",
    0,
    1,
    0,
    1,
    0,
    "No finding would be resolved, 1 would change and 1 is addressed without being changed.",
  ],
  ["en", 1, 0, 0, 0, 0, "1 finding would be resolved."],
  [
    "en",
    3,
    2,
    1,
    0,
    2,
    "3 findings would be resolved, 2 would change, 1 would be new and 2 are only taken off the record.",
  ],
  [
    "fr",
    0,
    1,
    0,
    1,
    0,
    "Aucun constat ne serait résolu, 1 serait modifié et 1 est abordé sans être modifié.",
  ],
  ["fr", 2, 0, 3, 0, 0, "2 constats seraient résolus et 3 seraient nouveaux."],
])("in %s, %i resolved, %i changed, %i new, %i addressed, %i taken away", (lang, ...rest) => {
  const [resolved, changed, introduced, spoken, taken, sentence] = rest;
  const pairs = some(changed).map((one) => ({ before: one, after: one }));
  const told = toldFindings(lang, {
    resolved: some(resolved),
    changed: pairs,
    introduced: some(introduced),
    addressed: addressedOf(spoken, taken),
  });
  expect(told).toBe(sentence);
});

test.each<[Language, number, number, string]>([
  ["en", 0, 0, "This touches no line and no box."],
  ["en", 2, 0, "This touches 2 lines."],
  ["en", 1, 1, "This touches 1 line and 1 box."],
  ["fr", 2, 1, "Cela touche 2 lignes et 1 case."],
])("in %s, %i lines and %i boxes", (lang, lines, nodes, sentence) => {
  expect(toldCost(lang, lines, nodes)).toBe(sentence);
});
