import { isolated } from "../../text/isolate.ts";
import { colon, word } from "../words.ts";
import type { Diagram, DiagramLine } from "./diagram.ts";

/** How a box is called in running text. */
export const called = (diagram: Diagram, id: string): string => {
  const box = diagram.boxes.find((each) => each.id === id);
  return box === undefined ? id : (box.short ?? box.name);
};

/** One line in words: `DOA/CAO → DFS (in practice): support, finance`. */
export const sentence = (diagram: Diagram, line: DiagramLine): string => {
  const { language } = diagram;
  const hat = diagram.boxes.find((box) => box.id === line.from)?.hats.find((each) => each.id === line.hat);
  const who =
    isolated(called(diagram, line.from)) +
    (hat === undefined ? "" : ` (${word("under", language)} ${isolated(hat.label)})`);
  const arrow = line.directed ? "→" : "–";
  const traits = [word(line.stroke, language), ...(line.denied ? [word("denied", language)] : [])];
  if (line.mark === "added" || line.mark === "removed" || line.mark === "changed")
    traits.push(word(line.mark, language));
  const subject = line.about ?? line.label;
  const about = subject === "" ? "" : `${colon(language)} ${subject}`;
  const kind = line.kind === "" ? "" : `${line.kind}, `;
  return `${who} ${arrow} ${isolated(called(diagram, line.to))} (${kind}${traits.join(", ")})${about}`;
};
