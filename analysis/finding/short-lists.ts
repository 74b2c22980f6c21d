/**
 * Lists of a handful, made by the ten thousand: for these a loop costs a fraction of a Set or a call of
 * sort, both of which allocate. Longer lists take the ordinary way.
 */
const short = 16;

/** Whether a list is of those for which a loop is the quicker way. */
export const isShort = ({ length }: readonly unknown[]): boolean => length <= short;

const hasRepeats = (items: readonly unknown[]): boolean => {
  for (let place = 1; place < items.length; place++) if (items.indexOf(items[place]) < place) return true;
  return false;
};

/** Each once, in the order of first appearance. Few lists repeat anything: a copy of these takes no more room than they need. */
export const distinct = <T>(items: readonly T[]): T[] => {
  if (items.length > short) return [...new Set(items)];
  if (!hasRepeats(items)) return items.slice();
  const kept: T[] = [];
  for (const item of items) if (!kept.includes(item)) kept.push(item);
  return kept;
};

/** Puts items in order, in place, equal ones as they stand, and gives them back. */
export const sortShort = <T>(items: T[], compare: (one: T, other: T) => number): T[] => {
  if (items.length > short) return items.sort(compare);
  for (let place = 1; place < items.length; place++) {
    const item = items[place];
    if (item === undefined) break;
    let gap = place;
    for (
      let before = items[gap - 1];
      gap > 0 && before !== undefined && compare(before, item) > 0;
      before = items[gap - 1]
    )
      items[gap--] = before;
    items[gap] = item;
  }
  return items;
};

/** Puts words in the order of their code units, in place, and gives them back. */
export const sortWords = (words: string[]): string[] => {
  if (words.length > short) return words.sort();
  for (let place = 1; place < words.length; place++) {
    const word = words[place] ?? "";
    let gap = place;
    for (
      let before = words[gap - 1];
      gap > 0 && before !== undefined && before > word;
      before = words[gap - 1]
    )
      words[gap--] = before;
    words[gap] = word;
  }
  return words;
};
