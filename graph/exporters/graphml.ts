import { restAttribute } from "../csv/graph-rest.ts";
import type { Dataset } from "../model/dataset.ts";
import { utf8 } from "../text/utf8.ts";
import { escapeXml } from "../text/xml.ts";
import type { Exporter } from "./exporter.ts";
import { givenIn, lineAttributes, nodeAttributes } from "./graph-cells.ts";

const keys = (of: "node" | "edge", prefix: string, names: readonly { readonly name: string }[]): string[] =>
  names.map(
    ({ name }, at) => `  <key id="${prefix}${at}" for="${of}" attr.name="${name}" attr.type="string"/>`,
  );

const data = (prefix: string, given: readonly (readonly [number, string])[]): string =>
  given.map(([at, cell]) => `<data key="${prefix}${at}">${escapeXml(cell)}</data>`).join("");

/** What is neither node nor line, as one attribute of the graph. */
const restOf = ({ nodes: _, lines: __, ...rest }: Dataset): string =>
  `    <data key="rest">${escapeXml(JSON.stringify(rest))}</data>`;

const elements = function* (dataset: Dataset): Generator<string> {
  for (const node of dataset.nodes)
    yield `    <node id="${escapeXml(node.id)}">${data("n", givenIn(node, nodeAttributes))}</node>`;
  for (const line of dataset.lines) {
    const ends = `source="${escapeXml(line.from)}" target="${escapeXml(line.to)}"`;
    yield `    <edge id="${escapeXml(line.id)}" ${ends}>${data("e", givenIn(line, lineAttributes))}</edge>`;
  }
};

/** GraphML with every field of nodes and lines as an attribute; what is neither is kept with the graph, and read back. */
export const graphml: Exporter = {
  id: "graphml",
  title: { en: "GraphML", fr: "GraphML" },
  endings: ["graphml"],
  mediaType: "application/graphml+xml",
  leaves: { en: "nothing", fr: "rien" },
  write: (dataset) =>
    utf8(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        `  <key id="rest" for="graph" attr.name="${restAttribute}" attr.type="string"/>`,
        ...keys("node", "n", nodeAttributes),
        ...keys("edge", "e", lineAttributes),
        '  <graph edgedefault="directed">',
        restOf(dataset),
        ...elements(dataset),
        "  </graph>",
        "</graphml>",
        "",
      ].join("\n"),
    ),
};
