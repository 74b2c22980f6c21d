import { findingDiagram } from "../../analysis/briefings/compose/finding-diagram.ts";
import { reformDiagram } from "../../analysis/briefings/compose/reform-diagram.ts";
import type { Style } from "../../analysis/briefings/compose/style.ts";
import { viewDiagram } from "../../analysis/briefings/compose/view-diagram.ts";
import type { Diagram } from "../../analysis/briefings/diagram.ts";
import type { BriefingFile } from "../../analysis/briefings/index.ts";
import { colon } from "../../analysis/briefings/words.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Store } from "../../graph/store/store.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import { scenarioBodySchema } from "../contract/scenarios.ts";
import type { Draw } from "../drawing/drawer.ts";
import type { Reading } from "../reading/reading.ts";

const pages = { a3: "A3", a4: "A4", letter: "Letter", "16:9": "16:9" } as const;

type Tried = Extract<BriefingBody["subject"], { reform: unknown }>["reform"];
type Seen = Extract<BriefingBody["subject"], { nodes: unknown }>;

/** What is drawn for a subject, under which name the file goes. */
type Drawn = { readonly name: string; readonly diagram: Diagram };

const ofFinding = (reading: Reading, id: string, { slice, lang }: BriefingBody, style: Style): Drawn => {
  const finding = reading.findings({ slice, language: lang }).find((one) => one.id === id);
  if (finding === undefined) throw new DottedError("not-found", `there is no finding "${id}" in this slice`);
  const diagram = findingDiagram(reading.dataset, reading.view(slice), finding, style, slice);
  // Ids from the diagram: without the names that it keeps back.
  const about = diagram.findings.flatMap(({ boxes }) => boxes);
  const name = [finding.detector, ...about]
    .join("-")
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, "-")
    .slice(0, 80);
  return { name, diagram };
};

/** A scenario somebody saved, or a recorded patch by its id. */
const ofReform = async (reading: Reading, store: Store, id: string, style: Style): Promise<Drawn> => {
  const { dataset } = reading;
  const patch = dataset.patches.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (patch !== undefined)
    return {
      name: patch.id,
      diagram: reformDiagram(
        dataset,
        { patches: [patch.id] },
        `${patch.id}${colon(style.language)} ${patch.title}`,
        style,
      ),
    };
  const { body } = await store.document(dataset.id, "scenario", id);
  const scenario = scenarioBodySchema.parse(body);
  return { name: id, diagram: reformDiagram(dataset, scenario, scenario.title, style) };
};

/** Recorded patches by their names, where nobody has given the reform one. */
const titleOf = ({ patches }: Dataset, tried: readonly string[]): string | undefined => {
  const known = tried.flatMap((id) => patches.find((one) => one.id === id) ?? []);
  const [only] = known;
  if (only === undefined) return undefined;
  return known.length === 1 ? `${only.id}: ${only.title}` : known.map(({ id }) => id).join(" + ");
};

const ofTried = ({ dataset }: Reading, reform: Tried, style: Style): Drawn => {
  const title = reform.title ?? titleOf(dataset, reform.patches);
  return { name: "reform", diagram: reformDiagram(dataset, reform, title, style) };
};

const ofView = (
  reading: Reading,
  { nodes, lines, about }: Seen,
  { slice, lang }: BriefingBody,
  style: Style,
): Drawn => ({
  name: reading.dataset.id,
  diagram: viewDiagram(
    reading.dataset,
    reading.view(slice),
    { nodes, lines, about, slice, findings: reading.findings({ slice, language: lang }) },
    style,
  ),
});

/**
 * Makes a briefing of a finding, a reform or a view.
 * @throws DottedError `not-found`, `patch-conflict`, `limit-reached` where no legible page can be made.
 */
export const makeBriefing = async (
  reading: Reading,
  { store, draw }: { readonly store: Store; readonly draw: Draw },
  body: BriefingBody,
): Promise<BriefingFile> => {
  const style: Style = { language: body.lang, redact: body.redact };
  const { subject } = body;
  const { name, diagram } =
    "finding" in subject
      ? ofFinding(reading, subject.finding, body, style)
      : "scenario" in subject
        ? await ofReform(reading, store, subject.scenario, style)
        : "reform" in subject
          ? ofTried(reading, subject.reform, style)
          : ofView(reading, subject, body, style);
  return draw(
    {
      name,
      page: pages[body.page ?? (body.format === "pptx" ? "16:9" : "a4")],
      arrangement: body.poster ? "poster" : "series",
      diagram,
    },
    body.format,
  );
};
