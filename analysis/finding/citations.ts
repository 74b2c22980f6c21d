import type { OrgView } from "../../graph/index/view.ts";
import type { Coverage } from "../../graph/model/coverage.ts";
import type { Citation } from "../../graph/model/source.ts";
import { isShort, sortShort } from "./short-lists.ts";

/** Where in the sources a finding is said. */

/** What is cited: lines and coverage, or the subjects where there are neither. */
type Cited = {
  readonly lines: readonly number[];
  readonly subjects: readonly number[];
  readonly coverage?: readonly (Coverage | undefined)[];
};

const allCitations = (view: OrgView, { lines, subjects, coverage = [] }: Cited): Citation[] => {
  const all: Citation[] = [];
  for (const row of coverage) for (const one of row?.sources ?? []) all.push(one);
  for (const row of lines) for (const one of view.line(row).sources) all.push(one);
  if (lines.length + all.length === 0)
    for (const row of subjects) for (const one of view.node(row).sources) all.push(one);
  return all;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Citation, b: Citation): number =>
  a.source === b.source ? compare(a.locator, b.locator) : compare(a.source, b.source);

const samePlace = (one: Citation, other: Citation): boolean =>
  one === other || (one.locator === other.locator && one.source === other.source);

/** The first of each place: many lines share a few, and sorting all of them would cost far more than this. */
const firstOfEach = (all: readonly Citation[]): Citation[] => {
  const seen = new Map<string, Set<string>>();
  const kept: Citation[] = [];
  for (const one of all) {
    const locators = seen.get(one.source) ?? new Set<string>();
    if (locators.size === 0) seen.set(one.source, locators);
    const before = locators.size;
    if (locators.add(one.locator).size > before) kept.push(one);
  }
  return kept;
};

/** Citations of the lines and of coverage, or of the subjects where there are neither; each place once, in order. */
export const citationsOf = (view: OrgView, cited: Cited): Citation[] => {
  const all = allCitations(view, cited);
  const sorted = sortShort(isShort(all) ? all : firstOfEach(all), byPlace);
  const once = sorted.filter((citation, place) => {
    const before = sorted[place - 1];
    return before === undefined || !samePlace(before, citation);
  });
  // a list that is filled by and by has room for seventeen, and a finding keeps its own: a copy takes what it needs
  return once.slice();
};
