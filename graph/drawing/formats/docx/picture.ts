import { AlignmentType, ImageRun, Paragraph } from "docx";
import type { Plate } from "../../plate/plate.ts";
import { toPng } from "../png.ts";
import { toSvg } from "../svg.ts";

/** A plate as a picture in vectors, with pixels for those who cannot show it, and its words for those who cannot see it. */
export const picture = (plate: Plate, index: number): Paragraph => {
  const svg = toSvg([plate.page], plate.diagram.language);
  const { width, height } = plate.page;
  const pixels = { width: Math.round((width * 96) / 72), height: Math.round((height * 96) / 72) };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 240, lineRule: "auto" },
    children: [
      new ImageRun({
        type: "svg",
        data: Buffer.from(svg),
        fallback: { type: "png", data: toPng([plate.page], plate.diagram.language) },
        transformation: pixels,
        altText: {
          id: String(index + 1),
          name: `plate-${index + 1}`,
          title: plate.diagram.title,
          description: plate.page.says.replace(/\n/g, " "),
        },
      }),
    ],
  });
};
