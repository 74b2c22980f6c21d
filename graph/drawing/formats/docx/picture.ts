import { AlignmentType, ImageRun, Paragraph } from "docx";
import type { Language } from "../../../language.ts";
import type { Page } from "../../plate/scene.ts";
import { toPng } from "../png.ts";
import { toSvg } from "../svg.ts";

/** A page as a picture in vectors, with pixels for those who cannot show it, and its words for those who cannot see it. */
export const picture = (
  page: Page,
  index: number,
  { title, language }: { readonly title: string; readonly language: Language },
): Paragraph => {
  const svg = toSvg([page], language);
  const { width, height } = page;
  const pixels = { width: Math.round((width * 96) / 72), height: Math.round((height * 96) / 72) };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 240, lineRule: "auto" },
    children: [
      new ImageRun({
        type: "svg",
        data: Buffer.from(svg),
        fallback: { type: "png", data: toPng([page], language) },
        transformation: pixels,
        altText: {
          id: String(index + 1),
          name: `plate-${index + 1}`,
          title,
          description: page.says.replace(/\n/g, " "),
        },
      }),
    ],
  });
};
