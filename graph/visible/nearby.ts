/** What is within some steps of a focus along lines; everything where there is no focus. */
export const nearby = (
  ids: ReadonlySet<string>,
  pairs: readonly (readonly [string, string])[],
  focus: string | undefined,
  depth: number,
): Set<string> => {
  if (focus === undefined || !ids.has(focus)) return new Set(ids);
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  };
  for (const [a, b] of pairs) {
    join(a, b);
    join(b, a);
  }
  const found = new Set([focus]);
  let edge = [focus];
  for (let step = 0; step < depth; step++) {
    edge = edge.flatMap((id) => neighbours.get(id) ?? []).filter((id) => ids.has(id) && !found.has(id));
    for (const id of edge) found.add(id);
  }
  return found;
};
