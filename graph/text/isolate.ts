/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE of UAX 9: what is between them keeps its direction to itself. */
const [opening, closing] = ["\u2068", "\u2069"];

/** Letters of scripts that are written from right to left, by the blocks that Unicode keeps for them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name as it stands in a sentence of ours. One from right to left is isolated: it would else draw numbers, brackets and
 * arrows beside it into its own direction, and two beside one another would change places. All others stay as they are.
 */
export const isolated = (text: string): string =>
  rightToLeft.test(text) && !text.includes(opening) ? opening + text + closing : text;

const isolates = new RegExp(`${opening}[^${opening}${closing}]*${closing}`, "gu");

/** A sentence without the names that are isolated in it, whose direction is not its own (UAX 9, P2). */
export const withoutIsolated = (text: string): string => {
  let rest = text;
  while (rest.includes(opening)) {
    const less = rest.replaceAll(isolates, "");
    if (less === rest) return rest;
    rest = less;
  }
  return rest;
};

/** Lines of one text with isolates closed at the end of a line and opened again on the next. */
export const isolatedByLine = (lines: readonly string[]): string[] => {
  let open = 0;
  return lines.map((line) => {
    const before = open;
    for (const sign of line) {
      if (sign === opening) open += 1;
      else if (sign === closing) open = Math.max(0, open - 1);
    }
    return opening.repeat(before) + line + closing.repeat(open);
  });
};
