import { type Element, type Handlers, readXml } from "../shared/xml.ts";
import { Collector } from "./collect.ts";
import { type GraphFile, spellsAttribute } from "./graph.ts";

/** Attributes of a node or an edge itself, as they are called beside the declared ones. */
const own: Readonly<Record<string, string>> = { label: "label", kind: "kind", start: "since", end: "until" };

const valuesOf = ({ attributes }: Element): Map<string, string> =>
  new Map(
    Object.entries(own).flatMap(([key, name]) => {
      const value = attributes[key];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

/** Ids of attributes are given for nodes and for edges apart. */
const keyOf = (of: string | undefined, id: string | undefined): string => `${of ?? "node"} ${id ?? ""}`;

const handlers = (into: Collector): Handlers => ({
  open: {
    graph: ({ attributes }) => {
      into.directed = attributes["defaultedgetype"] === "directed";
    },
    attribute: ({ attributes: { id, title } }, around) => {
      const of = around.at(-1)?.attributes["class"];
      into.keys.set(keyOf(of, id), { name: title ?? id ?? "", of: of ?? "node" });
    },
    node: (element) => into.begin(element, valuesOf(element)),
    edge: (element) => into.begin(element, valuesOf(element)),
    attvalue: ({ attributes: { for: key, id, value = "" } }, around) => {
      const of = around.findLast(({ name }) => name === "node" || name === "edge")?.name;
      into.set(into.keys.get(keyOf(of, key ?? id))?.name ?? key ?? id ?? "", value);
    },
    spells: () => into.skip("spells of time"),
    spell: ({ attributes: { start = "..", end = ".." } }) => into.append(spellsAttribute, `${start}/${end}`),
  },
  close: {
    default: ({ text }, around) => {
      const [of, key] = [around.at(-2)?.attributes["class"], around.at(-1)?.attributes["id"]];
      const declared = into.keys.get(keyOf(of, key));
      if (declared !== undefined) declared.fallback = text.trim();
    },
    node: (element) => into.end(element, undefined),
    edge: (element) => {
      const { type } = element.attributes;
      into.end(element, type === undefined ? undefined : type !== "undirected");
    },
  },
});

/** GEXF, from 1.1 on: declared attributes with their defaults, labels, kinds of edges, nested nodes, beginnings and ends. */
export const readGexf = (file: string, text: string): GraphFile => {
  const into = new Collector();
  readXml(file, text, handlers(into));
  return into.graph();
};
