import { everything, type Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import { once } from "../../graph/memo.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Finding } from "../finding/finding.ts";
import { optionsInForce } from "../options-in-force.ts";
import { analyze, prepare } from "../run.ts";

/** A dataset that is compiled at most once, and what is found in a slice of it. */
export type Compiled = {
  readonly dataset: Dataset;
  readonly view: (slice?: Slice) => OrgView;
  readonly findings: (asked: {
    readonly slice?: Slice | undefined;
    readonly language?: Language | undefined;
  }) => readonly Finding[];
};

/** A dataset that nobody has compiled yet. */
export const compiled = (dataset: Dataset): Compiled => {
  const prepared = once(() => prepare(dataset));
  const view: Compiled["view"] = (slice = everything) => prepared().view(slice);
  const options = optionsInForce(dataset);
  return { dataset, view, findings: ({ slice, language }) => analyze(view(slice), { options, language }) };
};
