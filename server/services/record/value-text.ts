/** A value of a row as a change of it tells it. */
export const valueText = (value: unknown): string =>
  value === undefined ? "nothing" : JSON.stringify(value);
