/** Whether so many full-time equivalents, more than one, are but a little more: a tenth or two. */
export const isSlightlyOver = (fte: number): boolean => fte < 1.25;

/** Whether they are half a job more, or still more. */
export const isFarOver = (fte: number): boolean => fte >= 1.5;
