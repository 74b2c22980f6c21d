/** Colours of the picture, read from the page's own custom properties so that themes have one home. */
const names = {
  box: "--box",
  thing: "--thing",
  boxBorder: "--box-border",
  boxText: "--box-text",
  boxDetail: "--box-detail",
  dimBox: "--box-dim",
  dimBorder: "--box-dim-border",
  dimText: "--box-dim-text",
  line: "--stroke",
  softLine: "--stroke-soft",
  dimLine: "--stroke-dim",
  hit: "--hit",
  hitSoft: "--hit-soft",
  hitText: "--hit-text",
  chosen: "--accent",
  chosenSoft: "--accent-soft",
  added: "--added",
  removed: "--removed",
  changed: "--changed",
  "rival-added": "--rival-added",
  "rival-removed": "--rival-removed",
  lane: "--lane",
  laneOther: "--lane-other",
  laneTitle: "--lane-title",
} as const;

export type Palette = Readonly<Record<keyof typeof names, string>>;

export const readPalette = (element: HTMLElement): Palette => {
  const style = getComputedStyle(element);
  const read = Object.entries(names).map(([key, name]) => [
    key,
    style.getPropertyValue(name).trim() || "#888888",
  ]);
  return Object.fromEntries(read);
};
