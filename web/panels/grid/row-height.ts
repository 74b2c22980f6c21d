/** How high a row of the grid is, in pixels. */
export const rowHeight = 30;
