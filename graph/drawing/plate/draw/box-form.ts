import { ink, markInk } from "../../theme.ts";
import type { PlateBox } from "../layout/laid-out.ts";

/** The radius of a box's corners: round for bodies, square for what cannot act. */
export const boxRadius = ({ box, h, w }: PlateBox): number => {
  const radius = { body: Math.min(h / 2, 16), box: 4, soft: 10, thing: 0 }[box.shape];
  return Math.min(radius, h / 2, w / 2);
};

/** What cannot act is set apart by its square corners and a grey ground. */
export const boxFill = ({ box }: PlateBox): string =>
  box.mark === "none" && box.shape === "thing" ? ink.soft : markInk[box.mark].fill;
