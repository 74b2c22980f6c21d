/** What is at most `depth` steps from a start, in order of nearness (breadth-first search). */
export const within = <T>(start: T, depth: number, neighbours: (of: T) => Iterable<T>): Set<T> => {
  const found = new Set([start]);
  let edge = [start];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next: T[] = [];
    for (const one of edge)
      for (const other of neighbours(one)) {
        if (found.has(other)) continue;
        found.add(other);
        next.push(other);
      }
    edge = next;
  }
  return found;
};
