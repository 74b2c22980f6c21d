import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../finding/words.ts";
import { hierarchyMeasures } from "./catalogue/hierarchy.ts";
import { tieMeasures } from "./catalogue/ties.ts";
import type { Measure, MeasureResult } from "./measure.ts";

/** Every measure, in the order of menus and tables. */
export const measures: readonly Measure[] = [...hierarchyMeasures, ...tieMeasures];

const result = (view: OrgView, one: Measure, language: Language): MeasureResult => {
  const { value, numbers = {}, nodes = [] } = one.read(view);
  return {
    id: one.id,
    title: one.title[language],
    meaning: one.meaning[language],
    value: value ?? null,
    ...(value === undefined ? { reason: one.undefinedWhen[language] } : {}),
    numbers: { ...numbers },
    nodes: nodes.map(([row, score]) => ({ id: view.node(row).id, value: score })),
  };
};

/** All measures of a view. A measure without a value says why; none is left out. */
export const measure = (view: OrgView, language: Language = "en"): MeasureResult[] =>
  measures.map((one) => result(view, one, language));
