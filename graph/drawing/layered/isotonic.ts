/** A block of neighbours pushed together: where its first wants to be, and how many it holds. */
type Block = { sum: number; count: number; first: number };

/**
 * Places things in a row as near as can be (least squares) to where they want to be, in the given order,
 * with at least `gap[i]` between the centres of i - 1 and i, inside `low` to `high` where they fit.
 * Pool-adjacent-violators, linear time.
 */
export const leastSquares = (
  wanted: ArrayLike<number>,
  gap: ArrayLike<number>,
  low: number,
  high: number,
): Float64Array => {
  const offset = new Float64Array(wanted.length);
  for (let i = 1; i < wanted.length; i++) offset[i] = (offset[i - 1] ?? 0) + (gap[i] ?? 0);
  const blocks: Block[] = [];
  for (let i = 0; i < wanted.length; i++) {
    let block: Block = { sum: (wanted[i] ?? 0) - (offset[i] ?? 0), count: 1, first: i };
    for (let last = blocks.at(-1); last !== undefined && mean(last) >= mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count, first: last.first };
    }
    blocks.push(block);
  }
  const placed = new Float64Array(wanted.length);
  const top = Math.max(low, high - (offset.at(-1) ?? 0));
  for (const block of blocks) {
    const base = Math.min(Math.max(mean(block), low), top);
    for (let i = block.first; i < block.first + block.count; i++) placed[i] = base + (offset[i] ?? 0);
  }
  return placed;
};

const mean = (block: Block): number => block.sum / block.count;
