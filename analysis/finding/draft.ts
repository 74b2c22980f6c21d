import { i32, u8 } from "../../graph/index/at.ts";
import { basisCode } from "../../graph/index/columns.ts";
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
  readonly numbers?: Record<string, number>;
  readonly values: Record<string, Value>;
  readonly table?: { readonly columns: string[]; readonly rows: Value[][] };
  /** Set where the rule itself infers beyond its lines. */
  readonly inferred?: boolean;
};

const ranks = keysOf(confidences);
const inferred = ranks.indexOf("inferred");
const practice = basisCode.get("practice") ?? -1;

const weakest = ({ columns }: OrgView, draft: Draft): Confidence => {
  let rank = draft.inferred ? inferred : ranks.length - 1;
  for (const row of draft.lines) rank = Math.min(rank, u8(columns.lineConfidence, row));
  return ranks[rank] ?? "background";
};

const basisOf = ({ columns }: OrgView, { lines }: Draft, confidence: Confidence): EvidenceBasis => {
  if (confidence !== "stated") return "inference";
  for (const row of lines) if (u8(columns.lineBasis, row) === practice) return "practice";
  return "text";
};

/** Citations of some rows, each place once. */
const gather = (kept: Citation[], seen: Set<string>, sources: readonly Citation[]): void => {
  for (const citation of sources) {
    const place = `${citation.source}#${citation.locator}`;
    if (seen.has(place)) continue;
    seen.add(place);
    kept.push(citation);
  }
};

const citationsOf = (view: OrgView, draft: Draft): Citation[] => {
  const kept: Citation[] = [];
  const seen = new Set<string>();
  if (draft.lines.length > 0) for (const row of draft.lines) gather(kept, seen, view.line(row).sources);
  else for (const row of draft.subjects) gather(kept, seen, view.node(row).sources);
  return kept;
};

const evidenceOf = (view: OrgView, draft: Draft): Finding["evidence"] => {
  const { lineFrom, lineTo, lineHat } = view.columns;
  const nodes = new Set(draft.subjects);
  if (draft.nodes !== undefined) for (const node of draft.nodes) nodes.add(node);
  const lines = new Set(draft.lines);
  for (const row of lines) {
    nodes.add(i32(lineFrom, row)).add(i32(lineTo, row));
    if (i32(lineHat, row) >= 0) nodes.add(i32(lineHat, row));
  }
  return {
    nodes: Array.from(nodes, (row) => view.node(row).id).sort(),
    lines: Array.from(lines, (row) => view.line(row).id).sort(),
  };
};

const idOf = (detector: string, draft: Draft, subjects: readonly string[]): string => {
  const key = draft.idSubjects === undefined ? subjects : subjects.slice(0, draft.idSubjects);
  const named = `${detector}:${draft.message}`;
  return key.length === 0 ? named : `${named}:${key.join("+")}`;
};

/** A finding with its sentence already said: all else does not depend on the reader's language. */
export const toFinding = (view: OrgView, detector: string, draft: Draft, message: string): Finding => {
  const subjects = draft.subjects.map((row) => view.node(row).id);
  const confidence = weakest(view, draft);
  const finding: Finding = {
    id: idOf(detector, draft, subjects),
    detector,
    status: draft.status ?? "found",
    severity: draft.severity,
    confidence,
    basis: basisOf(view, draft, confidence),
    subjects,
    evidence: evidenceOf(view, draft),
    numbers: draft.numbers ?? {},
    message,
    sources: citationsOf(view, draft),
    messageId: draft.message,
    values: draft.values,
  };
  if (draft.table !== undefined) finding.table = draft.table;
  return finding;
};
