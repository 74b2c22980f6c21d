import type { Line } from "../model/line.ts";

/** What a line says, in a form to compare: its kind, ends, hat, basis, polarity and scopes, without id, dates and sources. */
export const lineLikeness = ({ kind, from, to, hat, basis, polarity, scopes }: Line): string =>
  JSON.stringify([kind, from, to, hat, basis, polarity, scopes.toSorted()]);
