/**
 * The greatest count from `least` to `most` that will do, undefined if not even the least does. Looked for from a
 * guess on: in growing steps upward while it does, by halves below the first that does not. A good guess costs two tries.
 */
export const greatest = <T>(
  least: number,
  most: number,
  make: (count: number) => T | undefined,
  guess = most,
): T | undefined => {
  let [low, high] = [least, most];
  let found: T | undefined;
  let step = 1;
  for (let next = Math.min(most, Math.max(least, guess)); low <= high; ) {
    const made = make(next);
    if (made === undefined) high = next - 1;
    else {
      found = made;
      low = next + 1;
    }
    const growing = high === most && found !== undefined;
    next = growing ? Math.min(most, next + step) : Math.floor((low + high) / 2);
    step *= 2;
  }
  return found;
};
