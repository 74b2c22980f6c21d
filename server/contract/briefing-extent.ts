import type { Preflight } from "./briefings.ts";

type Extent = Preflight["expected"]["topFindings"];

/** A briefing of no more plates than this, or of which no more is asked, is drawn without a word before. */
const fewPlates = 8;

/** Whether the maker of a briefing is told first what it will come to. */
export const isManyPlates = ({ plates }: Extent): boolean => plates > fewPlates;

/** A length of time as one says it beforehand: `40 s`, `3 min`. */
export const roughly = (seconds: number): string =>
  seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
