import { type Handlers, readXml } from "../shared/xml.ts";
import { Collector } from "./collect.ts";
import type { GraphFile } from "./graph.ts";

const truthOf = (word: string | undefined): boolean | undefined =>
  word === undefined ? undefined : word === "true";

const handlers = (into: Collector): Handlers => ({
  open: {
    graph: ({ attributes }) => {
      into.directed = attributes["edgedefault"] !== "undirected";
    },
    key: ({ attributes: { id = "", ...key } }) =>
      into.keys.set(id, { name: key["attr.name"] ?? id, of: key["for"] ?? "all" }),
    node: (element) => into.begin(element),
    edge: (element) => into.begin(element),
    hyperedge: ({ attributes }) => {
      into.skip("hyperedges");
      into.beginHyperedge(attributes["id"]);
    },
    endpoint: ({ attributes: { node = "" } }) => into.endpoint(node),
  },
  close: {
    default: ({ text }, around) => {
      const key = into.keys.get(around.at(-1)?.attributes["id"] ?? "");
      if (key !== undefined) key.fallback = text.trim();
    },
    data: ({ text, attributes: { key = "" } }) => into.set(into.keys.get(key)?.name ?? key, text.trim()),
    // where drawing programs keep the words on a box or an arrow
    nodelabel: ({ text }) => into.setFirst("label", text.trim()),
    edgelabel: ({ text }) => into.setFirst("label", text.trim()),
    node: (element) => into.end(element, undefined),
    edge: (element) => into.end(element, truthOf(element.attributes["directed"])),
  },
});

/** GraphML: declared attributes with their defaults, nested graphs, and the labels of drawing programs. */
export const readGraphml = (file: string, text: string): GraphFile => {
  const into = new Collector();
  readXml(file, text, handlers(into));
  return into.graph();
};
