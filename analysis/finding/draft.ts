import { i32, u8 } from "../../graph/index/at.ts";
import { basisCode } from "../../graph/index/columns.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Citation } from "../../graph/model/source.ts";
import { type Confidence, confidences, keysOf } from "../../graph/vocabulary.ts";
import type { EvidenceBasis, Finding, Severity, Status } from "./finding.ts";
import { distinct, inOrder } from "./short-lists.ts";
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

const samePlace = (one: Citation, other: Citation): boolean =>
  one === other || (one.locator === other.locator && one.source === other.source);

/** Citations of the lines, or of the subjects where there are no lines; each place once, in order. */
const citationsOf = (view: OrgView, { lines, subjects }: Draft): Citation[] => {
  const all: Citation[] = [];
  if (lines.length > 0) for (const row of lines) all.push(...view.line(row).sources);
  else for (const row of subjects) all.push(...view.node(row).sources);
  const byPlace = (a: Citation, b: Citation): number =>
    a.source === b.source ? compare(a.locator, b.locator) : compare(a.source, b.source);
  if (all.length > 1) all.sort(byPlace);
  return all.filter((citation, place) => {
    const before = all[place - 1];
    return before === undefined || !samePlace(before, citation);
  });
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const evidenceOf = (view: OrgView, draft: Draft): Finding["evidence"] => {
  const { lineFrom, lineTo, lineHat } = view.columns;
  const nodes = [...draft.subjects, ...(draft.nodes ?? [])];
  const lines = distinct(draft.lines);
  for (const row of lines) {
    nodes.push(i32(lineFrom, row), i32(lineTo, row));
    if (i32(lineHat, row) >= 0) nodes.push(i32(lineHat, row));
  }
  return {
    nodes: inOrder(distinct(nodes).map((row) => view.node(row).id)),
    lines: inOrder(lines.map((row) => view.line(row).id)),
  };
};

const idOf = (detector: string, draft: Draft, subjects: readonly string[]): string => {
  const key = draft.idSubjects === undefined ? subjects : subjects.slice(0, draft.idSubjects);
  const named = `${detector}:${draft.message}`;
  return key.length === 0 ? named : `${named}:${key.join("+")}`;
};

/** A finding with its sentence already said: all else does not depend on the reader's language. */
export const toFinding = (view: OrgView, detector: string, draft: Draft, message: string): Finding => {
  const subjects = distinct(draft.subjects).map((row) => view.node(row).id);
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
