import type { Diagram } from "./diagram.ts";
import type { Measure } from "./fonts.ts";
import { leadGap, leading, type TextStyle } from "./layout/box-text.ts";
import { clean, type Faults, faultsOf } from "./layout/check.ts";
import type { Rules } from "./layout/ends.ts";
import type { LaidOut, PlacedBox } from "./layout/laid-out.ts";
import { type LayoutOptions, layOut, type Place, titlesOf } from "./layout/layout.ts";
import { type Plan, planOf } from "./layout/plan.ts";
import { enlarged, type PageFormat, tightened } from "./pages.ts";

/** A picture set in the type and space that its page has room for. */
export type Fitted = { readonly laid: LaidOut; readonly format: PageFormat; readonly faults: Faults };

export type FitOptions = {
  readonly format: PageFormat;
  readonly measure: Measure;
  readonly rules: Rules;
};

type Setting = {
  readonly style: TextStyle;
  readonly format: PageFormat;
  readonly tags: LayoutOptions["tags"];
};

/** Ways to set a picture, from generous to tight. */
const settings = (format: PageFormat): Setting[] => {
  const tight = tightened(format);
  return [
    ...format.scales.map(
      (scale): Setting => ({ style: "stacked", format: enlarged(format, scale), tags: "roomy" }),
    ),
    { style: "stacked", format: tight, tags: "roomy" },
    { style: "run-in", format, tags: "roomy" },
    { style: "run-in", format: tight, tags: "roomy" },
    { style: "stacked", format: tight, tags: "tight" },
    { style: "run-in", format: tight, tags: "tight" },
    { style: "stacked", format: tight, tags: "marked" },
    { style: "run-in", format: tight, tags: "marked" },
    { style: "stacked", format: tight, tags: "none" },
    { style: "run-in", format: tight, tags: "none" },
  ];
};

/** Width and height of a box's text as it is drawn. */
export const textSize =
  (measure: Measure) =>
  (box: PlacedBox): { w: number; h: number } => {
    const widths = box.text.map((line) => {
      const lead = line.lead === "" ? 0 : measure(line.lead, line.size, "bold") + line.size * leadGap;
      return lead + measure(line.text, line.size, line.weight);
    });
    return { w: Math.max(0, ...widths), h: box.text.reduce((sum, line) => sum + line.size * leading, 0) };
  };

/** Whether a picture stays within its place and nothing lies on anything it should not. */
export const fits = ({ laid, faults }: Pick<Fitted, "laid" | "faults">): boolean =>
  laid.over.w === 0 && laid.over.h === 0 && clean(faults);

const excess = ({ laid, faults }: Fitted): number => laid.over.w + laid.over.h + (clean(faults) ? 0 : 50);

/** The most generous way in which a diagram fits its place; the least bad if none does. */
export const fitted = (diagram: Diagram, place: Place, options: FitOptions): Fitted => {
  const { format, measure, rules } = options;
  const width = place.w - titlesOf({ diagram }, { format, measure }).gutter - 8;
  const plans = new Map<TextStyle, Plan>();
  const planIn = (style: TextStyle): Plan => {
    const plan = plans.get(style) ?? planOf(diagram, { format, measure, rules, width, style });
    plans.set(style, plan);
    return plan;
  };
  let best: Fitted | undefined;
  for (const setting of settings(format)) {
    const laid = layOut(planIn(setting.style), place, { ...setting, measure, fixed: rules.fixed });
    const one = { laid, format: setting.format, faults: faultsOf(laid, textSize(measure)) };
    if (fits(one)) return one;
    if (best === undefined || excess(one) < excess(best)) best = one;
  }
  if (best === undefined) throw new Error("a page format without scales");
  return best;
};
