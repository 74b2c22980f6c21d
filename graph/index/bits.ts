/** How many bits of a mask are set (Kernighan's way: each step takes the lowest away). */
export const countBits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};
