import type { Web } from "./web.ts";

/** The strongest upward line of each box makes its parent in the tree of the picture; -1 for a top. */
export const parentsOf = (web: Web): Int32Array => {
  const parent = new Int32Array(web.count).fill(-1);
  const best = new Float64Array(web.count);
  for (let line = 0; line < web.upper.length; line++) {
    const [lower, upper, pull] = [web.lower[line] ?? -1, web.upper[line] ?? -1, web.pull[line] ?? 0];
    if (lower < 0 || upper < 0 || lower === upper || pull <= (best[lower] ?? 0)) continue;
    best[lower] = pull;
    parent[lower] = upper;
  }
  return cutCycles(parent);
};

/** Cuts every cycle of parents once, at the box first met, so that a forest is left. */
const cutCycles = (parent: Int32Array): Int32Array => {
  const seen = new Int32Array(parent.length).fill(-1);
  for (let first = 0; first < parent.length; first++) {
    let row = first;
    while (row >= 0 && seen[row] === -1) {
      seen[row] = first;
      const up = parent[row] ?? -1;
      if (up >= 0 && seen[up] === first) parent[row] = -1;
      row = parent[row] ?? -1;
    }
  }
  return parent;
};
