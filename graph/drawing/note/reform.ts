import { type Diagram, type DiagramOutcome, outcomes } from "../diagram/diagram.ts";
import { type DrawingWord, word } from "../words.ts";
import { type Block, heading, paragraph } from "./block.ts";
import { teller } from "./finding.ts";
import { inShort } from "./in-short.ts";

const titles = {
  resolved: "resolvedOnes",
  changed: "changedOnes",
  introduced: "introducedOnes",
} as const satisfies Record<DiagramOutcome, DrawingWord>;

const nones = {
  resolved: "noneResolved",
  changed: "noneChanged",
  introduced: "noneIntroduced",
} as const satisfies Record<DiagramOutcome, DrawingWord>;

/** Resolved findings beyond this many come in a table, the gravest having been told in full. */
const mostInFull = 10;

/** What becomes of findings under a reform: every one that is resolved, changed or new, and where none is, that. */
export const reformBlocks = ({ reform, language }: Diagram): Block[] => {
  if (reform === undefined) return [];
  const telling = teller(language);
  return outcomes.flatMap((outcome) => {
    const all = reform[outcome];
    const full = outcome === "resolved" ? all.slice(0, mostInFull) : all;
    return [
      heading(1, `${word(titles[outcome], language)} (${all.length})`),
      ...(all.length === 0 ? paragraph(word(nones[outcome], language)) : []),
      ...full.flatMap((finding) => telling.tell(finding, { titled: true, remedied: outcome !== "resolved" })),
      ...(all.length === full.length ? [] : [heading(2, word("othersInShort", language))]),
      ...inShort(all.slice(full.length), { last: "evidence", leads: ["why"] }, language, telling),
    ];
  });
};
