/** In lists of superiors by the place of their row: nobody is named. */
export const noParent = -1;
/** The same: who is named is in no row. */
export const unknownParent = -2;

/** How many rows have a way up that never ends. */
export const circling = (parents: readonly number[]): number => {
  const ends = new Uint8Array(parents.length); // 1: the way up ends, 2: it goes round
  let count = 0;
  for (const start of parents.keys()) {
    const way: number[] = [];
    let at = start;
    while (at >= 0 && ends[at] === 0) {
      ends[at] = 3; // on this way
      way.push(at);
      at = parents[at] ?? noParent;
    }
    const isRound = at >= 0 && ends[at] !== 1;
    for (const one of way) ends[one] = isRound ? 2 : 1;
    if (isRound) count += way.length;
  }
  return count;
};
