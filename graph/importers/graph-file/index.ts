import { beginningOf, decodeUnicode } from "../../csv/decode.ts";
import { slug } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";
import { baseName, type Importer, type InputFile } from "../importer.ts";
import { gather } from "../shared/gather.ts";
import { headerOf, stemOf } from "../shared/header.ts";
import { readForeign } from "./foreign.ts";
import { readGexf } from "./gexf.ts";
import type { GraphFile } from "./graph.ts";
import { readGraphml } from "./graphml.ts";
import { isOwn, readOwn } from "./own.ts";

type Form = {
  readonly id: string;
  readonly name: string;
  readonly root: RegExp;
  readonly parse: (file: string, text: string) => GraphFile;
};

const begins = ({ bytes }: InputFile, root: RegExp): boolean => {
  const text = beginningOf(bytes, 4_096);
  return /^\s*</.test(text) && root.test(text);
};

/** Graphs of any program: our own exports come back whole, others as far as their words are known. */
const importerOf = ({ id, name, root, parse }: Form): Importer => {
  const title: Words = {
    en: `${name} (graph of nodes and edges)`,
    fr: `${name} (graphe de nœuds et d'arêtes)`,
  };
  return {
    id,
    title,
    recognizes: (files) => files.length === 1 && files.every((file) => begins(file, root)),
    read: (files, options) => {
      const [input = { name: "", bytes: new Uint8Array() }] = files;
      const file = baseName(input);
      const graph = parse(file, decodeUnicode(file, input.bytes));
      const header = headerOf(stemOf(input), options);
      const { dataset, title: wanted } = options;
      if (isOwn(graph))
        return readOwn(graph, file, {
          ...(dataset === undefined ? {} : { id: dataset }),
          ...(wanted === undefined ? {} : { title: wanted }),
          fallback: header,
        });
      const gathered = gather();
      const source = slug(file, 180) || "source";
      const coverage = readForeign(graph, gathered, file, source);
      return gathered.finish({
        ...header,
        sources: [{ id: source, title: `${name} file (${file})`, short: file }],
        coverage,
        recommendations: [],
        patches: [],
      });
    },
  };
};

export const graphmlImporter = importerOf({
  id: "graphml",
  name: "GraphML",
  root: /<(\w+:)?graphml[\s>/]/,
  parse: readGraphml,
});
export const gexfImporter = importerOf({
  id: "gexf",
  name: "GEXF",
  root: /<(\w+:)?gexf[\s>/]/,
  parse: readGexf,
});
