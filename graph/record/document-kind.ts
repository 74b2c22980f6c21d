/** The kinds of small documents that people add to a dataset. */
export const documentKinds = [
  "scenario",
  "note",
  "disposition",
  "saved-query",
  "mapping",
  "set-aside",
  "source-text",
  "passage",
] as const;
export type DocumentKind = (typeof documentKinds)[number];
