import type PptxGenJS from "pptxgenjs";
import type { PlateBox, TextLine } from "../../plate/layout/laid-out.ts";
import { ink, markInk } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";
import { face } from "./units.ts";

type Run = PptxGenJS.TextProps;

/** Texts in one paragraph as long as they belong together: the short form, the name, a note. */
export const runsOf = (placed: PlateBox): Run[] => {
  const colour = markInk[placed.box.mark];
  const struck = placed.box.mark === "removed" ? ({ strike: "sngStrike" } as const) : {};
  const style = (line: TextLine) => ({
    fontFace: face,
    fontSize: line.size,
    bold: line.weight === "bold",
    color: officeColour(line.quiet ? ink.quiet : colour.text),
    ...struck,
  });
  return placed.text.flatMap((line, i): Run[] => {
    const lead: Run[] =
      line.lead === ""
        ? []
        : [
            {
              text: `${line.lead}  `,
              options: { ...style(line), bold: true, color: officeColour(colour.text) },
            },
          ];
    const next = placed.text[i + 1];
    const goesOn =
      next !== undefined &&
      next.weight === line.weight &&
      next.size === line.size &&
      next.lead === "" &&
      placed.box.note?.startsWith(next.text) !== true;
    const breakLine = next !== undefined && !goesOn;
    const spaced = goesOn && !placed.box.name.includes(line.text + next.text);
    const text = spaced ? `${line.text} ` : line.text;
    return [...lead, { text, options: { ...style(line), breakLine } }];
  });
};
