import { quotedForMermaid } from "../../text/mermaid.ts";
import type { Box, Diagram, DiagramLine } from "../diagram/diagram.ts";
import { numbersOn, signs } from "../plate/layout/tags.ts";

/** What a reform does to a box or line, in brackets: a bare sign would begin a list. */
const signed = (mark: Box["mark"]): string => (signs[mark] === "" ? "" : `(${signs[mark]})`);

const nodeId = (index: number): string => `b${index + 1}`;

const node = (box: Box, index: number): string => {
  const words = box.short === undefined ? box.name : `${box.short}: ${box.name}`;
  const [open, close] = box.shape === "body" ? ["([", "])"] : box.shape === "soft" ? ["(", ")"] : ["[", "]"];
  return `${nodeId(index)}${open}${quotedForMermaid(`${signed(box.mark)} ${words}`)}${close}`;
};

const edge = (line: DiagramLine): string => {
  const tip = line.denied ? "x" : line.directed ? ">" : "";
  if (line.stroke === "solid") return tip === "" ? "---" : `--${tip}`;
  return `-.-${tip}`;
};

const label = (diagram: Diagram, line: DiagramLine): string => {
  const hat = diagram.boxes.find((box) => box.id === line.from)?.hats.find((each) => each.id === line.hat);
  const parts = [
    signed(line.mark),
    hat === undefined ? "" : `${hat.label}:`,
    line.label,
    ...numbersOn(line).map((number) => `(${number})`),
  ];
  const text = parts.filter((part) => part !== "").join(" ");
  return text === "" ? "" : `|${quotedForMermaid(text)}|`;
};

/** The diagram as a Mermaid flowchart, which Markdown readers draw: dotted for practice, a cross for denied. */
export const toMermaid = (diagram: Diagram): string => {
  const place = new Map(diagram.boxes.map((box, i) => [box.id, nodeId(i)]));
  const clusters = [...diagram.clusters].sort((a, b) => a.order - b.order);
  const groups = clusters.map((cluster, i) => {
    const inside = diagram.boxes.flatMap((box, k) =>
      box.cluster === cluster.id ? [`    ${node(box, k)}`] : [],
    );
    return [`  subgraph c${i + 1} [${quotedForMermaid(cluster.title)}]`, ...inside, "  end"].join("\n");
  });
  const lines = diagram.lines.flatMap((line) => {
    const [from, to] = [place.get(line.from), place.get(line.to)];
    return from === undefined || to === undefined
      ? []
      : [`  ${from} ${edge(line)}${label(diagram, line)} ${to}`];
  });
  return ["flowchart BT", ...groups, ...lines].join("\n");
};
