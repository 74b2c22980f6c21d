import { answeringKinds } from "../../../graph/index/view.ts";
import { lineKind, lineKindIds } from "../../../graph/kinds.ts";
import type { Phrasing, Phrasings } from "../../query.ts";
import { belonging } from "./senses.ts";

const belongs = (says: string): Phrasing => ({ says, with: { relation: "belongs" } });

/** Kinds of lines that have no word of their own here, asked by what the table of kinds calls them from either end. */
const byKind = lineKindIds.filter(
  (kind) =>
    lineKind(kind).family !== "reform" &&
    !answeringKinds.includes(kind) &&
    !belonging.some((one) => one === kind),
);

const englishOf = byKind.flatMap((relation): Phrasing[] => {
  const { label, inverse, symmetric } = lineKind(relation);
  const forward = { says: `does {first} ${label.en.replace(/^is /, "")} {second}`, with: { relation } };
  if (symmetric) return [forward];
  return [forward, { says: `is {second} ${inverse.en.replace(/^is /, "")} {first}`, with: { relation } }];
});

const frenchOf = byKind.map(
  (relation): Phrasing => ({
    says: `est ce que {first} ${lineKind(relation).label.fr} {second}`,
    with: { relation },
  }),
);

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "does {first} report to {second}",
    "is {first} report to {second}",
    "is {first} subordinate to {second}",
    "is {first} under {second}",
    "does {first} work for {second}",
    "is {second} above {first}",
    "is {second} the superior of {first}",
    "does {second} supervise {first}",
    belongs("is {first} part of {second}"),
    belongs("does {first} belong to {second}"),
    belongs("does {second} contain {first}"),
    { says: "has {first} authority over {second}", with: { relation: "has-authority-over" } },
    { says: "does {first} pay for {second}", with: { relation: "funds" } },
    { says: "is {first} responsible for {second}", with: { relation: "responsible-for" } },
    ...englishOf,
    "is {first} a subordinate of {second}",
    "does {first} have {second} as superior",
    { says: "is {first} the head of {second}", with: { relation: "heads" } },
    { says: "is the head of {second} {first}", with: { relation: "heads" } },
    { says: "does {first} have authority over {second}", with: { relation: "has-authority-over" } },
    "is {first} under the authority of {second}",
    { says: "does {first} give orders to {second}", with: { relation: "directs" } },
    { says: "does {first} tell {second} what to do", with: { relation: "directs" } },
    "has {first} {second} as superior",
    "has {second} a say over {first}",
    "does {second} have a say over {first}",
    { says: "is {first} governed by {second}", with: { relation: "governed-by" } },
  ],
  fr: [
    "est ce que {first} rend compte à {second}",
    "est ce que {first} relève de {second}",
    "est ce que {first} est sous {second}",
    "est ce que {second} est au dessus de {first}",
    belongs("est ce que {first} fait partie de {second}"),
    belongs("est ce que {first} appartient à {second}"),
    { says: "est ce que {first} a autorité sur {second}", with: { relation: "has-authority-over" } },
    ...frenchOf,
    "est ce que {first} est subordonné de {second}",
    "est ce que {second} est le supérieur de {first}",
    { says: "est ce que {first} est le chef de {second}", with: { relation: "heads" } },
    { says: "est ce que {first} donne des ordres à {second}", with: { relation: "directs" } },
    "est ce que {first} a {second} pour supérieur",
    "est ce que {first} obéit à {second}",
    "est ce que {first} est subordonné à {second}",
    "{first} a pour supérieur {second}",
    { says: "est ce que {first} est régi par {second}", with: { relation: "governed-by" } },
  ],
};
