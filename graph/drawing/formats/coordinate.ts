/** A coordinate in SVG: two decimals, no trailing zeros, so that equal places are equal bytes. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100 + 0);
