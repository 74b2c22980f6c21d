import type { Diagram } from "../../diagram/diagram.ts";
import type { TextWidth } from "../../text/fonts.ts";
import { ink } from "../../theme.ts";
import { sink, text } from "../scene.ts";
import type { FooterEntry } from "./entry.ts";

/** What is counted of a reform, before and after. */
export const figureEntries = (diagram: Diagram, size: number, measure: TextWidth): FooterEntry[] =>
  diagram.figures.map((figure) => {
    const values = figure.before === "" ? figure.after : `${figure.before} → ${figure.after}`;
    const label = measure(`${figure.label}  `, size, "regular");
    return {
      width: label + measure(values, size, "bold"),
      draw: (x, middle) => [
        text(x, middle + size * sink, figure.label, { size, fill: ink.quiet }),
        text(x + label, middle + size * sink, values, { size, weight: "bold", fill: ink.text }),
      ],
    };
  });
