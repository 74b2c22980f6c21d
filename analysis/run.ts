import { compile } from "../graph/index/columns.ts";
import { indexCoverage } from "../graph/index/coverage.ts";
import { everything, type Slice } from "../graph/index/slice.ts";
import { type OrgView, viewOf } from "../graph/index/view.ts";
import type { Language } from "../graph/language.ts";
import type { Dataset } from "../graph/model/dataset.ts";
import { expandRecommendations } from "../graph/patch/expand-recommendations.ts";
import { detectors } from "./detectors/index.ts";
import type { Finding } from "./finding/finding.ts";
import { runDetector, sortFindings } from "./run-detector.ts";
import { toldOnce } from "./told-once.ts";

/** A dataset compiled once: views through any slice without compiling again. */
export type Prepared = { readonly view: (slice?: Slice) => OrgView };

/** Puts the recommendations into the graph and compiles: the one way from a dataset to views. */
export const prepare = (dataset: Dataset): Prepared => {
  const columns = compile(expandRecommendations(dataset));
  const coverage = indexCoverage(dataset.coverage);
  return { view: (slice = everything) => viewOf(columns, coverage, slice) };
};

/** Which detectors run, with which options (by detector id), in which language findings speak. */
export type AnalysisOptions = {
  readonly detectors?: readonly string[] | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  readonly language?: Language | undefined;
};

const detectorOrder = detectors.map(({ info }) => info.id);

/** All findings of a view, most severe first. Throws a ZodError on options a detector does not know. */
export const analyze = (view: OrgView, asked: AnalysisOptions = {}): Finding[] => {
  const chosen = detectors.filter(
    ({ info }) => !asked.detectors?.length || asked.detectors.includes(info.id),
  );
  const findings = chosen.flatMap((one) =>
    runDetector(view, one, asked.options?.[one.info.id], asked.language),
  );
  return sortFindings(toldOnce(findings, asked.language), detectorOrder);
};
