/** By what the table can be sorted, each a column of it. */
export const tableSorts = [
  "name",
  "kind",
  "superior",
  "practice",
  "gap",
  "reports",
  "below",
  "layers",
  "fte",
  "grade",
  "findings",
] as const;
export type TableSort = (typeof tableSorts)[number];
