import type { Language } from "../../language.ts";
import type { DiagramFinding } from "../diagram/diagram.ts";
import { rating } from "../diagram/findings.ts";
import { colon, word } from "../words.ts";
import { type Block, type Cited, heading, paragraph, quiet } from "./block.ts";

/** What of a finding is told. */
export type NoteFinding = {
  /** Its number and title above it; not where the whole note is about it. */
  readonly titled: boolean;
  /** What would resolve it; idle for what is resolved. */
  readonly remedied: boolean;
};

/** A piece of evidence in words, with what a reform does to it. */
export const evidenceText = (
  { text, mark }: DiagramFinding["evidence"][number],
  language: Language,
): string => {
  if (mark === "none") return text;
  return `${word(mark === "added" ? "newly" : "noLonger", language)}${colon(language)} ${text}`;
};

const evidenceOf = ({ evidence }: DiagramFinding, language: Language): Block[] => {
  if (evidence.length === 0) return [];
  const items: Cited[] = evidence.map((each) => ({ text: evidenceText(each, language), notes: each.notes }));
  return [{ block: "bullets", lead: word("evidence", language), items }];
};

/** What a reform changed it from; where even the words are the same, that. */
const beforeOf = (finding: DiagramFinding, language: Language): Block[] => {
  const { before, title, evidence } = finding;
  if (before === undefined) return [];
  if (before.title !== title) return paragraph(before.title, word("before", language));
  const same =
    before.severity === finding.severity &&
    before.verdict === finding.verdict &&
    before.confidence === finding.confidence &&
    evidence.every(({ mark }) => mark === "none");
  return same ? paragraph(word("wordsStay", language)) : [];
};

/**
 * Tells findings one after the other. What a detector says of all its findings, why they matter and what
 * would resolve them, is said once; later ones refer to the first.
 */
export const teller = (language: Language) => {
  const said = new Map<string, number>();
  const once = (lead: "why" | "remedy", text: string, number: number): Block[] => {
    const first = said.get(lead + text);
    if (first === undefined) said.set(lead + text, number);
    const told = first === undefined || text === "" ? text : `${word("asFor", language)} ${first}.`;
    return paragraph(told, word(lead, language));
  };
  return {
    tell: (finding: DiagramFinding, { titled, remedied }: NoteFinding): Block[] => [
      ...(titled ? [heading(2, `${finding.number}. ${finding.title}`)] : []),
      ...quiet(rating(finding, language)),
      ...beforeOf(finding, language),
      ...once("why", finding.why, finding.number),
      ...evidenceOf(finding, language),
      ...(remedied ? once("remedy", finding.remedy, finding.number) : []),
    ],
    /** Why findings of some kinds matter, or what would resolve them: once for each kind of which it has not been said. */
    ofKinds: (lead: "why" | "remedy", findings: readonly DiagramFinding[]): Cited[] => {
      const fresh = findings.filter(({ [lead]: text, kind }, i) => {
        const first = findings.findIndex((other) => other.kind === kind) === i;
        return first && text !== "" && !said.has(lead + text);
      });
      for (const { [lead]: text, number } of fresh) said.set(lead + text, number);
      return fresh.map(({ kind, [lead]: text }) => ({
        text: `${kind}${colon(language)} ${text}`,
        notes: [],
      }));
    },
  };
};
export type Teller = ReturnType<typeof teller>;
