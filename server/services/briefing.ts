import { findingDiagram } from "../../analysis/briefings/finding-diagram.ts";
import { cluesIn, redacted } from "../../analysis/briefings/redact.ts";
import { reformDiagram } from "../../analysis/briefings/reform-diagram.ts";
import type { Style } from "../../analysis/briefings/style.ts";
import { viewDiagram } from "../../analysis/briefings/view-diagram.ts";
import { withheldDataset, withheldOperations } from "../../analysis/redaction/dataset.ts";
import { holdersOf } from "../../analysis/redaction/names.ts";
import { type Withholding, withholding } from "../../analysis/redaction/withholding.ts";
import type { Reform } from "../../analysis/reform/compare.ts";
import type { Briefing } from "../../graph/drawing/briefing.ts";
import type { Diagram } from "../../graph/drawing/diagram/diagram.ts";
import { exporters } from "../../graph/drawing/formats/index.ts";
import { type BriefingFile, brief, type DrawingProgress } from "../../graph/drawing/index.ts";
import { expectedExtent, type SeriesSize } from "../../graph/drawing/series/expected.ts";
import { formatsWithAllLetters, type Missing, missingLetters } from "../../graph/drawing/text/missing.ts";
import { colon } from "../../graph/drawing/words.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Store } from "../../graph/store/store.ts";
import { type CompiledDataset, compiledDataset } from "../cache/compiled-dataset.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import { scenarioBodySchema } from "../contract/scenarios.ts";

const pages = { a3: "A3", a4: "A4", letter: "Letter", "16:9": "16:9" } as const;

type Seen = Extract<BriefingBody["subject"], { nodes: unknown }>;

/** What is drawn for a subject, under which name the file goes. */
type Drawn = { readonly name: string; readonly diagram: Diagram };

/** What a briefing is about: a saved scenario is fetched, a recorded patch is a reform of its own. */
type Subject =
  | { readonly finding: string }
  | { readonly seen: Seen }
  | { readonly reform: Reform; readonly title: string | undefined; readonly name: string };

/** Recorded patches by their names, where nobody has given the reform one. */
const titleOf = ({ patches }: Dataset, tried: readonly string[], { language }: Style): string | undefined => {
  const known = tried.flatMap((id) => patches.find((one) => one.id === id) ?? []);
  const [only] = known;
  if (only === undefined) return undefined;
  return known.length === 1
    ? `${only.id}${colon(language)} ${only.title}`
    : known.map(({ id }) => id).join(" + ");
};

/** A scenario somebody saved, or a recorded patch by its id. */
const scenarioOf = async (dataset: Dataset, store: Store, id: string): Promise<Subject> => {
  const patch = dataset.patches.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (patch !== undefined) return { reform: { patches: [patch.id] }, title: undefined, name: patch.id };
  const { body } = await store.document(dataset.id, "scenario", id);
  const scenario = scenarioBodySchema.parse(body);
  return { reform: scenario, title: scenario.title, name: id };
};

const subjectOf = async (
  { dataset }: CompiledDataset,
  store: Store,
  { subject }: BriefingBody,
): Promise<Subject> => {
  if ("finding" in subject) return subject;
  if ("scenario" in subject) return scenarioOf(dataset, store, subject.scenario);
  if ("reform" in subject) return { reform: subject.reform, title: subject.reform.title, name: "reform" };
  return { seen: subject };
};

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
  { nodes, lines, about }: Seen,
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

const drawnOf = (compiled: CompiledDataset, subject: Subject, body: BriefingBody): Drawn => {
  const style: Style = { language: body.lang };
  if ("finding" in subject) return ofFinding(compiled, subject.finding, body, style);
  if ("seen" in subject) return ofView(compiled, subject.seen, body, style);
  const { reform, name } = subject;
  const title = subject.title ?? titleOf(compiled.dataset, reform.patches, style);
  return { name, diagram: reformDiagram(compiled, reform, title, style) };
};

/** A subject without names. */
const withheldSubject = (subject: Subject, kept: Withholding): Subject => {
  if (!("reform" in subject)) return subject;
  const { reform, title } = subject;
  const operations = withheldOperations(reform.operations ?? [], kept);
  return { ...subject, reform: { ...reform, operations }, title: title && kept.hide(title) };
};

/** A file name that points to nobody. */
const withheldName = (name: string, subject: Subject, { hide, pointsTo }: Withholding): string => {
  if ("finding" in subject) return subject.finding.split(":")[0] ?? "finding";
  return hide(name) === name && !pointsTo(name) ? name : "briefing";
};

/** A briefing before it is drawn, and the texts in it that may still point to somebody who is kept back. */
export type Composed = Drawn & { readonly clues: readonly string[] };

/**
 * Composes a briefing of a finding, a reform or a view.
 * @throws DottedError `not-found`, `patch-conflict`.
 */
export const composeBriefing = async (
  compiled: CompiledDataset,
  store: Store,
  body: BriefingBody,
): Promise<Composed> => {
  const subject = await subjectOf(compiled, store, body);
  if (!body.redact) return { ...drawnOf(compiled, subject, body), clues: [] };
  const tried = "reform" in subject ? subject.reform.operations : undefined;
  const kept = withholding(holdersOf(compiled.dataset, tried), body.lang);
  const nameless = compiledDataset(
    withheldDataset(compiled.dataset, kept),
    compiled.revision,
    compiled.edition,
  );
  const drawn = drawnOf(nameless, withheldSubject(subject, kept), body);
  const diagram = redacted(drawn.diagram, kept);
  return { name: withheldName(drawn.name, subject, kept), diagram, clues: cluesIn(diagram, kept) };
};

const documentOf = ({ name, diagram }: Drawn, body: BriefingBody): Briefing => ({
  name,
  page: pages[body.page ?? (body.format === "pptx" ? "16:9" : "a4")],
  arrangement: body.poster ? "poster" : body.topFindings ? "findings" : "series",
  diagram,
});

/** About how many pages a briefing will have and how long they take, without drawing it. */
export const expectedOf = (composed: Composed, body: BriefingBody): SeriesSize =>
  expectedExtent(documentOf(composed, body), exporters.find(({ id }) => id === body.format)?.use);

/** A briefing as a file. */
export type Briefed = BriefingFile & Pick<Composed, "clues"> & { readonly missing: readonly Missing[] };

/** Draws a briefing that is composed. @throws DottedError `limit-reached` where no legible page can be made, `cancelled`. */
export const drawBriefing = async (
  composed: Composed,
  body: BriefingBody,
  progress?: DrawingProgress,
): Promise<Briefed> => {
  const { diagram, clues } = composed;
  const file = await brief(documentOf(composed, body), body.format, progress);
  const shown = formatsWithAllLetters.some((format) => format === body.format);
  return { ...file, clues, missing: shown ? [] : missingLetters(diagram) };
};

/** Makes a briefing of a finding, a reform or a view. Throws as `composeBriefing` and `drawBriefing` do. */
export const makeBriefing = async (
  compiled: CompiledDataset,
  store: Store,
  body: BriefingBody,
): Promise<Briefed> => drawBriefing(await composeBriefing(compiled, store, body), body);
