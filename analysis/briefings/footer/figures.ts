import type { Diagram } from "../diagram.ts";
import type { Measure } from "../fonts.ts";
import { sink, text } from "../scene.ts";
import { ink } from "../theme.ts";
import type { Entry } from "./entry.ts";

/** What is counted of a reform, before and after. */
export const figureEntries = (diagram: Diagram, size: number, measure: Measure): Entry[] =>
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
