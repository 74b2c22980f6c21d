import { type Diagram, type DiagramFinding, type Language, type Outcome, outcomes } from "../diagram.ts";
import { cite, severityOf } from "../findings.ts";
import { semicolon, type Word, word } from "../words.ts";
import { type Block, heading, paragraph } from "./block.ts";
import { evidenceText, type Teller, teller } from "./finding.ts";

const titles = {
  resolved: "resolvedOnes",
  changed: "changedOnes",
  introduced: "introducedOnes",
} as const satisfies Record<Outcome, Word>;

const nones = {
  resolved: "noneResolved",
  changed: "noneChanged",
  introduced: "noneIntroduced",
} as const satisfies Record<Outcome, Word>;

/** Resolved findings beyond this many come in a table, the gravest having been told in full. */
const mostInFull = 10;

const tableOf = (findings: readonly DiagramFinding[], language: Language): Block => ({
  block: "table",
  rows: [
    (["number", "findingColumn", "sort", "severity", "confidence", "evidence"] as const).map((id) =>
      word(id, language),
    ),
    ...findings.map((finding) => [
      String(finding.number),
      finding.title,
      finding.kind,
      severityOf(finding, language),
      finding.confidence,
      finding.evidence
        .map((each) => evidenceText(each, language) + cite(each.notes))
        .join(semicolon(language)),
    ]),
  ],
});

/** Those that are too many to be told one by one: a table, and why each of their kinds matters. */
const inShort = (findings: readonly DiagramFinding[], language: Language, { whys }: Teller): Block[] => {
  if (findings.length === 0) return [];
  const items = whys(findings);
  return [
    heading(2, word("othersInShort", language)),
    tableOf(findings, language),
    ...(items.length === 0 ? [] : [{ block: "bullets", lead: word("why", language), items } satisfies Block]),
  ];
};

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
      ...inShort(all.slice(full.length), language, telling),
    ];
  });
};
