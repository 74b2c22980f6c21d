import type { Language } from "../../language.ts";
import type { DiagramFinding } from "../diagram/diagram.ts";
import { citations, severityOf } from "../diagram/findings.ts";
import { semicolon, word } from "../words.ts";
import type { Block } from "./block.ts";
import { evidenceText, type Teller } from "./finding.ts";

/** How findings are told in short. */
export type Short = {
  /** Their last column: the evidence with its sources, or only the sources. */
  readonly last: "evidence" | "notes";
  /** What is said of their kinds below the table. */
  readonly leads: readonly ("why" | "remedy")[];
};

const evidenceIn = ({ evidence }: DiagramFinding, language: Language): string =>
  evidence.map((each) => evidenceText(each, language) + citations(each.notes)).join(semicolon(language));

const sourcesIn = ({ evidence }: DiagramFinding): string =>
  citations([...new Set(evidence.flatMap(({ notes }) => notes))].sort((a, b) => a - b)).trim();

const tableOf = (findings: readonly DiagramFinding[], last: Short["last"], language: Language): Block => ({
  block: "table",
  rows: [
    (["number", "findingColumn", "sort", "severity", "confidence", last] as const).map((id) =>
      word(id, language),
    ),
    ...findings.map((finding) => [
      String(finding.number),
      finding.title,
      finding.kind,
      severityOf(finding, language),
      finding.confidence,
      last === "evidence" ? evidenceIn(finding, language) : sourcesIn(finding),
    ]),
  ],
});

/** Findings that are too many to be told one by one: a table, then what there is to say of each of their kinds. */
export const inShort = (
  findings: readonly DiagramFinding[],
  { last, leads }: Short,
  language: Language,
  { ofKinds }: Teller,
): Block[] => {
  if (findings.length === 0) return [];
  const said = leads.flatMap((lead): Block[] => {
    const items = ofKinds(lead, findings);
    return items.length === 0 ? [] : [{ block: "bullets", lead: word(lead, language), items }];
  });
  return [tableOf(findings, last, language), ...said];
};
