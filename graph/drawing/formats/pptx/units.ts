/** Points to inches, as pptxgenjs counts. */
export const inches = (points: number): number => Math.round((points / 72) * 10_000) / 10_000;

/** Points to English Metric Units, as the file counts. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** A typeface that every office program has, narrower than the one the texts were measured in. */
export const face = "Arial";

/** Separates a group's name from its part in the names of shapes, until the groups are made. */
export const partMark = "||";
