import type { OrgView } from "../../graph/index/view.ts";
import { confidences, keysOf } from "../../graph/vocabulary.ts";
import type { AnyDetector } from "../detector.ts";
import { type Draft, toFinding } from "./draft.ts";
import { type Finding, severities, statuses } from "./finding.ts";
import { type Language, say } from "./words.ts";

const plainRun = /[a-z]{3}/;
const foreign = /[^\0-\x7f]/;
const anyRun = /\p{Ll}{3}/u;

/**
 * An acronym helps to recognize a name; a shortened name only repeats it. Asked for every name of every
 * finding, so the slow question about letters of all scripts is put only where there are such letters.
 */
const isAcronym = (short: string): boolean =>
  !plainRun.test(short) && !(foreign.test(short) && anyRun.test(short));

/** How a node is named in running text: its name, then its acronym where it has one. */
export const nameInText = (view: OrgView, id: string): string => {
  const row = view.columns.nodeOf.get(id);
  if (row === undefined) return id;
  const { name, short } = view.node(row);
  return short === undefined || short === name || !isAcronym(short) ? name : `${name} (${short})`;
};

/** A draft written out in a language. */
export const findingOf = (
  view: OrgView,
  { info }: AnyDetector,
  draft: Draft,
  language: Language = "en",
): Finding => {
  const template = info.messages[draft.message];
  if (template === undefined) throw new Error(`${info.id} has no message ${draft.message}`);
  return toFinding(
    view,
    info.id,
    draft,
    say(template, draft.values, language, (id) => nameInText(view, id)),
  );
};

/** Runs one detector on a view and writes its findings out in a language, in no particular order. */
export const runDetector = (
  view: OrgView,
  one: AnyDetector,
  options: unknown = {},
  language: Language = "en",
): Finding[] => one.detect(view, options).map((draft) => findingOf(view, one, draft, language));

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
