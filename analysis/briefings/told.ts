import type { DiagramFinding } from "../../graph/drawing/diagram/diagram.ts";
import { colon } from "../../graph/drawing/words.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { nodeKinds } from "../../graph/kinds.ts";
import type { Language } from "../../graph/language.ts";
import { isolated } from "../../graph/text/isolate.ts";
import { confidences } from "../../graph/vocabulary.ts";
import { detectors } from "../detectors/index.ts";
import type { Finding } from "../finding/finding.ts";
import { nameInText } from "../finding/names.ts";
import type { Footnotes } from "./lines.ts";
import { lineRows, rowsOfIds } from "./style.ts";

type Evidence = DiagramFinding["evidence"];

/** What a detector says about itself; undefined for one that is no longer there. */
export const infoOf = (finding: Finding) => detectors.find(({ info }) => info.id === finding.detector)?.info;

/** Who a finding's title has named in full is called by the short form in what follows. */
const nameAfter = (view: OrgView, title: string, id: string): string => {
  const full = nameInText(view, id);
  const row = view.find(id);
  const short = row === undefined ? undefined : view.node(row).short;
  return short !== undefined && full.endsWith(` (${short})`) && title.includes(full) ? short : full;
};

/** The lines that a finding rests on; where it rests on there being none, what it is about. */
const evidenceOf = (view: OrgView, finding: Finding, notes: Footnotes, language: Language): Evidence => {
  const name = (id: string): string => isolated(nameAfter(view, finding.message, id));
  const lines = lineRows(view, finding.evidence.lines).map((row) => view.line(row));
  if (lines.length > 0)
    return lines.map((line) => ({
      text: `${name(line.from)} → ${name(line.to)}${colon(language)} ${notes.says(line)}`,
      notes: notes.of(line.sources),
      mark: "none",
    }));
  return rowsOfIds(view, finding.subjects).map((row) => {
    const node = view.node(row);
    return {
      text: `${isolated(nameInText(view, node.id))} (${nodeKinds[node.kind].label[language]})`,
      notes: notes.of(node.sources),
      mark: "none",
    };
  });
};

/** A finding as a note tells it. */
export const toldFinding = (
  view: OrgView,
  finding: Finding,
  number: number,
  notes: Footnotes,
  language: Language,
): DiagramFinding => {
  const info = infoOf(finding);
  return {
    number,
    title: finding.message,
    kind: info?.title[language] ?? finding.detector,
    verdict: finding.status === "found" ? "found" : "notEnough",
    severity: finding.severity,
    confidence: confidences[finding.confidence][language],
    why: info?.why[language] ?? "",
    remedy: (info?.remedies?.[finding.messageId] ?? info?.remedy)?.[language] ?? "",
    evidence: evidenceOf(view, finding, notes, language),
    boxes: finding.subjects,
  };
};

/** Evidence after a reform, with what it rested on before and does so no longer, and what it newly rests on. */
const compared = (before: Evidence, after: Evidence): Evidence => {
  const [then, now] = [before, after].map((list) => new Set(list.map(({ text }) => text)));
  return [
    ...before
      .filter(({ text }) => now?.has(text) !== true)
      .map((each) => ({ ...each, mark: "removed" as const })),
    ...after.map((each) => (then?.has(each.text) === true ? each : { ...each, mark: "added" as const })),
  ];
};

/** A finding that a reform changed, with what was said of it before. */
export const toldChanged = (before: DiagramFinding, after: DiagramFinding): DiagramFinding => {
  const { title, verdict, severity, confidence } = before;
  return {
    ...after,
    before: { title, verdict, severity, confidence },
    evidence: compared(before.evidence, after.evidence),
  };
};
