import { confidences, keysOf } from "../../graph/vocabulary.ts";
import type { ListedFinding } from "../../server/contract/findings.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { isAccepted, restsOn } from "./findings-order.ts";

/** Which findings are listed, as the URL says. */
export type FindingFilter = Pick<ViewState, "severities" | "rules" | "about" | "sure" | "standing" | "words">;

const order = keysOf(confidences);

/** How many filters are set, the words that are typed apart. */
export const countOf = ({ severities, rules, about, sure, standing }: FindingFilter): number =>
  Number(severities.length > 0) +
  Number(rules.length > 0) +
  [about, sure, standing].filter((one) => one !== undefined).length;

/** No filter at all. */
export const everyFinding: FindingFilter = {
  severities: [],
  rules: [],
  about: undefined,
  sure: undefined,
  standing: undefined,
  words: undefined,
};

type Test = (finding: ListedFinding) => boolean;

/** What a filter asks of each finding; a severity is asked of what was found only. */
const testsOf = ({ severities, rules, about, sure, standing }: FindingFilter): readonly Test[] => {
  const tests: Test[] = [];
  if (severities.length > 0)
    tests.push(({ status, severity }) => status === "found" && severities.includes(severity));
  if (rules.length > 0) tests.push(({ detector }) => rules.includes(detector));
  // one about so many that not all of them were read may be about this one too
  if (about !== undefined)
    tests.push((one) => one.subjects.includes(about) || one.subjects.length < restsOn(one).subjects);
  if (sure !== undefined) tests.push(({ confidence }) => order.indexOf(confidence) >= order.indexOf(sure));
  if (standing !== undefined) tests.push((finding) => isAccepted(finding) === (standing === "accepted"));
  return tests;
};

/** The findings that a filter lets through, in their order. `textOf` gives the text in which all its words have to be. */
export const filtered = (
  findings: readonly ListedFinding[],
  filter: FindingFilter,
  textOf: (finding: ListedFinding) => string,
): readonly ListedFinding[] => {
  const tests = testsOf(filter);
  const wanted = (filter.words ?? "").toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (!tests.every((test) => test(finding))) return false;
    const text = wanted.length === 0 ? "" : textOf(finding).toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
};

/** How often each thing occurs, the most frequent first. */
export const countEach = (
  things: readonly string[],
): readonly (readonly [thing: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** The findings to look at first: the worst, each of another kind and about something else. */
export const foremost = (findings: readonly ListedFinding[], most: number): readonly ListedFinding[] => {
  const kinds = new Set<string>();
  const met = new Set<string>();
  const chosen: ListedFinding[] = [];
  for (const finding of findings) {
    if (finding.status !== "found" || isAccepted(finding) || kinds.has(finding.detector)) continue;
    if (finding.subjects.some((id) => met.has(id))) continue;
    kinds.add(finding.detector);
    for (const id of finding.subjects) met.add(id);
    chosen.push(finding);
    if (chosen.length === most) break;
  }
  return chosen;
};
