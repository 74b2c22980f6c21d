import { cluesIn, cluesInCharts, redacted, redactedCharts } from "../../analysis/briefings/redact.ts";
import { withheldDataset } from "../../analysis/redaction/dataset.ts";
import { type Holders, holdersOf } from "../../analysis/redaction/names.ts";
import { type Withholding, withholding } from "../../analysis/redaction/withholding.ts";
import type { Briefing } from "../../graph/drawing/briefing.ts";
import type { ChartBriefing, Charts } from "../../graph/drawing/charts/charts.ts";
import { briefCharts, chartPageCount } from "../../graph/drawing/charts/index.ts";
import type { Diagram } from "../../graph/drawing/diagram/diagram.ts";
import { exporters } from "../../graph/drawing/formats/index.ts";
import { type BriefingFile, brief, type DrawingProgress } from "../../graph/drawing/index.ts";
import { expectedExtent, type SeriesSize } from "../../graph/drawing/series/expected.ts";
import {
  formatsWithAllLetters,
  type Missing,
  missingInCharts,
  missingLetters,
} from "../../graph/drawing/text/missing.ts";
import type { Store } from "../../graph/store/store.ts";
import { type CompiledDataset, compiledDataset } from "../cache/compiled-dataset.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import { briefedSubject, withheldName, withheldSubject } from "./briefed-subject.ts";
import { type ComposedSubject, composedOf } from "./composed-subject.ts";

const pages = { a3: "A3", a4: "A4", letter: "Letter", "16:9": "16:9" } as const;

/** A briefing before it is drawn, and the texts in it that may still point to somebody who is kept back. */
export type Composed = ComposedSubject & { readonly clues: readonly string[] };

/** A dataset read anew without names. */
const namelessOf = ({ dataset, revision, edition }: CompiledDataset, kept: Withholding): CompiledDataset =>
  compiledDataset(withheldDataset(dataset, kept), revision, edition);

/** The holders of two datasets. */
const holdersOfBoth = (one: Holders, other: Holders): Holders => ({
  ids: new Set([...one.ids, ...other.ids]),
  names: [...new Set([...one.names, ...other.names])],
});

/**
 * Composes a briefing of a finding, a reform, a view or the profile; `other` is the dataset of `besideIn`.
 * @throws DottedError `not-found`, `patch-conflict`.
 */
export const composeBriefing = async (
  compiled: CompiledDataset,
  store: Store,
  body: BriefingBody,
  other = compiled,
): Promise<Composed> => {
  const subject = await briefedSubject(compiled.dataset, store, body);
  if (!body.redact) return { ...composedOf([compiled, other], subject, body), clues: [] };
  const tried = "reform" in subject ? subject.reform.operations : undefined;
  const holders = holdersOfBoth(holdersOf(compiled.dataset, tried), holdersOf(other.dataset));
  const kept = withholding(holders, body.lang);
  const nameless = namelessOf(compiled, kept);
  const beside = other === compiled ? nameless : namelessOf(other, kept);
  const drawn = composedOf([nameless, beside], withheldSubject(subject, kept), body);
  const name = withheldName(drawn.name, subject, kept);
  if ("charts" in drawn) {
    const charts = redactedCharts(drawn.charts, kept);
    return { name, charts, clues: cluesInCharts(charts, kept) };
  }
  const diagram = redacted(drawn.diagram, kept);
  return { name, diagram, clues: cluesIn(diagram, kept) };
};

const pageOf = ({ page, format }: BriefingBody) => pages[page ?? (format === "pptx" ? "16:9" : "a4")];

const documentOf = (name: string, diagram: Diagram, body: BriefingBody): Briefing => ({
  name,
  page: pageOf(body),
  arrangement: body.poster ? "poster" : body.topFindings ? "findings" : "series",
  diagram,
});

const chartsOf = (name: string, charts: Charts, body: BriefingBody): ChartBriefing => ({
  name,
  page: pageOf(body),
  poster: body.poster,
  charts,
});

/** About how many pages a briefing will have and how long they take, without drawing it. */
export const expectedOf = (composed: Composed, body: BriefingBody): SeriesSize => {
  const { name } = composed;
  if ("charts" in composed)
    return { plates: chartPageCount(chartsOf(name, composed.charts, body), body.format), seconds: 1 };
  const use = exporters.find(({ id }) => id === body.format)?.use;
  return expectedExtent(documentOf(name, composed.diagram, body), use);
};

/** Texts of what is composed with letters that not every format can show. */
export const missingOf = (composed: Composed): Missing[] =>
  "charts" in composed ? missingInCharts(composed.charts) : missingLetters(composed.diagram);

/** A briefing as a file. */
export type Briefed = BriefingFile & Pick<Composed, "clues"> & { readonly missing: readonly Missing[] };

/** Draws a briefing that is composed. @throws DottedError `limit-reached` where no legible page can be made, `cancelled`. */
export const drawBriefing = async (
  composed: Composed,
  body: BriefingBody,
  progress?: DrawingProgress,
): Promise<Briefed> => {
  const { name, clues } = composed;
  const file =
    "charts" in composed
      ? await briefCharts(chartsOf(name, composed.charts, body), body.format, progress)
      : await brief(documentOf(name, composed.diagram, body), body.format, progress);
  const shown = formatsWithAllLetters.some((format) => format === body.format);
  return { ...file, clues, missing: shown ? [] : missingOf(composed) };
};

/** Makes a briefing of a finding, a reform, a view or the profile. Throws as `composeBriefing` and `drawBriefing` do. */
export const makeBriefing = async (
  compiled: CompiledDataset,
  store: Store,
  body: BriefingBody,
): Promise<Briefed> => drawBriefing(await composeBriefing(compiled, store, body), body);
