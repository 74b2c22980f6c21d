import type { PageFormat } from "./pages.ts";

/** A format with white space cut to what still reads. */
export const tightened = (format: PageFormat): PageFormat => {
  const { space } = format;
  const cut = {
    padX: 5,
    padY: 3,
    rim: space.rim * 0.6,
    row: Math.max(16, space.row * 0.75),
    border: Math.max(18, space.border * 0.75),
    pitch: space.pitch * 0.8,
  };
  return { ...format, space: cut };
};

/** A format with type, boxes and space enlarged for a picture that leaves room; title and notes stay. */
export const enlarged = (format: PageFormat, scale: number): PageFormat => {
  const { sizes, box, space } = format;
  return {
    ...format,
    sizes: {
      ...sizes,
      short: sizes.short * scale,
      name: sizes.name * scale,
      tab: sizes.tab * scale,
      label: sizes.label * scale,
      band: sizes.band * Math.sqrt(scale),
    },
    box: { least: box.least * scale, most: box.most * scale, gap: box.gap * scale },
    space: {
      padX: space.padX * scale,
      padY: space.padY * scale,
      rim: space.rim * scale,
      row: space.row * scale,
      border: space.border * scale,
      pitch: space.pitch * Math.sqrt(scale),
    },
  };
};
