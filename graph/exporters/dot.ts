import { lineKind } from "../kinds.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import { utf8 } from "../text/utf8.ts";
import type { Exporter } from "./exporter.ts";

/** Text in DOT's quotation marks: only these two signs mean something there. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;

const styles: Readonly<Record<Line["basis"], string>> = {
  formal: "solid",
  practice: "dashed",
  unspecified: "dotted",
};

const attributes = (values: Readonly<Record<string, string>>): string =>
  `[${Object.entries(values)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(", ")}]`;

const node = ({ id, kind, name }: Node): string =>
  `  ${quoted(id)} ${attributes({ label: name, class: kind })};`;

const edge = ({ id, kind, from, to, basis, polarity }: Line): string => {
  const { label, symmetric } = lineKind(kind);
  const denied = polarity === "denied" ? { color: "red" } : {};
  const both = symmetric ? { dir: "none" } : {};
  const values = { id, label: label.en, style: styles[basis], class: kind, ...both, ...denied };
  return `  ${quoted(from)} -> ${quoted(to)} ${attributes(values)};`;
};

/** Graphviz: solid on paper, dashed in practice, dotted where nothing is said; red for what is said not to hold. */
export const dot: Exporter = {
  id: "dot",
  title: { en: "Graphviz DOT", fr: "Graphviz DOT" },
  endings: ["dot", "gv"],
  mediaType: "text/vnd.graphviz; charset=utf-8",
  leaves: {
    en: "scopes, dates, sources, coverage and recommendations",
    fr: "objets, dates, sources, couverture et recommandations",
  },
  write: ({ title, nodes, lines }) =>
    utf8(
      [
        `digraph ${quoted(title)} {`,
        "  rankdir=BT;",
        "  node [shape=box];",
        ...nodes.map(node),
        ...lines.map(edge),
        "}",
        "",
      ].join("\n"),
    ),
};
