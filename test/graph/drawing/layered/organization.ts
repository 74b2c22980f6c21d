import type { LayoutInput, LayoutLine, LayoutNode } from "../../../../graph/drawing/layered/index.ts";
import { keysOf, levels } from "../../../../graph/vocabulary.ts";

const lanes = keysOf(levels);

/** A small repeatable source of numbers from 0 to 1 (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** A tree of `count` boxes with spans of about six, some second superiors and lines across, in four lanes. */
export const organization = (count: number, seed = 1, aspect = 1.4): LayoutInput => {
  const random = randomFrom(seed);
  const nodes: LayoutNode[] = [];
  const lines: LayoutLine[] = [];
  const depth: number[] = [];
  for (let i = 0; i < count; i++) {
    const parent = i === 0 ? -1 : Math.floor((i - 1) / 6);
    depth[i] = parent < 0 ? 0 : (depth[parent] ?? 0) + 1;
    const level = lanes[Math.min(3, depth[i] ?? 0)];
    nodes.push({ id: `n${i}`, level, width: 80 + Math.floor(random() * 5) * 12, height: 36 });
    if (parent >= 0)
      lines.push({ id: `l${i}`, from: `n${i}`, to: `n${parent}`, upper: "to", weight: 4, ranks: true });
    if (random() < 0.4) {
      const to = `n${Math.floor(random() * count)}`;
      lines.push({
        id: `d${i}`,
        from: `n${i}`,
        to,
        upper: random() < 0.5 ? "to" : "none",
        weight: 1,
        ranks: false,
      });
    }
  }
  return { nodes, lines, aspect };
};
