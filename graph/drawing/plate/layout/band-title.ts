import type { PlacedBand } from "./laid-out.ts";

const leading = 1.25;
const most = 12;

/** Distance from a band's top to its title: less in a low band, so that the title stays within. */
export const titleInset = ({ title, h }: PlacedBand, size: number): number =>
  Math.max(2, Math.min(most, (h - title.length * size * leading) / 2));

/** Baseline of a line of a band's title. */
export const titleLine = (band: PlacedBand, size: number, line: number): number =>
  band.y + titleInset(band, size) + size * (1 + line * leading);

/** Whether a band is too low for its title. */
export const titleSpills = ({ title, h }: PlacedBand, size: number): boolean =>
  title.length * size * leading + 4 > h;
