import { citations } from "../diagram/findings.ts";

/** A text with the numbers of the footnotes it cites. */
export type Cited = { readonly text: string; readonly notes: readonly number[] };

/** What a note is made of, whatever it is written as. Rows of a table begin with its head. */
export type Block =
  | { readonly block: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly block: "paragraph"; readonly lead?: string; readonly text: string; readonly quiet?: boolean }
  | { readonly block: "bullets"; readonly lead: string; readonly items: readonly Cited[] }
  | { readonly block: "notes"; readonly items: readonly { readonly number: number; readonly text: string }[] }
  | { readonly block: "table"; readonly rows: readonly (readonly string[])[] };

export const heading = (level: 1 | 2, text: string): Block => ({ block: "heading", level, text });

/** A paragraph, or nothing where there is nothing to say. */
export const paragraph = (text: string, lead?: string): Block[] =>
  text === "" ? [] : [{ block: "paragraph", text, ...(lead === undefined ? {} : { lead }) }];

export const quiet = (text: string): Block[] =>
  text === "" ? [] : [{ block: "paragraph", text, quiet: true }];

const linesOf = (block: Block): string[] => {
  switch (block.block) {
    case "heading":
      return [block.text];
    case "paragraph":
      return [block.lead === undefined ? block.text : `${block.lead}. ${block.text}`];
    case "bullets":
      return [`${block.lead}.`, ...block.items.map(({ text, notes }) => `– ${text}${citations(notes)}`)];
    case "notes":
      return block.items.map(({ number, text }) => `[${number}] ${text}`);
    case "table":
      return block.rows.map((row) => row.filter((cell) => cell !== "").join("  ·  "));
  }
};

/** Blocks as lines of plain text, for where nothing can be set: the notes of a slide. */
export const inPlainText = (blocks: readonly Block[]): string[] => blocks.flatMap(linesOf);
