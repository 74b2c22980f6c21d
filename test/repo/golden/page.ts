import { severities } from "../../../graph/vocabulary.ts";
import type { AnyDetector } from "../../../analysis/detector.ts";
import { detectors } from "../../../analysis/detectors/index.ts";
import { evidenceBases, type Finding, statuses } from "../../../analysis/finding/finding.ts";
import { sayValue } from "../../../analysis/finding/words.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Source } from "../../../graph/model/source.ts";
import { confidences } from "../../../graph/vocabulary.ts";
import { markdownTable } from "../../../server/docs/table.ts";
import { lineText, places, shortName } from "./line-text.ts";

const rowOfLine = (view: OrgView, id: string): number => view.columns.lines.findIndex((line) => line.id === id);

const tableOf = (view: OrgView, { table: given }: Finding, columns: AnyDetector["info"]["columns"]): string => {
  if (given === undefined) return "";
  const nameOf = (id: string): string => shortName(view, id);
  return markdownTable(
    given.columns.map((id) => columns?.[id]?.en ?? id),
    given.rows.map((row) => row.map((value) => sayValue(value, "en", nameOf))),
  );
};

const rating = ({ severity, status, confidence, basis }: Finding): string =>
  [
    `severity ${severities[severity].en}`,
    statuses[status].en,
    `${confidences[confidence].en}, resting on ${evidenceBases[basis].en}`,
  ].join(" · ");

/** Whether the sentence only counts what it is about. */
const isCounted = ({ subjects, evidence }: Finding): boolean =>
  subjects.length > 6 || (subjects.length > 1 && evidence.lines.length === 0);

/** The subjects by name where the sentence only counts them. */
const counted = (view: OrgView, finding: Finding): string =>
  isCounted(finding) ? `About: ${finding.subjects.map((id) => shortName(view, id)).join(", ")}.` : "";

const evidence = (view: OrgView, finding: Finding, sources: readonly Source[]): string =>
  finding.evidence.lines.length === 0
    ? `- ${isCounted(finding) ? "No line is on record" : places(sources, finding.sources)}.`
    : finding.evidence.lines.map((id) => `- ${lineText(view, rowOfLine(view, id), sources)}`).join("\n");

const entry = (view: OrgView, finding: Finding, one: AnyDetector, sources: readonly Source[]): string => {
  const own = one.info.remedies?.[finding.messageId];
  return [
    `### ${finding.message}`,
    `${rating(finding)} · \`${finding.id}\``,
    tableOf(view, finding, one.info.columns),
    counted(view, finding),
    own === undefined ? "" : `*Remedy of this one.* ${own.en}`,
    ...(finding.reasons ?? []).map((reason) => `*Why silence is read so.* ${reason}`),
    evidence(view, finding, sources),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
};

const chapter = (
  view: OrgView,
  one: AnyDetector,
  findings: readonly Finding[],
  sources: readonly Source[],
): string[] => {
  const mine = findings.filter(({ detector }) => detector === one.info.id);
  const heading = `## ${one.info.title.en}`;
  if (mine.length === 0) return [`${heading}\n\nNothing found.`];
  return [
    `${heading}\n\n${one.info.question.en} ${one.info.why.en}\n\n*Remedy.* ${one.info.remedy.en}`,
    ...mine.map((finding) => entry(view, finding, one, sources)),
  ];
};

/** All findings on a dataset as a page to read through: what, why it matters, evidence with sections, how sure. */
export const findingsPage = (
  title: string,
  view: OrgView,
  findings: readonly Finding[],
  sources: readonly Source[],
): string => {
  const found = findings.filter(({ status }) => status === "found").length;
  const intro = `# Findings: ${title}\n\nWritten by \`npm run golden\`; a test holds it to the data. ${found} found, ${findings.length - found} that cannot be told from what is recorded.`;
  return `${[intro, ...detectors.flatMap((one) => chapter(view, one, findings, sources))].join("\n\n")}\n`;
};
