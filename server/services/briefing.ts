import { findingDiagram } from "../../analysis/briefings/finding-diagram.ts";
import { profileBriefing } from "../../analysis/briefings/profile-charts.ts";
import { cluesIn, cluesInCharts, redacted, redactedCharts } from "../../analysis/briefings/redact.ts";
import { reformDiagram } from "../../analysis/briefings/reform-diagram.ts";
import type { Style } from "../../analysis/briefings/style.ts";
import { viewDiagram } from "../../analysis/briefings/view-diagram.ts";
import { withheldDataset } from "../../analysis/redaction/dataset.ts";
import { holdersOf } from "../../analysis/redaction/names.ts";
import { withholding } from "../../analysis/redaction/withholding.ts";
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
import { DottedError } from "../../graph/errors.ts";
import type { Store } from "../../graph/store/store.ts";
import { type CompiledDataset, compiledDataset } from "../cache/compiled-dataset.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import {
  type BriefedSubject,
  briefedSubject,
  reformTitle,
  type SeenSubject,
  withheldName,
  withheldSubject,
} from "./briefed-subject.ts";

const pages = { a3: "A3", a4: "A4", letter: "Letter", "16:9": "16:9" } as const;

/** What is drawn for a subject, a diagram or charts, under which name the file goes. */
type Drawn = { readonly name: string } & ({ readonly diagram: Diagram } | { readonly charts: Charts });

const ofFinding = (
  compiled: CompiledDataset,
  id: string,
  { slice, lang }: BriefingBody,
  style: Style,
): Drawn => {
  const finding = compiled.findings({ slice, language: lang }).find((one) => one.id === id);
  if (finding === undefined) throw new DottedError("not-found", `there is no finding "${id}" in this slice`);
  const diagram = findingDiagram(compiled.dataset, compiled.view(slice), finding, style, slice);
  const about = diagram.findings.flatMap(({ boxes }) => boxes);
  const name = [finding.detector, ...about]
    .join("-")
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, "-")
    .slice(0, 80);
  return { name, diagram };
};

const ofView = (
  compiled: CompiledDataset,
  { nodes, lines, about }: SeenSubject,
  { slice, lang }: BriefingBody,
  style: Style,
): Drawn => ({
  name: compiled.dataset.id,
  diagram: viewDiagram(
    compiled.dataset,
    compiled.view(slice),
    { nodes, lines, about, slice, findings: compiled.findings({ slice, language: lang }) },
    style,
  ),
});

const ofProfile = (compiled: CompiledDataset, { slice }: BriefingBody, style: Style): Drawn => ({
  name: `${compiled.dataset.id}-profile`,
  charts: profileBriefing(compiled.dataset, compiled.view(slice), style, slice),
});

const drawnOf = (compiled: CompiledDataset, subject: BriefedSubject, body: BriefingBody): Drawn => {
  const style: Style = { language: body.lang };
  if ("finding" in subject) return ofFinding(compiled, subject.finding, body, style);
  if ("profile" in subject) return ofProfile(compiled, body, style);
  if ("seen" in subject) return ofView(compiled, subject.seen, body, style);
  const { reform, name } = subject;
  const title = subject.title ?? reformTitle(compiled.dataset, reform.patches, style.language);
  return { name, diagram: reformDiagram(compiled, reform, title, style) };
};

/** A briefing before it is drawn, and the texts in it that may still point to somebody who is kept back. */
export type Composed = Drawn & { readonly clues: readonly string[] };

/**
 * Composes a briefing of a finding, a reform, a view or the profile.
 * @throws DottedError `not-found`, `patch-conflict`.
 */
export const composeBriefing = async (
  compiled: CompiledDataset,
  store: Store,
  body: BriefingBody,
): Promise<Composed> => {
  const subject = await briefedSubject(compiled.dataset, store, body);
  if (!body.redact) return { ...drawnOf(compiled, subject, body), clues: [] };
  const tried = "reform" in subject ? subject.reform.operations : undefined;
  const kept = withholding(holdersOf(compiled.dataset, tried), body.lang);
  const nameless = compiledDataset(
    withheldDataset(compiled.dataset, kept),
    compiled.revision,
    compiled.edition,
  );
  const drawn = drawnOf(nameless, withheldSubject(subject, kept), body);
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
