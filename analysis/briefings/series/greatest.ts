/** The greatest count from `least` to `most` that will do, looked for by halves; undefined if not even the least does. */
export const greatest = <T>(
  least: number,
  most: number,
  make: (count: number) => T | undefined,
): T | undefined => {
  let [low, high] = [least, most];
  let found: T | undefined;
  for (let next = most; low <= high; next = Math.floor((low + high) / 2)) {
    const made = make(next);
    if (made === undefined) high = next - 1;
    else {
      found = made;
      low = next + 1;
    }
  }
  return found;
};
