/** By what cells of the hierarchy can be coloured. */
export const cellMeasures = ["reports", "layers", "findings", "gap", "vacant"] as const;
export type HierarchyMeasure = (typeof cellMeasures)[number];
