import { type FileChild, HeadingLevel } from "docx";
import { cite } from "../findings.ts";
import type { Block } from "../note/block.ts";
import { table } from "./table.ts";
import { bullet, heading, paragraph } from "./text.ts";

const children = (block: Block, width: number): FileChild[] => {
  switch (block.block) {
    case "heading":
      return block.level === 1
        ? [heading(block.text, HeadingLevel.HEADING_1, 320)]
        : [heading(block.text, HeadingLevel.HEADING_2, 240)];
    case "paragraph": {
      const { text, lead, quiet = false } = block;
      return [paragraph(text, { quiet, with: quiet, ...(lead === undefined ? {} : { lead }) })];
    }
    case "bullets":
      return [
        paragraph("", { lead: block.lead, with: true, close: true }),
        ...block.items.map(({ text, notes }, i) => bullet(text + cite(notes), i === block.items.length - 1)),
      ];
    case "notes":
      return block.items.map(({ number, text }) => paragraph(`[${number}] ${text}`, { close: true }));
    case "table":
      return [table(block.rows, width)];
  }
};

/** Blocks of a note as Word has them, on a page with `width` twentieths of a point between its margins. */
export const childrenOf = (blocks: readonly Block[], width: number): FileChild[] =>
  blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const apart = block.block === "table" && next !== undefined && next.block !== "heading";
    return [...children(block, width), ...(apart ? [paragraph("", { close: true })] : [])];
  });
