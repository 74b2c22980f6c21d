import type { OrgView } from "../../../graph/index/view.ts";
import { confidences } from "../../../graph/vocabulary.ts";
import { detectors } from "../../detectors/index.ts";
import type { Finding } from "../../finding/finding.ts";
import { nameInText } from "../../finding/run.ts";
import type { DiagramFinding, Language } from "../diagram.ts";
import type { Footnotes } from "./lines.ts";
import { lineRows } from "./style.ts";

/** What a detector says about itself; undefined for one that is no longer there. */
export const infoOf = (finding: Finding) => detectors.find(({ info }) => info.id === finding.detector)?.info;

/** A finding as a note tells it. */
export const told = (
  view: OrgView,
  finding: Finding,
  number: number,
  notes: Footnotes,
  language: Language,
): DiagramFinding => {
  const info = infoOf(finding);
  const evidence = lineRows(view, finding.evidence.lines).map((row) => {
    const line = view.line(row);
    const says = notes.says(line);
    return {
      text: `${nameInText(view, line.from)} → ${nameInText(view, line.to)}: ${says}`,
      notes: notes.of(line.sources),
    };
  });
  return {
    number,
    title: finding.message,
    kind: info?.title[language] ?? finding.detector,
    severity: finding.severity,
    confidence: confidences[finding.confidence][language],
    why: info?.why[language] ?? "",
    remedy: info?.remedy[language] ?? "",
    evidence,
    boxes: finding.subjects,
  };
};
