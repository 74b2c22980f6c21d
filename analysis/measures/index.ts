import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import type { Words } from "../../graph/vocabulary.ts";
import { viewToMeasure } from "../at-one-time.ts";
import { hierarchyMeasures } from "./catalogue/hierarchy.ts";
import { tieMeasures } from "./catalogue/ties.ts";
import { durationInWords } from "./duration.ts";
import type { Measure, Measurement, MeasureResult } from "./measure.ts";

/** Every measure, in the order of menus and tables. */
export const measures: readonly Measure[] = [...hierarchyMeasures, ...tieMeasures];

/** Seconds that one measure may take, unless somebody says otherwise. */
export const defaultPatience = 5;

/** In which language measures are worded, and how many seconds of a processor one of them may take. */
export type MeasureOptions = {
  readonly language?: Language | undefined;
  readonly patience?: number | undefined;
};

const tooLong = (seconds: number): Words => ({
  en: `Not computed: it would take about ${durationInWords(seconds, "en")}.`,
  fr: `Non calculé : il faudrait environ ${durationInWords(seconds, "fr")}.`,
});

/** One measure of a view, at one time (see `viewToMeasure`), or why there is no value: it is undefined there, or would take longer than may be. */
export const takeMeasure = (
  view: OrgView,
  { read, estimate, undefinedWhen }: Measure,
  patience = defaultPatience,
): Measurement & { readonly reason?: Words } => {
  const measured = viewToMeasure(view);
  const seconds = estimate?.(measured) ?? 0;
  if (seconds > patience) return { value: undefined, reason: tooLong(seconds) };
  const found = read(measured);
  return found.value === undefined ? { ...found, reason: undefinedWhen } : found;
};

/** All measures of a view. A measure without a value says why; none is left out. */
export const measure = (view: OrgView, { language = "en", patience }: MeasureOptions = {}): MeasureResult[] =>
  measures.map((one) => {
    const { value = null, numbers = {}, nodes = [], reason } = takeMeasure(view, one, patience);
    return {
      id: one.id,
      title: one.title[language],
      meaning: one.meaning[language],
      value,
      ...(reason === undefined ? {} : { reason: reason[language] }),
      numbers: { ...numbers },
      nodes: nodes.map(([row, score]) => ({ id: view.node(row).id, value: score })),
    };
  });
