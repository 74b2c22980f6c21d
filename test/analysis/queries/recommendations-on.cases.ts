import { type Asked, type QueryCase, recommendation } from "./case.ts";

const given: Asked = {
  nodes: [{ id: "purse", kind: "fund", name: "Common purse", aliases: ["trust funds"] }, "body council"],
  lines: [],
  recommendations: [
    recommendation("R-1", { text: "Train everybody who is sent abroad." }),
    recommendation("R-2", { text: "Open it to all.", concerns: ["purse"] }),
    recommendation("R-3", { title: "Training for the council", text: "Begin soon." }),
  ],
};

export const cases: readonly QueryCase[] = [
  {
    name: "in any form of the word",
    given,
    parameters: { subject: "training" },
    status: "stated",
    says: ["2 – R-1, R-3."],
    nodes: ["R-1", "R-3"],
    rows: ["R-1 | title of R-1"],
  },
  {
    name: "by what it would change",
    given,
    parameters: { subject: "the trust fund" },
    status: "stated",
    says: ["1 – R-2."],
  },
  {
    name: "some of the words are not the subject",
    given,
    parameters: { subject: "training of horses" },
    status: "not-stated",
    says: ["None holds all of “training of horses”; some of the words are in: R-1, R-3."],
  },
  {
    name: "none of the words",
    given,
    parameters: { subject: "weather" },
    status: "not-stated",
    says: ["holds any"],
  },
  { name: "no subject", given, fault: "parameters" },
];
