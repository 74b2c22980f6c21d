import { i32, u8 } from "../../graph/index/at.ts";
import { basisCode } from "../../graph/index/columns.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Coverage } from "../../graph/model/coverage.ts";
import { type Confidence, confidences, keysOf, type Severity } from "../../graph/vocabulary.ts";
import { citationsOf } from "./citations.ts";
import type { EvidenceBasis, Finding, Status } from "./finding.ts";
import type { Common } from "./patterns.ts";
import { distinct, sortWords } from "./short-lists.ts";
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
  /** What its id says beyond its subjects, where several of one message are found of the same, as one for each limit. */
  readonly idKeys?: readonly string[];
  readonly lines: readonly number[];
  /** Nodes of the evidence beyond the subjects and the ends of the lines. */
  readonly nodes?: readonly number[];
  readonly numbers?: Record<string, number>;
  readonly values: Record<string, Value>;
  readonly table?: { readonly columns: string[]; readonly rows: Value[][] } | undefined;
  /** Coverage that makes silence mean absence: a finding that rests on a reading of it is no surer than that reading. */
  readonly coverage?: readonly (Coverage | undefined)[];
  /** Set where the sentence itself says what the reasons of its coverage would say again. */
  readonly saysReasons?: boolean;
  /** Coverage whose reasons are told with the finding, though it does not rest on them. */
  readonly said?: readonly (Coverage | undefined)[];
  /** Set where it cannot be told of several together, and so only of what held at one time (see `meeting` of its detector). */
  readonly meets?: boolean;
  /** The day it was found at, where what is on record for it never held at once (see `draftsAtOnce`). */
  readonly at?: string;
  /** Set where it was found of something that has been replaced, and is not recorded of its successor. */
  readonly replaced?: { readonly old: number; readonly successor: number } | undefined;
  /** Set where the rule itself infers beyond its lines. */
  readonly inferred?: boolean;
  /** The sentence, where it is another than the message's own, as where several are told as one. */
  readonly wording?: string | undefined;
  /**
   * The two places of the message that tell drafts of one statement apart: where all else is said alike, in the same
   * places of a source, they are told as one. `isDirected` where the two are not to be exchanged; `optional` are further
   * places that are left empty where they differ.
   */
  readonly alike?: {
    readonly places: readonly [string, string];
    readonly isDirected?: boolean;
    readonly optional?: readonly string[];
  };
  /** Where many of a message have one of these in common, they are told as one pattern, with a row of the table for each. */
  readonly commons?: readonly Common[];
  readonly patternRow?: { readonly columns: readonly string[]; readonly row: () => Value[] };
  /** What a pattern is named after: its id is made of these, and stays when members come and go. */
  readonly idNodes?: readonly number[];
  /** Lines whose quantifiers and conditions the sentence carries: what is often so is not told as always so. */
  readonly claims?: readonly number[];
};

const ranks = keysOf(confidences);
const inferred = ranks.indexOf("inferred");
const practice = basisCode.get("practice") ?? -1;

const weakest = ({ columns }: OrgView, draft: Draft): Confidence => {
  // That something is not recorded is our reading of the record, never what a source says.
  let rank = draft.inferred || draft.status === "not-enough-data" ? inferred : ranks.length - 1;
  for (const row of draft.lines) rank = Math.min(rank, u8(columns.lineConfidence, row));
  for (const row of draft.coverage ?? [])
    if (row !== undefined) rank = Math.min(rank, ranks.indexOf(row.confidence));
  return ranks[rank] ?? "background";
};

const basisOf = ({ columns }: OrgView, { lines }: Draft, confidence: Confidence): EvidenceBasis => {
  if (confidence !== "stated") return "inference";
  for (const row of lines) if (u8(columns.lineBasis, row) === practice) return "practice";
  return "text";
};

const evidenceOf = (view: OrgView, draft: Draft): Finding["evidence"] => {
  const { lineFrom, lineTo, lineHat } = view.columns;
  const nodes = [...draft.subjects, ...(draft.nodes ?? [])];
  const lines = distinct(draft.lines);
  for (const row of lines) {
    nodes.push(i32(lineFrom, row), i32(lineTo, row));
    if (i32(lineHat, row) >= 0) nodes.push(i32(lineHat, row));
  }
  return {
    nodes: sortWords(distinct(nodes).map((row) => view.node(row).id)),
    lines: sortWords(lines.map((row) => view.line(row).id)),
  };
};

const idOf = (view: OrgView, detector: string, draft: Draft, subjects: readonly string[]): string => {
  if (draft.idNodes !== undefined) {
    const pattern = `${detector}:${draft.wording}`;
    const after = sortWords(draft.idNodes.map((row) => view.node(row).id));
    return after.length === 0 ? pattern : `${pattern}:${after.join("+")}`;
  }
  const key = [...subjects.slice(0, draft.idSubjects), ...(draft.idKeys ?? [])];
  const named = `${detector}:${draft.message}`;
  return key.length === 0 ? named : `${named}:${key.join("+")}`;
};

/** Why silence is read as it is, in the words of the record. */
const reasonsOf = ({ coverage = [], said = [], saysReasons = false }: Draft): string[] => {
  if (saysReasons || coverage.length + said.length === 0) return [];
  return distinct([...coverage, ...said].flatMap((row) => (row?.reason === undefined ? [] : [row.reason])));
};

/** A finding with its sentence already said: all else does not depend on the reader's language. */
export const toFinding = (view: OrgView, detector: string, draft: Draft, message: string): Finding => {
  const subjects = distinct(draft.subjects).map((row) => view.node(row).id);
  const confidence = weakest(view, draft);
  const finding: Finding = {
    id: idOf(view, detector, draft, subjects),
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
  const reasons = reasonsOf(draft);
  if (reasons.length > 0) finding.reasons = reasons;
  return finding;
};
