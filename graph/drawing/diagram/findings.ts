import type { Language } from "../../language.ts";
import { colon, word } from "../words.ts";
import type { Diagram, DiagramFinding, DiagramLine } from "./diagram.ts";
import { called } from "./sentence.ts";

/** Numbers of footnotes as they are cited in running text: ` [1] [2]`. */
export const citations = (numbers: readonly number[]): string =>
  numbers.map((number) => ` [${number}]`).join("");

/** The footnotes of a picture, and after them those that only findings without a picture cite. */
export const allNotes = ({ notes, reform, others }: Diagram): Diagram["notes"] => [
  ...notes,
  ...(reform?.notes ?? []),
  ...(others?.notes ?? []),
];

/** A value, or where a reform changed it, what it was and what it is. */
const moved = (before: string | undefined, after: string): string =>
  before === undefined || before === after ? after : `${before} → ${after}`;

/** How grave a finding is, and was before a reform changed it. */
export const severityOf = ({ severity, before }: DiagramFinding, language: Language): string =>
  moved(before && word(before.severity, language), word(severity, language));

/** Kind, verdict if nothing could be found, severity and confidence of a finding on one line. */
export const rating = (finding: DiagramFinding, language: Language): string => {
  const { kind, verdict, confidence, before } = finding;
  const verdicts = moved(before && word(before.verdict, language), word(verdict, language));
  return [
    kind,
    verdicts === word("found", language) ? "" : verdicts,
    `${word("severity", language)}${colon(language)} ${severityOf(finding, language)}`,
    confidence === ""
      ? ""
      : `${word("confidence", language)}${colon(language)} ${moved(before?.confidence, confidence)}`,
  ]
    .filter((part) => part !== "")
    .join("  ·  ");
};

const basisOf = (diagram: Diagram, line: DiagramLine): string =>
  [word(line.stroke, diagram.language), ...(line.denied ? [word("denied", diagram.language)] : [])].join(
    ", ",
  );

const changeOf = (diagram: Diagram, line: DiagramLine): string =>
  line.mark === "added" || line.mark === "removed" || line.mark === "changed"
    ? word(line.mark, diagram.language)
    : "";

type Column = { readonly title: string; readonly cell: (line: DiagramLine) => string };

/** Columns of the table of lines; those that would stay empty are left out. */
const columnsOf = (diagram: Diagram): Column[] => {
  const { language } = diagram;
  const hat = (line: DiagramLine): string => {
    const found = diagram.boxes
      .find((box) => box.id === line.from)
      ?.hats.find((each) => each.id === line.hat);
    return found === undefined ? "" : ` (${word("under", language)} ${found.label})`;
  };
  const all: Column[] = [
    { title: word("evidenceColumn", language), cell: ({ evidence }) => evidence.join(", ") },
    { title: word("from", language), cell: (line) => called(diagram, line.from) + hat(line) },
    { title: word("kind", language), cell: (line) => line.kind },
    { title: word("to", language), cell: (line) => called(diagram, line.to) },
    { title: word("basis", language), cell: (line) => basisOf(diagram, line) },
    { title: word("scope", language), cell: (line) => line.about ?? line.label },
    { title: word("change", language), cell: (line) => changeOf(diagram, line) },
    { title: word("findingColumn", language), cell: (line) => line.findings.join(", ") },
    { title: word("notes", language), cell: (line) => citations(line.notes).trim() },
  ];
  return all.filter((column) => diagram.lines.some((line) => column.cell(line) !== ""));
};

/** Lines that are numbered as evidence first, in the order of their numbers. */
const byEvidence = (a: DiagramLine, b: DiagramLine): number =>
  (a.evidence[0] ?? Number.MAX_SAFE_INTEGER) - (b.evidence[0] ?? Number.MAX_SAFE_INTEGER);

/** The lines of a diagram as a table of texts, the first row its head. */
export const tableOfLines = (diagram: Diagram): string[][] => {
  const columns = columnsOf(diagram);
  return [
    columns.map((column) => column.title),
    ...diagram.lines.toSorted(byEvidence).map((line) => columns.map((column) => column.cell(line))),
  ];
};

/** Figures before and after, with a head; none for those that have no before. */
export const tableOfFigures = ({ figures, language }: Diagram): string[][] => {
  const paired = figures.filter(({ before }) => before !== "");
  if (paired.length === 0) return [];
  const head = ["", word("before", language), word("after", language)];
  return [head, ...paired.map(({ label, before, after }) => [label, before, after])];
};

/** Date and slice, as a note says them under its title. */
export const setting = (diagram: Pick<Diagram, "date" | "slice" | "language">): string =>
  [
    diagram.date === "" ? "" : `${word("asOf", diagram.language)} ${diagram.date}`,
    diagram.slice === ""
      ? ""
      : `${word("shown", diagram.language)}${colon(diagram.language)} ${diagram.slice}`,
  ]
    .filter((part) => part !== "")
    .join("  ·  ");
