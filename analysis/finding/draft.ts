import type { OrgView } from "../../graph/index/view.ts";
import type { Citation } from "../../graph/model/source.ts";
import { type Confidence, confidences, keysOf } from "../../graph/vocabulary.ts";
import type { EvidenceBasis, Finding, Severity, Status } from "./finding.ts";
import type { Value } from "./words.ts";

/** What a detector says, in row numbers. The rest of a finding follows from it in one place, here. */
export type Draft = {
  readonly message: string;
  readonly severity: Severity;
  readonly status?: Status;
  /** First the ones it is about; all of them make its id, unless `idSubjects` says how many do. */
  readonly subjects: readonly number[];
  /** Given where a finding stays the same finding when the later subjects come and go. */
  readonly idSubjects?: number;
  readonly lines: readonly number[];
  /** Nodes of the evidence beyond the subjects and the ends of the lines. */
  readonly nodes?: readonly number[];
  readonly numbers?: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, Value>>;
  readonly table?: { readonly columns: string[]; readonly rows: Value[][] };
  /** Set where the rule itself infers beyond its lines. */
  readonly inferred?: boolean;
};

const ranks = keysOf(confidences);

const weakest = (view: OrgView, draft: Draft): Confidence => {
  let rank = draft.inferred ? ranks.indexOf("inferred") : ranks.length - 1;
  for (const row of draft.lines) rank = Math.min(rank, ranks.indexOf(view.line(row).confidence));
  return ranks[rank] ?? "background";
};

const basisOf = (view: OrgView, draft: Draft, confidence: Confidence): EvidenceBasis => {
  if (confidence !== "stated") return "inference";
  return draft.lines.some((row) => view.line(row).basis === "practice") ? "practice" : "text";
};

const citationsOf = (view: OrgView, draft: Draft): Citation[] => {
  const rows = draft.lines.length > 0 ? draft.lines.map(view.line) : draft.subjects.map(view.node);
  const kept = new Map<string, Citation>();
  for (const { sources } of rows)
    for (const citation of sources) kept.set(`${citation.source}#${citation.locator}`, citation);
  return [...kept.values()];
};

const evidenceOf = (view: OrgView, draft: Draft): Finding["evidence"] => {
  const nodes = new Set([...draft.subjects, ...(draft.nodes ?? [])]);
  const { lineFrom, lineTo, lineHat } = view.columns;
  for (const row of draft.lines)
    for (const end of [lineFrom[row], lineTo[row], lineHat[row]])
      if (end !== undefined && end >= 0) nodes.add(end);
  const byId = (a: string, b: string): number => (a < b ? -1 : 1);
  return {
    nodes: [...nodes].map((row) => view.node(row).id).sort(byId),
    lines: [...new Set(draft.lines)].map((row) => view.line(row).id).sort(byId),
  };
};

/** A finding without its sentence: everything that does not depend on the reader's language. */
export const toFinding = (view: OrgView, detector: string, draft: Draft): Omit<Finding, "message"> => {
  const subjects = draft.subjects.map((row) => view.node(row).id);
  const confidence = weakest(view, draft);
  const key = subjects.slice(0, draft.idSubjects ?? subjects.length);
  return {
    id: [detector, draft.message, ...(key.length > 0 ? [key.join("+")] : [])].join(":"),
    detector,
    status: draft.status ?? "found",
    severity: draft.severity,
    confidence,
    basis: basisOf(view, draft, confidence),
    subjects,
    evidence: evidenceOf(view, draft),
    numbers: { ...draft.numbers },
    sources: citationsOf(view, draft),
    messageId: draft.message,
    values: { ...draft.values },
    ...(draft.table === undefined ? {} : { table: draft.table }),
  };
};
