/** Distances of the picture, in units of one pixel at scale 1. */
export const layerSpacing = {
  betweenBoxes: 20,
  betweenRanks: 36,
  betweenRows: 24,
  laneTop: 30,
  laneBottom: 12,
  side: 24,
  /** Least distance between a line that passes a row and the boxes of the row. */
  clearance: 7,
  betweenTracks: 6,
} as const;
