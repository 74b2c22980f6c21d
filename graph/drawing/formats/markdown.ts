import type { Diagram } from "../diagram/diagram.ts";
import { citations } from "../diagram/findings.ts";
import { type Block, heading } from "../note/block.ts";
import { noteOf } from "../note/note.ts";
import { word } from "../words.ts";
import { toMermaid } from "./mermaid.ts";

/** Text that Markdown must not read as its own signs, nor as the beginning of a list. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, " ")
    .replace(/([\\`*_{}[\]<>|#~&])/g, "\\$1")
    .replace(/^(\d+)([.)]\s)/, "$1\\$2")
    .replace(/^([-+]\s)/, "\\$1");

/** Citations stand as they are: `[1]` is no link without an address. */
const withCitations = (text: string): string => plainMarkdown(text).replace(/\\\[(\d+)\\\]/g, "[$1]");

const cell = (text: string): string => withCitations(text);

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  return [row(head), `|${head.map(() => " --- |").join("")}`, ...body.map(row)].join("\n");
};

/** A block of a note in Markdown. */
export const blockInMarkdown = (block: Block): string => {
  switch (block.block) {
    case "heading":
      return `${block.level === 1 ? "##" : "###"} ${plainMarkdown(block.text).replace(/^(\d+)\\([.)])/, "$1$2")}`;
    case "paragraph": {
      if (block.quiet === true) return `*${plainMarkdown(block.text)}*`;
      return block.lead === undefined
        ? plainMarkdown(block.text)
        : `**${plainMarkdown(block.lead)}.** ${linked(block.text)}`;
    }
    case "bullets":
      return `**${block.lead}.**\n\n${block.items.map((each) => `- ${plainMarkdown(each.text)}${citations(each.notes)}`).join("\n")}`;
    case "notes":
      return block.items.map((note) => `- [${note.number}] ${plainMarkdown(note.text)}`).join("\n");
    case "table":
      return table(block.rows);
  }
};

/** An address at the end stays one: without the signs that keep the rest plain. */
const linked = (text: string): string => {
  const address = /https?:\/\/\S+$/.exec(text)?.[0];
  return address === undefined
    ? plainMarkdown(text)
    : `${plainMarkdown(text.slice(0, -address.length))}<${address}>`;
};

/** Mermaid's own limits, which readers such as GitHub do not raise: beyond them they show a fault. */
const most = { lines: 500, signs: 50_000 };

const picture = (diagram: Diagram): string => {
  const mermaid = toMermaid(diagram);
  if (diagram.lines.length > most.lines || mermaid.length > most.signs)
    return word("tooLarge", diagram.language);
  return `\`\`\`mermaid\n${mermaid}\n\`\`\``;
};

/** The note as Markdown: findings with evidence and sources, figures, the diagram, the table of lines. */
export const toMarkdown = (diagram: Diagram): string => {
  const { words, lines, sources } = noteOf(diagram);
  return `${[
    `# ${plainMarkdown(diagram.title)}`,
    ...words.map(blockInMarkdown),
    blockInMarkdown(heading(1, word("diagram", diagram.language))),
    picture(diagram),
    ...[...lines, ...sources].map(blockInMarkdown),
  ].join("\n\n")}\n`;
};
