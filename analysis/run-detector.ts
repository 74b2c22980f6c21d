import type { OrgView } from "../graph/index/view.ts";
import type { Language } from "../graph/language.ts";
import { memoized } from "../graph/memo.ts";
import { reasonIn } from "../graph/model/reasons.ts";
import { confidences, keysOf, severities, type Words } from "../graph/vocabulary.ts";
import { confirmedDrafts } from "./absence.ts";
import { draftsAtOnce } from "./at-one-time.ts";
import type { AnyDetector } from "./detector.ts";
import { type Draft, toFinding } from "./finding/draft.ts";
import { type Finding, statuses } from "./finding/finding.ts";
import { gathered } from "./finding/gather.ts";
import { nameInText } from "./finding/names.ts";
import { withEnd, withQualifiers } from "./finding/qualifiers.ts";
import { readableValues, say } from "./finding/words.ts";
import { withReplaced, withSuccessor } from "./successors.ts";

/** How text of a view names a node, kept since every finding asks. */
const namesIn = memoized(
  (view: OrgView) =>
    (id: string): string =>
      nameInText(view, id),
);

/** The words of a sentence: its own, or of the one it is a kind of, as `a` is where `a.in-part` has none. */
const templateOf = (messages: Readonly<Record<string, Words>>, wording: string): Words | undefined => {
  const own = messages[wording];
  const end = wording.lastIndexOf(".");
  return own ?? (end < 0 ? undefined : templateOf(messages, wording.slice(0, end)));
};

/** A draft written out in a language. */
export const findingOf = (
  view: OrgView,
  { info }: AnyDetector,
  draft: Draft,
  language: Language = "en",
): Finding => {
  const { message, wording = message } = draft;
  const template = templateOf(info.messages, wording) ?? info.messages[message];
  if (template === undefined) throw new Error(`${info.id} has no message ${message}`);
  const nameOf = namesIn(view);
  const values = readableValues(draft.values, language, nameOf);
  const sentence = say(template, values, language, nameOf);
  const qualified = withEnd(view, draft, withQualifiers(view, draft, sentence), language);
  const finding = toFinding(view, info.id, draft, withSuccessor(view, draft, qualified, [language, nameOf]));
  const { reasons } = finding;
  return reasons === undefined
    ? finding
    : { ...finding, reasons: reasons.map((one) => reasonIn(one, language)) };
};

/** What one detector says on a view, statement by statement, as its Cypher twin tells it. */
export const draftsOf = (view: OrgView, one: AnyDetector, options: unknown = {}): Draft[] => {
  const detect = (some: OrgView): Draft[] => one.detect(some, options);
  const told = (some: OrgView): Draft[] => confirmedDrafts(some, detect(some), one.absences, detect);
  return draftsAtOnce(view, told(view), told);
};

/** Runs one detector on a view and writes its findings out in a language, in no particular order. */
export const runDetector = (
  view: OrgView,
  one: AnyDetector,
  options: unknown = {},
  language: Language = "en",
): Finding[] =>
  gathered(
    view,
    withReplaced(view, draftsOf(view, one, options), (some) => draftsOf(some, one, options)),
  ).map((draft) => findingOf(view, one, draft, language));

const statusOrder = keysOf(statuses);
const severityOrder = keysOf(severities);
const confidenceOrder = keysOf(confidences).toReversed();

/**
 * Most severe first; among equals what was found before what cannot be told, the surer first, then by
 * detector as listed and by id, so that the order is the same everywhere.
 */
export const sortFindings = (findings: readonly Finding[], detectorOrder: readonly string[]): Finding[] => {
  const rank = (finding: Finding): number[] => [
    severityOrder.indexOf(finding.severity),
    statusOrder.indexOf(finding.status),
    confidenceOrder.indexOf(finding.confidence),
    detectorOrder.indexOf(finding.detector),
  ];
  const ranked = findings.map((finding) => ({ finding, rank: rank(finding) }));
  ranked.sort((a, b) => {
    const place = a.rank.findIndex((value, index) => value !== b.rank[index]);
    if (place >= 0) return (a.rank[place] ?? 0) - (b.rank[place] ?? 0);
    return a.finding.id < b.finding.id ? -1 : 1;
  });
  return ranked.map(({ finding }) => finding);
};
