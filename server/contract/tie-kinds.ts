/** Lines beside the hierarchy that can be drawn over it: dotted lines of an organogram, and lines as they are in practice. */
export const tieKinds = ["functional", "practice"] as const;
export type TieKind = (typeof tieKinds)[number];
