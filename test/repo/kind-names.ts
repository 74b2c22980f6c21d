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

const kindIds: ReadonlySet<string> = new Set([...nodeKindIds, ...lineKindIds]);
const tables: readonly string[] = ["nodeKinds", "lineKinds", "nodeKindWords", "lineKindWords"];

/** The object that a name of a property is written in as a key. */
const tableWith = (name: ts.Node): ts.ObjectLiteralExpression | undefined => {
  const { parent } = name;
  const isKey = ts.isObjectLiteralElementLike(parent) && parent.name === name;
  return isKey && ts.isObjectLiteralExpression(parent.parent) ? parent.parent : undefined;
};

const keysIn = (table: ts.ObjectLiteralExpression): string[] =>
  table.properties.flatMap(({ name }) =>
    name === undefined ? [] : [name.getText().replaceAll(/["'`]/g, "")],
  );

const ofKinds = /\b(?:Node|Line)Kind\b/;
const kindAsked = /kind/i;

/** What an object is called, or what its type is said to be, where either is said. */
const saidOf = (table: ts.ObjectLiteralExpression): { readonly name?: string; readonly type?: string } => {
  let outer: ts.Node = table.parent;
  while (ts.isAsExpression(outer) || ts.isSatisfiesExpression(outer) || ts.isParenthesizedExpression(outer)) {
    if (!ts.isParenthesizedExpression(outer) && ofKinds.test(outer.type.getText()))
      return { type: outer.type.getText() };
    outer = outer.parent;
  }
  if (ts.isPropertyAssignment(outer)) return { name: outer.name.getText() };
  if (!ts.isVariableDeclaration(outer)) return {};
  return { name: outer.name.getText(), ...(outer.type && { type: outer.type.getText() }) };
};

/** Whether a file asks an object of this name for what it has of a kind, as in `looks[node.kind]`. */
const isAskedByKind = (name: string, file: ts.SourceFile): boolean => {
  let asked = false;
  const look = (node: ts.Node): void => {
    asked ||=
      ts.isElementAccessExpression(node) &&
      (node.expression.getText() === name || node.expression.getText().endsWith(`.${name}`)) &&
      kindAsked.test(node.argumentExpression.getText());
    ts.forEachChild(node, look);
  };
  look(file);
  return asked;
};

/**
 * Whether an object is a table of kinds: asked on the spot, typed by kinds, asked for a kind by its name, or with
 * nothing but kinds for keys, two at least, since one may be a field.
 */
const isTableOfKinds = (table: ts.ObjectLiteralExpression): boolean => {
  const { name, type = "" } = saidOf(table);
  const keys = keysIn(table);
  return (
    (ts.isElementAccessExpression(table.parent) && table.parent.expression === table) ||
    ofKinds.test(type) ||
    (name !== undefined && isAskedByKind(name, table.getSourceFile())) ||
    (keys.length > 1 && keys.every((key) => kindIds.has(key)))
  );
};

/** What a piece of code says: the text of a literal, a key of a table of kinds, or the row that is taken from one. */
const saidBy = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return isTrait(node) ? undefined : node.text;
  if (ts.isIdentifier(node)) {
    const table = tableWith(node);
    return table !== undefined && isTableOfKinds(table) ? node.text : undefined;
  }
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
