import type { TextWidth } from "../../text/fonts.ts";
import { isRightToLeft } from "../../text/runs.ts";
import { ink, markInk } from "../../theme.ts";
import { leadGap, leading } from "../layout/box-text.ts";
import type { PlateBox } from "../layout/laid-out.ts";
import { signs } from "../layout/tags.ts";
import type { Sizes } from "../pages.ts";
import { type GroupShape, rect, type Shape, sink, text } from "../scene.ts";
import { drawBadge } from "./badge.ts";
import { boxFill, boxRadius } from "./box-form.ts";

type Border = { readonly stroke: string; readonly width: number; readonly dash: readonly number[] };

/** The words of a box, line under line from its middle; what leads a line stands before it in bold. */
const wordsOf = (placed: PlateBox, measure: TextWidth): Shape[] => {
  const { box } = placed;
  const colour = markInk[box.mark];
  const struck = box.mark === "removed";
  const rtl = isRightToLeft(box.name);
  const middle = placed.x + placed.w / 2;
  const high = placed.text.reduce((sum, line) => sum + line.size * leading, 0);
  let y = placed.y + (placed.h - high) / 2;
  return placed.text.flatMap((line) => {
    y += line.size * leading;
    const { size, weight } = line;
    const baseline = y - size * ((leading - 1) / 2 + 0.14);
    const fill = line.quiet ? ink.quiet : colour.text;
    if (line.lead === "")
      return [text(middle, baseline, line.text, { size, weight, fill, anchor: "middle", struck, rtl })];
    const lead = measure(line.lead, size, "bold") + size * leadGap;
    const left = middle - (lead + measure(line.text, size, weight)) / 2;
    return [
      text(left, baseline, line.lead, { size, weight: "bold", fill: colour.text, struck }),
      text(left + lead, baseline, line.text, { size, weight, fill, struck, rtl }),
    ];
  });
};

/** The tabs of a box's hats. */
const tabsOf = (placed: PlateBox, sizes: Sizes, border: Border): Shape[] =>
  placed.tabs.flatMap((tab) => [
    rect(tab.x, tab.y, tab.w, tab.h + 5, { radius: 4, fill: markInk[placed.box.mark].fill, ...border }),
    text(tab.x + tab.w / 2, tab.y + tab.h / 2 + sizes.tab * sink, tab.label, {
      size: sizes.tab,
      weight: "medium",
      fill: ink.quiet,
      anchor: "middle",
      rtl: isRightToLeft(tab.label),
    }),
  ]);

/** A box with its words, the tabs of its hats and the sign of its mark. */
export const drawBox = (placed: PlateBox, sizes: Sizes, measure: TextWidth): GroupShape => {
  const { box, sign: at } = placed;
  const colour = markInk[box.mark];
  const dash = box.shape === "soft" || box.mark === "removed" ? [4, 2.5] : [];
  const border = { stroke: colour.stroke, width: box.mark === "none" ? 0.9 : 1.5, dash };
  const badge =
    at === undefined ? [] : drawBadge(at.x, at.y, at.w, signs[box.mark], colour.line, sizes.label);
  return {
    shape: "group",
    kind: "box",
    id: box.id,
    says: box.short === undefined ? box.name : `${box.short}, ${box.name}`,
    children: [
      ...tabsOf(placed, sizes, border),
      rect(placed.x, placed.y, placed.w, placed.h, {
        radius: boxRadius(placed),
        fill: boxFill(placed),
        ...border,
      }),
      ...wordsOf(placed, measure),
      ...badge,
    ],
  };
};
