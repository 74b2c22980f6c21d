/** Distances of the picture, in units of one pixel at scale 1. */
export const spacing = {
  betweenBoxes: 22,
  betweenRanks: 58,
  betweenRows: 34,
  laneTop: 40,
  laneBottom: 26,
  side: 28,
  /** Least distance between a line that passes a row and the boxes of the row. */
  clearance: 7,
  betweenTracks: 6,
} as const;
