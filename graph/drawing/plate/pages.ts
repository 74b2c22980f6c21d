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

/** White space: inside boxes, at the rims of the picture, between rows, at borders of clusters, between lines. */
export type Space = {
  readonly padX: number;
  readonly padY: number;
  readonly rim: number;
  readonly row: number;
  readonly border: number;
  readonly pitch: number;
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
  readonly space: Space;
  /** Sizes of type tried for a picture that leaves room, the largest first. */
  readonly scales: readonly number[];
  /** Where date and slice are said: under the title, or at the foot where height is short. */
  readonly meta: "head" | "foot";
  /** Where lines meet boxes: spread along a side, or at the middle as slides' connectors need. */
  readonly ports: "spread" | "centre";
};

const paperSpace: Space = { padX: 8, padY: 7, rim: 14, row: 24, border: 34, pitch: 10 };
const smallSpace: Space = { padX: 7, padY: 5, rim: 11, row: 20, border: 26, pitch: 8 };
const slideSpace: Space = { padX: 6, padY: 4, rim: 10, row: 20, border: 24, pitch: 9 };

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
  title: 21,
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
    box: { least: 92, most: 150, gap: 26 },
    space: paperSpace,
    scales: [1.6, 1.4, 1.2, 1.1, 1],
    meta: "head",
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
    space: smallSpace,
    scales: [1.5, 1.35, 1.2, 1.1, 1],
    meta: "head",
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
    space: smallSpace,
    scales: [1.5, 1.35, 1.2, 1.1, 1],
    meta: "head",
    ports: "spread",
  },
  "16:9": {
    width: 960,
    height: 540,
    medium: "slide",
    margin: 24,
    boxes: 15,
    sizes: slide,
    box: { least: 106, most: 178, gap: 26 },
    space: slideSpace,
    scales: [1.4, 1.2, 1.1, 1],
    meta: "foot",
    ports: "centre",
  },
} as const satisfies Record<string, PageFormat>;

export type PageName = keyof typeof pageFormats;
export const pageNames = ["A3", "A4", "Letter", "16:9"] as const satisfies readonly PageName[];

/** A lying page of a note, less its margins: the picture is set for it, so that its type stays legible there. */
export const noteFormats = {
  A4: { ...pageFormats.A4, width: 784, height: 526, margin: 6 },
  Letter: { ...pageFormats.Letter, width: 734, height: 542, margin: 6 },
} as const satisfies Record<string, PageFormat>;

const sheet = (width: number, height: number): PageFormat => ({
  ...pageFormats.A3,
  width,
  height,
  margin: 54,
  boxes: Number.POSITIVE_INFINITY,
  scales: [1],
});

/** Sheets for the whole of a large subject, the smallest first: A2, A1, A0, twice and four times A0. */
export const posterFormats: readonly PageFormat[] = [
  { ...pageFormats.A3, boxes: Number.POSITIVE_INFINITY },
  sheet(1683.78, 1190.55),
  sheet(2383.94, 1683.78),
  sheet(3370.39, 2383.94),
  sheet(4767.87, 3370.39),
  sheet(6740.79, 4767.87),
];

/** What a slide may measure at most, 56 inches (ECMA-376, ST_SlideSizeCoordinate), in points. */
const longestSlide = 4032;

/** The sheets that a slide may be. */
export const posterSlides: readonly PageFormat[] = posterFormats.filter(
  ({ width, height }) => Math.max(width, height) <= longestSlide,
);
