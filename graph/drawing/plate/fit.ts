import type { Diagram } from "../diagram/diagram.ts";
import type { TextWidth } from "../text/fonts.ts";
import { leadGap, leading, type TextStyle } from "./layout/box-text.ts";
import { clean, type LayoutFaults, layoutFaults } from "./layout/check.ts";
import type { Rules } from "./layout/ends.ts";
import type { LaidOut, PlateBox } from "./layout/laid-out.ts";
import { type LayoutOptions, layOutPlate, type PlateExtent, titlesOf } from "./layout/layout.ts";
import { leastHeight, type Plans } from "./layout/plan.ts";
import { enlarged, tightened } from "./page-room.ts";
import type { PageFormat } from "./pages.ts";

/** A picture set in the type and space that its page has room for. */
export type Fitted = { readonly laid: LaidOut; readonly format: PageFormat; readonly faults: LayoutFaults };

export type FitOptions = {
  readonly format: PageFormat;
  readonly measure: TextWidth;
  readonly rules: Rules;
  readonly words: "all" | "some";
  readonly plans: Plans;
};

type Setting = {
  readonly style: TextStyle;
  readonly format: PageFormat;
  readonly tags: LayoutOptions["tags"];
};

/** Ways to set a picture, from generous to tight. */
const settings = (format: PageFormat, words: FitOptions["words"]): Setting[] => {
  const tight = tightened(format);
  const all: Setting[] = [
    ...format.scales.map(
      (scale): Setting => ({ style: "stacked", format: enlarged(format, scale), tags: "roomy" }),
    ),
    { style: "stacked", format: tight, tags: "roomy" },
    { style: "run-in", format, tags: "roomy" },
    { style: "run-in", format: tight, tags: "roomy" },
    { style: "stacked", format: tight, tags: "tight" },
    { style: "run-in", format: tight, tags: "tight" },
  ];
  if (words === "all") return all;
  return [
    ...all,
    { style: "stacked", format: tight, tags: "marked" },
    { style: "run-in", format: tight, tags: "marked" },
  ];
};

/** Width and height of a box's text as it is drawn. */
export const textSize =
  (measure: TextWidth) =>
  (box: PlateBox): { w: number; h: number } => {
    const widths = box.text.map((line) => {
      const lead = line.lead === "" ? 0 : measure(line.lead, line.size, "bold") + line.size * leadGap;
      return lead + measure(line.text, line.size, line.weight);
    });
    return { w: Math.max(0, ...widths), h: box.text.reduce((sum, line) => sum + line.size * leading, 0) };
  };

/** Whether a picture stays within its place and nothing lies on anything it should not. */
export const plateFits = ({ laid, faults }: Pick<Fitted, "laid" | "faults">): boolean =>
  laid.over.w === 0 && laid.over.h === 0 && clean(faults);

const excess = ({ laid, faults }: Fitted): number => laid.over.w + laid.over.h + (clean(faults) ? 0 : 50);

/** What a picture is planned and laid out with, in one place of a page. */
const placed = (diagram: Diagram, place: PlateExtent, options: FitOptions) => {
  const { format, measure, rules } = options;
  const width = place.w - titlesOf({ diagram }, { format, measure }).gutter - 8;
  return ({ style, format: type, tags }: Setting): Fitted => {
    const plan = options.plans(diagram, { format, measure, rules, width, style });
    const laid = layOutPlate(plan, place, { format: type, tags, measure, fixed: rules.fixed });
    return { laid, format: type, faults: layoutFaults(laid, textSize(measure), type.sizes.band) };
  };
};

/** The most generous way in which a diagram fits its place; the least bad if none does. */
export const fitted = (diagram: Diagram, place: PlateExtent, options: FitOptions): Fitted => {
  const layIn = placed(diagram, place, options);
  let best: Fitted | undefined;
  for (const setting of settings(options.format, options.words)) {
    const one = layIn(setting);
    if (plateFits(one)) return one;
    if (best === undefined || excess(one) < excess(best)) best = one;
  }
  if (best === undefined) throw new Error("a page format without scales");
  return best;
};

/** Points too high for the tightest setting beyond which no other will do. */
const hopeless = 20;

/** Whether some way fits: the tightest ones tell, and what is plainly too high is not even tried. */
export const canFit = (diagram: Diagram, place: PlateExtent, options: FitOptions): boolean => {
  if (leastHeight(diagram, tightened(options.format), options.measure, place.w) > place.h) return false;
  const layIn = placed(diagram, place, options);
  const tightestFirst = settings(options.format, options.words)
    .toReversed()
    .filter(({ format }) => format.sizes.name <= options.format.sizes.name);
  for (const [i, setting] of tightestFirst.entries()) {
    const one = layIn(setting);
    if (plateFits(one)) return true;
    if (i === 0 && one.laid.over.h > hopeless) return false;
  }
  return false;
};
