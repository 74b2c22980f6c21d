import { type FileChild, HeadingLevel } from "docx";
import { citations } from "../../diagram/findings.ts";
import type { Block } from "../../note/block.ts";
import { docxTable } from "./table.ts";
import { bullet, docxHeading, docxParagraph } from "./text.ts";

const children = (block: Block, width: number): FileChild[] => {
  switch (block.block) {
    case "heading":
      return block.level === 1
        ? [docxHeading(block.text, HeadingLevel.HEADING_1, 320)]
        : [docxHeading(block.text, HeadingLevel.HEADING_2, 240)];
    case "paragraph": {
      const { text, lead, quiet = false } = block;
      return [docxParagraph(text, { quiet, with: quiet, ...(lead === undefined ? {} : { lead }) })];
    }
    case "bullets":
      return [
        docxParagraph("", { lead: block.lead, with: true, close: true }),
        ...block.items.map(({ text, notes }, i) =>
          bullet(text + citations(notes), i === block.items.length - 1),
        ),
      ];
    case "notes":
      return block.items.map(({ number, text }) => docxParagraph(`[${number}] ${text}`, { close: true }));
    case "table":
      return [docxTable(block.rows, width)];
  }
};

/** Blocks of a note as Word has them, on a page with `width` twentieths of a point between its margins. */
export const childrenOf = (blocks: readonly Block[], width: number): FileChild[] =>
  blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const apart = block.block === "table" && next !== undefined && next.block !== "heading";
    return [...children(block, width), ...(apart ? [docxParagraph("", { close: true })] : [])];
  });
