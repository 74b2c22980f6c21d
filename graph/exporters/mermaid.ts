import { lineKind } from "../kinds.ts";
import type { Line } from "../model/line.ts";
import { quotedForMermaid } from "../text/mermaid.ts";
import { utf8 } from "../text/utf8.ts";
import type { Exporter } from "./exporter.ts";

const arrow = ({ basis, polarity, kind }: Line): string => {
  const tip = polarity === "denied" ? "x" : lineKind(kind).symmetric ? "" : ">";
  if (basis === "formal") return tip === "" ? "---" : `--${tip}`;
  return `-.-${tip}`;
};

/** A flowchart: solid on paper, dotted for practice and where nothing is said, a cross for what is said not to hold. */
export const mermaid: Exporter = {
  id: "mermaid",
  title: { en: "Mermaid flowchart", fr: "Organigramme Mermaid" },
  endings: ["mmd", "mermaid"],
  mediaType: "text/vnd.mermaid; charset=utf-8",
  leaves: {
    en: "kinds of nodes, scopes, dates, sources, coverage and recommendations",
    fr: "types de nœuds, objets, dates, sources, couverture et recommandations",
  },
  write: ({ nodes, lines }) => {
    const place = new Map(nodes.map(({ id }, at) => [id, `n${at + 1}`]));
    const boxes = nodes.map(({ id, name }) => `  ${place.get(id)}[${quotedForMermaid(name)}]`);
    const edges = lines.map((line) => {
      const label = quotedForMermaid(lineKind(line.kind).label.en);
      return `  ${place.get(line.from)} ${arrow(line)}|${label}| ${place.get(line.to)}`;
    });
    return utf8(`${["flowchart BT", ...boxes, ...edges].join("\n")}\n`);
  },
};
