import type { Diagram, DiagramFinding } from "./diagram.ts";
import { cite, rating, setting, tableOfFigures, tableOfLines } from "./findings.ts";
import { toMermaid } from "./mermaid.ts";
import { word } from "./words.ts";

/** Text that Markdown must not read as its own signs. */
const plain = (text: string): string => text.replace(/([\\`*_{}[\]<>|#])/g, "\\$1").replace(/\s*\n\s*/g, " ");

/** Citations stand as they are: `[1]` is no link without an address. */
const cited = (text: string, notes: readonly number[]): string => plain(text) + cite(notes);

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => plain(cell).replace(/\\([[\]])/g, "$1")).join(" | ")} |`;

const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  return [row(head), `|${head.map(() => " --- |").join("")}`, ...body.map(row)].join("\n");
};

const findingText = (diagram: Diagram, finding: DiagramFinding): string => {
  const { language } = diagram;
  const part = (title: "why" | "remedy", text: string): string =>
    text === "" ? "" : `**${word(title, language)}.** ${plain(text)}`;
  const evidence = finding.evidence.map((each) => `- ${cited(each.text, each.notes)}`);
  return [
    `### ${finding.number}. ${plain(finding.title)}`,
    `*${plain(rating(diagram, finding))}*`,
    part("why", finding.why),
    evidence.length === 0 ? "" : `**${word("evidence", language)}**\n\n${evidence.join("\n")}`,
    part("remedy", finding.remedy),
  ]
    .filter((each) => each !== "")
    .join("\n\n");
};

/** The note as Markdown: findings with evidence and sources, figures, the table of lines. */
export const toMarkdown = (diagram: Diagram): string => {
  const { language } = diagram;
  const sources = diagram.notes.map((note) => `- [${note.number}] ${plain(note.text)}`);
  const section = (title: string, body: string): string => `## ${title}\n\n${body}`;
  return `${[
    `# ${plain(diagram.title)}`,
    plain(diagram.subtitle),
    plain(setting(diagram)),
    ...(diagram.findings.length > 0
      ? [
          section(
            word("findings", language),
            diagram.findings.map((finding) => findingText(diagram, finding)).join("\n\n"),
          ),
        ]
      : []),
    section(word("diagram", language), `\`\`\`mermaid\n${toMermaid(diagram)}\n\`\`\``),
    ...(diagram.figures.length > 0
      ? [section(word("figures", language), table(tableOfFigures(diagram)))]
      : []),
    ...(diagram.lines.length > 0 ? [section(word("lines", language), table(tableOfLines(diagram)))] : []),
    ...(sources.length > 0 ? [section(word("sources", language), sources.join("\n"))] : []),
  ]
    .filter((each) => each !== "")
    .join("\n\n")}\n`;
};
