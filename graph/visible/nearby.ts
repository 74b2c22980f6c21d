import { within } from "../within.ts";

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
    if (!ids.has(b)) return;
    const known = neighbours.get(a);
    if (known === undefined) neighbours.set(a, [b]);
    else known.push(b);
  };
  for (const [a, b] of pairs) {
    join(a, b);
    join(b, a);
  }
  return within(focus, depth, (id) => neighbours.get(id) ?? []);
};
