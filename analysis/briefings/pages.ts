/**
 * Page formats with what each can carry. Sizes in points. A text under the medium's least size is
 * not legible at arm's length (paper) or from the back of a room (slide).
 */
export const leastText = { paper: 8, slide: 12 } as const;

export type Sizes = {
  readonly title: number;
  readonly subtitle: number;
  readonly short: number;
  readonly name: number;
  readonly tab: number;
  readonly label: number;
  readonly band: number;
  readonly legend: number;
  readonly note: number;
};

export type PageFormat = {
  readonly width: number;
  readonly height: number;
  readonly medium: keyof typeof leastText;
  readonly margin: number;
  /** Boxes beyond this make a series. */
  readonly boxes: number;
  readonly sizes: Sizes;
  /** Least and greatest width of a box, and the least gap beside it. */
  readonly box: { readonly least: number; readonly most: number; readonly gap: number };
  /** Where lines meet boxes: spread along a side, or at the middle as slides' connectors need. */
  readonly ports: "spread" | "centre";
};

const paper: Sizes = {
  title: 21,
  subtitle: 11.5,
  short: 11,
  name: 9,
  tab: 8.5,
  label: 8.5,
  band: 10,
  legend: 9,
  note: 8.5,
};
const smallPaper: Sizes = {
  title: 16,
  subtitle: 10,
  short: 9.5,
  name: 8,
  tab: 8,
  label: 8,
  band: 8.5,
  legend: 8,
  note: 8,
};
const slide: Sizes = {
  title: 22,
  subtitle: 13,
  short: 13,
  name: 12,
  tab: 12,
  label: 12,
  band: 12,
  legend: 12,
  note: 12,
};

export const pageFormats = {
  A3: {
    width: 1190.55,
    height: 841.89,
    medium: "paper",
    margin: 40,
    boxes: 30,
    sizes: paper,
    box: { least: 88, most: 150, gap: 26 },
    ports: "spread",
  },
  A4: {
    width: 841.89,
    height: 595.28,
    medium: "paper",
    margin: 30,
    boxes: 18,
    sizes: smallPaper,
    box: { least: 78, most: 124, gap: 22 },
    ports: "spread",
  },
  Letter: {
    width: 792,
    height: 612,
    medium: "paper",
    margin: 30,
    boxes: 18,
    sizes: smallPaper,
    box: { least: 78, most: 120, gap: 22 },
    ports: "spread",
  },
  "16:9": {
    width: 960,
    height: 540,
    medium: "slide",
    margin: 30,
    boxes: 15,
    sizes: slide,
    box: { least: 104, most: 150, gap: 26 },
    ports: "centre",
  },
} as const satisfies Record<string, PageFormat>;

export type PageName = keyof typeof pageFormats;
export const pageNames = ["A3", "A4", "Letter", "16:9"] as const satisfies readonly PageName[];
