import { type Charts, chartsSchema } from "../../graph/drawing/charts/charts.ts";
import { type Diagram, diagramSchema } from "../../graph/drawing/diagram/diagram.ts";
import { fileInTitle } from "../../graph/model/said-place.ts";
import { mapTexts } from "../redaction/texts.ts";
import type { Withholding } from "../redaction/withholding.ts";
import { isOwnText } from "./own-words.ts";

/** Ids are readable and often made of names: whatever is drawn gets a number instead, in its order. */
const numbers = (word: string) => {
  const given = new Map<string, string>();
  return (id: string): string => {
    const number = given.get(id) ?? `${word}-${String(given.size + 1).padStart(4, "0")}`;
    given.set(id, number);
    return number;
  };
};

const isNumber = /^(box|line|hat)-\d{4,}$/;

/** The same diagram with numbers for ids. */
const numbered = (diagram: Diagram): Diagram => {
  const [box, line, hat] = [numbers("box"), numbers("line"), numbers("hat")];
  const boxes = diagram.boxes.map((each) => ({
    ...each,
    id: box(each.id),
    hats: each.hats.map(({ id, label }) => ({ id: hat(id), label })),
  }));
  const about = (findings: Diagram["findings"]): Diagram["findings"] =>
    findings.map((finding) => ({ ...finding, boxes: finding.boxes.map(box) }));
  const { reform, others } = diagram;
  return {
    ...diagram,
    boxes,
    lines: diagram.lines.map((each) => ({
      ...each,
      id: line(each.id),
      from: box(each.from),
      to: box(each.to),
      ...(each.hat === undefined ? {} : { hat: hat(each.hat) }),
    })),
    findings: about(diagram.findings),
    ...(reform && {
      reform: {
        ...reform,
        resolved: about(reform.resolved),
        changed: about(reform.changed),
        introduced: about(reform.introduced),
      },
    }),
    ...(others && { others: { ...others, findings: about(others.findings) } }),
  };
};

/** Fields that are chosen from a list, and so name nobody, though somebody may be called Low or Box. */
const tokens: ReadonlySet<string> = new Set([
  ...["language", "severity", "verdict", "mark", "shape", "stroke", "sense"],
  ...["id", "from", "to", "hat", "cluster"],
]);

const tokensOfCharts: ReadonlySet<string> = new Set(["language", "form", "id"]);

/** A diagram without the names of holders in any text, and without ids, which are often made of names. */
export const redacted = (diagram: Diagram, { hide }: Withholding): Diagram =>
  diagramSchema.parse(mapTexts(numbered(diagram), tokens, hide));

/** Charts without the names of holders in any text. */
export const redactedCharts = (charts: Charts, { hide }: Withholding): Charts =>
  chartsSchema.parse(mapTexts(charts, tokensOfCharts, hide));

const cluesAmong = (
  whole: unknown,
  fields: ReadonlySet<string>,
  { word, pointsTo }: Withholding,
): string[] => {
  const texts = new Set<string>();
  mapTexts(whole, fields, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts].filter(
    (text) => !isNumber.test(text) && !isOwnText(text) && pointsTo(fileInTitle(text).replaceAll(word, " ")),
  );
};

/** Texts of a diagram that may still point to somebody who is kept back, each once. */
export const cluesIn = (diagram: Diagram, kept: Withholding): string[] => cluesAmong(diagram, tokens, kept);

/** The same of charts. */
export const cluesInCharts = (charts: Charts, kept: Withholding): string[] =>
  cluesAmong(charts, tokensOfCharts, kept);
