import { readFileSync } from "node:fs";
import { lineKindIds, nodeKindIds } from "../../graph/kinds.ts";
import { sourceFiles } from "./length.ts";

/** Names of kinds of nodes and lines in code: the table of kinds names them, shared code asks for traits. */

const oneOf = (ids: readonly string[]): string => `"(?:${ids.join("|")})"`;
const node = oneOf(nodeKindIds);
const nodes = `${node}(?:,\\s*${node})*,?`;

/** Where a word is surely meant as a kind of node, as many are also everyday words of other tables. */
const ofNodes = [
  `kind\\)? (?:===|!==) ${node}`,
  `nodesOf\\(\\s*${nodes}\\s*\\)`,
  `nodeKindCode\\.get\\(${node}\\)`,
  `\\[\\s*${node},\\s*${nodes}\\s*\\]`,
  `\\[\\s*${node}\\s*\\]\\.includes`,
  `\\bkind: ${node}`,
  `kind \\?\\? ${node}`,
  `\\.\\.\\.\\w+[kK]inds, ${nodes}\\]`,
  `nodeKinds\\.(?:${nodeKindIds.join("|")})\\b`,
].map((pattern) => new RegExp(pattern, "g"));

const ofLines = new RegExp(oneOf(lineKindIds), "g");

const quoted = (text: string): string[] => [...text.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word);

/** Kinds of node that a text names, once for each time. */
export const nodeKindsNamed = (text: string): string[] =>
  ofNodes.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([found]) => quoted(found)));

/** Kinds of line that a text names, once for each time. */
export const lineKindsNamed = (text: string): string[] =>
  [...text.matchAll(ofLines)].flatMap(([found]) => quoted(found));

/** Files of the program, tests left out, that name kinds, with what they name. */
export const filesNamingKinds = (): ReadonlyMap<string, { nodes: string[]; lines: string[] }> =>
  new Map(
    sourceFiles()
      .filter((path) => !path.startsWith("test/") && path !== "graph/kinds.ts")
      .map((path) => {
        const text = readFileSync(path, "utf8");
        return [path, { nodes: nodeKindsNamed(text), lines: lineKindsNamed(text) }] as const;
      })
      .filter(([, { nodes, lines }]) => nodes.length + lines.length > 0),
  );
