import { blockInMarkdown, plainMarkdown } from "../formats/markdown.ts";
import type { Charts } from "./charts.ts";
import { chartNote } from "./note.ts";

/** Charts as a note in Markdown: each a table, and the sources. */
export const chartsMarkdown = (charts: Charts): string => {
  const { words, sources } = chartNote(charts);
  return `${[`# ${plainMarkdown(charts.title)}`, ...[...words, ...sources].map(blockInMarkdown)].join("\n\n")}\n`;
};
