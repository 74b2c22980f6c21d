/** A value of a row as a change of it tells it. */
export const valueText = (value: unknown, nothing = "nothing"): string =>
  value === undefined ? nothing : JSON.stringify(value);
