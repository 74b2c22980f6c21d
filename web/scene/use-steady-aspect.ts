import { useRef } from "react";

const step = 1.12;
/** A shape this near to the one taken before is no reason to widen or narrow the picture. */
const near = step ** 1.6;

/**
 * Width over height for the arrangement of a picture: one of few shapes, so that windows of about one size are given the
 * same, and the one before as long as the room is not much different.
 */
export const steadyAspect = (aspect: number, before: number): number => {
  if (aspect === 0) return before;
  const apart = Math.max(aspect / before, before / aspect);
  if (before > 0 && apart < near) return before;
  return step ** Math.round(Math.log(aspect) / Math.log(step));
};

/** The steady shape of a room whose shape changes while the page is used; 0 before it is known. */
export const useSteadyAspect = (aspect: number): number => {
  const before = useRef(0);
  before.current = steadyAspect(aspect, before.current);
  return before.current;
};
