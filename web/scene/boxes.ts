import type { LayoutNode } from "../../graph/drawing/layered/index.ts";
import { tabId } from "../../graph/visible/hats.ts";
import type { ViewNode } from "../../server/contract/view.ts";

/** Width of a text at a size and weight, in pixels. */
export type PixelWidth = (text: string, size: number, weight: number) => number;

/** Sizes of text in a box at scale 1. */
export const boxType = { title: 12.5, detail: 10.5, tab: 10 } as const;

const widest = 132;
const narrowest = 46;

/** What is written on a box, and how large the box has to be for it. */
export type Label = {
  readonly title: readonly string[];
  /** The full name, where the title is a short form; shown when there is room. */
  readonly detail: string | undefined;
  readonly tabs: readonly { readonly id: string; readonly hat: string; readonly text: string }[];
};

const fill = (words: readonly string[], width: (text: string) => number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && width(longer) > widest) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

/** A title in at most two lines, as even as its words allow. */
const titleLines = (text: string, width: (text: string) => number): string[] => {
  const [first = "", ...rest] = fill(text.split(/\s+/), width);
  return rest.length === 0 ? [first] : [first, rest.join(" ")];
};

/** The hat's name on its tab: short, without the word hat. */
const tabText = (name: string): string =>
  name.replace(/\s*\(?\b(hat|casquette)\b\)?\s*/gi, "").trim() || name;

export const boxLabel = (node: ViewNode, measure: PixelWidth): Label => {
  const title = node.short ?? node.name;
  return {
    title: titleLines(title, (text) => measure(text, boxType.title, 600)),
    detail: node.short === undefined || node.short === node.name ? undefined : node.name,
    tabs: node.hats.map((hat) => ({
      id: tabId(node.id, hat.id),
      hat: hat.id,
      text: tabText(hat.short ?? hat.name),
    })),
  };
};

const even = (width: number): number => Math.ceil(width / 6) * 6;

/** The box of a node for the layout: as wide as its words, within bounds, so that rows look alike. */
export const sizeOf = (node: ViewNode, label: Label, measure: PixelWidth): LayoutNode => {
  const tabs = label.tabs.map(({ id, text }) => ({
    id,
    width: even(measure(text, boxType.tab, 500) + 12),
    height: 17,
  }));
  const tabRow = tabs.reduce((sum, tab) => sum + tab.width + 4, tabs.length > 0 ? 40 : 0);
  const words = Math.max(...label.title.map((line) => measure(line, boxType.title, 600)));
  const width = even(Math.max(tabRow, Math.min(widest + 24, Math.max(narrowest, words) + 18)));
  return {
    id: node.id,
    level: node.level,
    width,
    height: label.title.length > 1 ? 40 : 30,
    ...(tabs.length > 0 ? { tabs } : {}),
  };
};
