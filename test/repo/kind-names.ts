import { readFileSync } from "node:fs";
import ts from "typescript";
import { lineKindIds, nodeKindIds } from "../../graph/kinds.ts";
import { sourceFiles } from "./length.ts";

/**
 * Names of kinds of nodes and lines in code: the table of kinds names them, shared code asks for traits. Every text that is
 * the id of a kind counts, however it is written; that many are everyday words too is for the list of exceptions to say.
 */

/** Takes a trait: `place` is one as well as a kind. */
const asksForTrait = /(?:^|\.)(?:nodeHas|nodesWith|nodeKindsWith|nodeKindHas|traits\.includes)$/;

const isTrait = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && asksForTrait.test(parent.expression.getText());

const tables: readonly string[] = ["nodeKinds", "lineKinds", "nodeKindWords", "lineKindWords"];

/** What a piece of code says: the text of a literal, or the row that is taken from a table of kinds. */
const saidBy = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return isTrait(node) ? undefined : node.text;
  if (!ts.isPropertyAccessExpression(node) || !tables.includes(node.expression.getText())) return undefined;
  return node.name.text;
};

/** Ids of kinds that a file's text names, once for each time. */
export const kindsNamed = (path: string, text: string, ids: readonly string[]): string[] => {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const said = saidBy(node);
    if (said !== undefined && ids.includes(said)) found.push(said);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
};

type Named = Readonly<Record<"nodes" | "lines", readonly string[]>>;

/** Files of the program, tests left out, that name kinds, with what they name. */
export const filesNamingKinds = (): ReadonlyMap<string, Named> =>
  new Map(
    sourceFiles()
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("test/") && path !== "graph/kinds.ts")
      .map((path): [string, Named] => {
        const text = readFileSync(path, "utf8");
        return [
          path,
          { nodes: kindsNamed(path, text, nodeKindIds), lines: kindsNamed(path, text, lineKindIds) },
        ];
      })
      .filter(([, { nodes, lines }]) => nodes.length + lines.length > 0),
  );
