import { expect, it } from "vitest";
import { detectors } from "../../analysis/detectors/index.ts";
import type { ConditionAnswer } from "../../analysis/rule.ts";
import { type Organization, viewOfCase } from "./case.ts";

/** What a detector answers to one of its questions about a node; undefined where it does not ask it of such a node. */
const answer = (given: Organization, detector: string, question: string, id: string) => {
  const view = viewOfCase(given);
  const one = detectors.find(({ info }) => info.id === detector);
  const step = one?.explain(view, {}, view.find(id) ?? -1).find(({ question: { en } }) => en === question);
  return step?.answer;
};

const graded = (id: string, grade?: string) =>
  ({ id, kind: "post", name: id, ...(grade === undefined ? {} : { grade }) }) as const;
const posts: Organization = {
  nodes: [graded("x", "P-5"), graded("a", "P-4"), graded("b"), graded("alone", "P-2")],
  lines: ["a reports-to x", "b reports-to a"],
};
const mostlySilent: Organization = {
  nodes: [graded("x", "P-5"), graded("a"), graded("b")],
  lines: ["a reports-to x", "b reports-to a"],
};
const dotted: Organization = {
  nodes: ["post chief", "post expert", "post a", "post b"],
  lines: ["a reports-to chief", "a functional-to expert", "b functional-to expert"],
};

const grade = ["grade-distance", "Is its grade recorded?"] as const;
const solid = ["matrix", "Is its superior on the solid line recorded?"] as const;

const told: [Organization, string, string, string, ConditionAnswer | undefined][] = [
  [posts, ...grade, "a", "yes"],
  [posts, ...grade, "b", "not recorded"],
  [posts, ...grade, "alone", undefined],
  [mostlySilent, ...grade, "x", "yes"],
  [mostlySilent, ...grade, "a", "not recorded"],
  [dotted, ...solid, "a", "yes"],
  [dotted, ...solid, "b", "not recorded"],
  [dotted, ...solid, "chief", undefined],
];

it.each(told)(
  "whether it is recorded is answered as the record has it: %#",
  (given, detector, ask, id, want) => {
    expect(answer(given, detector, ask, id)).toBe(want);
  },
);

it("groups of posts are counted neither among those of whom it is asked nor among those of whom it is not recorded", () => {
  const view = viewOfCase({
    nodes: [
      { id: "one", kind: "post", name: "Internal Auditor" },
      { id: "many", kind: "post", name: "Auditors", class: true, members: "unknown" },
    ],
    lines: [],
  });
  const control = detectors.find(({ info }) => info.id === "control-independence");
  expect(control?.detect(view, {}).map(({ message, numbers }) => [message, numbers])).toEqual([
    ["control-superior-not-recorded", { notRecorded: 1, all: 1 }],
  ]);
});
