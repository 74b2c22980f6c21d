/** The initial order: place of each box in a depth-first walk of the forest, siblings together. */
export const initialOrder = (parent: Int32Array): Int32Array => {
  const children: number[][] = Array.from(parent, () => []);
  const roots: number[] = [];
  parent.forEach((up, row) => {
    if (up >= 0) children[up]?.push(row);
    else roots.push(row);
  });
  const place = new Int32Array(parent.length);
  const stack = roots.reverse();
  let next = 0;
  for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
    place[row] = next++;
    for (const child of (children[row] ?? []).reverse()) stack.push(child);
  }
  return place;
};
