import { findingDiagram } from "../../analysis/briefings/finding-diagram.ts";
import { besideBriefing, profileBriefing } from "../../analysis/briefings/profile-charts.ts";
import { reformDiagram } from "../../analysis/briefings/reform-diagram.ts";
import type { Style } from "../../analysis/briefings/style.ts";
import { viewDiagram } from "../../analysis/briefings/view-diagram.ts";
import type { Charts } from "../../graph/drawing/charts/charts.ts";
import type { Diagram } from "../../graph/drawing/diagram/diagram.ts";
import { DottedError } from "../../graph/errors.ts";
import { everything } from "../../graph/index/slice.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import { type BesideSubject, type BriefedSubject, reformTitle, type SeenSubject } from "./briefed-subject.ts";

/** What a briefing shows of its subject, a diagram or charts, and the name its file gets. */
export type ComposedSubject = { readonly name: string } & (
  | { readonly diagram: Diagram }
  | { readonly charts: Charts }
);

const ofFinding = (
  compiled: CompiledDataset,
  id: string,
  { slice, lang }: BriefingBody,
  style: Style,
): ComposedSubject => {
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
): ComposedSubject => ({
  name: compiled.dataset.id,
  diagram: viewDiagram(
    compiled.dataset,
    compiled.view(slice),
    { nodes, lines, about, slice, findings: compiled.findings({ slice, language: lang }) },
    style,
  ),
});

const ofProfile = (compiled: CompiledDataset, { slice }: BriefingBody, style: Style): ComposedSubject => ({
  name: `${compiled.dataset.id}-profile`,
  charts: profileBriefing(compiled.dataset, compiled.view(slice), style, slice),
});

/** A profile beside that of another dataset, or of the same one at another date. */
const ofBeside = (
  [compiled, other]: readonly [CompiledDataset, CompiledDataset],
  { at }: BesideSubject,
  { slice }: BriefingBody,
  style: Style,
): ComposedSubject => {
  const there = at === undefined ? slice : { ...everything, ...slice, at };
  const sides = [
    { dataset: compiled.dataset, view: compiled.view(slice), slice },
    { dataset: other.dataset, view: other.view(there), slice: there },
  ] as const;
  return { name: `${compiled.dataset.id}-profiles`, charts: besideBriefing(sides, style) };
};

/**
 * Composes the diagram or the charts of a subject; the second dataset is the one of a profile beside it.
 * @throws DottedError `not-found`, `patch-conflict`.
 */
export const composedOf = (
  [compiled, other]: readonly [CompiledDataset, CompiledDataset],
  subject: BriefedSubject,
  body: BriefingBody,
): ComposedSubject => {
  const style: Style = { language: body.lang };
  if ("finding" in subject) return ofFinding(compiled, subject.finding, body, style);
  if ("profile" in subject)
    return subject.beside === undefined
      ? ofProfile(compiled, body, style)
      : ofBeside([compiled, other], subject.beside, body, style);
  if ("seen" in subject) return ofView(compiled, subject.seen, body, style);
  const { reform, name } = subject;
  const title = subject.title ?? reformTitle(compiled.dataset, reform.patches, style.language);
  return { name, diagram: reformDiagram(compiled, reform, title, style) };
};
