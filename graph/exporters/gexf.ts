import { lineKind } from "../kinds.ts";
import { utf8 } from "../text/utf8.ts";
import { escapeAttribute, escapeXml } from "../text/xml.ts";
import type { Exporter } from "./exporter.ts";
import { givenIn, lineAttributes, nodeAttributes } from "./graph-cells.ts";

const attributes = (of: "node" | "edge", names: readonly { readonly name: string }[]): string[] => [
  `    <attributes class="${of}">`,
  ...names.map(({ name }, at) => `      <attribute id="${at}" title="${name}" type="string"/>`),
  "    </attributes>",
];

const values = (given: readonly (readonly [number, string])[]): string =>
  `<attvalues>${given
    .map(([at, cell]) => `<attvalue for="${at}" value="${escapeAttribute(cell)}"/>`)
    .join("")}</attvalues>`;

/** GEXF 1.3 with every field of nodes and lines as an attribute, for Gephi and its like. */
export const gexf: Exporter = {
  id: "gexf",
  title: { en: "GEXF", fr: "GEXF" },
  endings: ["gexf"],
  mediaType: "application/gexf+xml",
  leaves: {
    en: "titles of sources (their ids stay), coverage, recommendations and reforms",
    fr: "titres des sources (leurs identifiants restent), couverture, recommandations et réformes",
  },
  write: ({ title, nodes, lines }) =>
    utf8(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
        `  <meta><creator>Dotted Line</creator><description>${escapeXml(title)}</description></meta>`,
        '  <graph defaultedgetype="directed">',
        ...attributes("node", nodeAttributes),
        ...attributes("edge", lineAttributes),
        "    <nodes>",
        ...nodes.map(
          (node) =>
            `      <node id="${escapeXml(node.id)}" label="${escapeAttribute(node.name)}">${values(givenIn(node, nodeAttributes))}</node>`,
        ),
        "    </nodes>",
        "    <edges>",
        ...lines.map((line) => {
          const ends = `source="${escapeXml(line.from)}" target="${escapeXml(line.to)}"`;
          const label = escapeAttribute(lineKind(line.kind).label.en);
          return `      <edge id="${escapeXml(line.id)}" ${ends} label="${label}">${values(givenIn(line, lineAttributes))}</edge>`;
        }),
        "    </edges>",
        "  </graph>",
        "</gexf>",
        "",
      ].join("\n"),
    ),
};
