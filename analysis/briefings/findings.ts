import type { Diagram, DiagramFinding, DiagramLine } from "./diagram.ts";
import { called } from "./sentence.ts";
import { colon, word } from "./words.ts";

/** Numbers of footnotes as they are cited in running text: ` [1] [2]`. */
export const cite = (numbers: readonly number[]): string => numbers.map((number) => ` [${number}]`).join("");

/** Kind, severity and confidence of a finding on one line. */
export const rating = (diagram: Diagram, finding: DiagramFinding): string => {
  const { language } = diagram;
  return [
    finding.kind,
    `${word("severity", language)}${colon(language)} ${word(finding.severity, language)}`,
    finding.confidence === ""
      ? ""
      : `${word("confidence", language)}${colon(language)} ${finding.confidence}`,
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
    { title: word("from", language), cell: (line) => called(diagram, line.from) + hat(line) },
    { title: word("kind", language), cell: (line) => line.kind },
    { title: word("to", language), cell: (line) => called(diagram, line.to) },
    { title: word("basis", language), cell: (line) => basisOf(diagram, line) },
    { title: word("scope", language), cell: (line) => line.label },
    { title: word("change", language), cell: (line) => changeOf(diagram, line) },
    { title: word("findingColumn", language), cell: (line) => line.findings.join(", ") },
    { title: word("notes", language), cell: (line) => cite(line.notes).trim() },
  ];
  return all.filter((column) => diagram.lines.some((line) => column.cell(line) !== ""));
};

/** The lines of a diagram as a table of texts, the first row its head. */
export const tableOfLines = (diagram: Diagram): string[][] => {
  const columns = columnsOf(diagram);
  return [
    columns.map((column) => column.title),
    ...diagram.lines.map((line) => columns.map((column) => column.cell(line))),
  ];
};

/** Figures before and after, with a head. */
export const tableOfFigures = (diagram: Diagram): string[][] => {
  const { language } = diagram;
  const head = ["", word("before", language), word("after", language)];
  return [head, ...diagram.figures.map((figure) => [figure.label, figure.before, figure.after])];
};

/** Date and slice, as a note says them under its title. */
export const setting = (diagram: Diagram): string =>
  [
    diagram.date === "" ? "" : `${word("asOf", diagram.language)} ${diagram.date}`,
    diagram.slice === ""
      ? ""
      : `${word("shown", diagram.language)}${colon(diagram.language)} ${diagram.slice}`,
  ]
    .filter((part) => part !== "")
    .join("  ·  ");
