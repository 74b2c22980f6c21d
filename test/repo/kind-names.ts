import ts from "typescript";
import { lineKindIds, nodeKindIds } from "../../graph/kinds.ts";
import { isOfProgram, pathOf } from "./compiled-program.ts";
import { isOtherWord } from "./other-words.ts";

/**
 * Names of kinds of nodes and lines in code: the table of kinds names them, shared code asks for traits. A text that is the
 * id of a kind counts, however it is written, unless the types say that it is something else where it stands.
 */

/** Takes a trait: `place` is one as well as a kind. */
const asksForTrait = /(?:^|\.)(?:nodeHas|nodesWith|nodeKindsWith|nodeKindHas|traits\.includes)$/;

const isTrait = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && asksForTrait.test(parent.expression.getText());

const kindTables = [new Set<string>(nodeKindIds), new Set<string>(lineKindIds)] as const;
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

const lastName = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : node.getText();

/** Names of objects that a file asks for what they have of a kind, as in `looks[node.kind]`. */
const askedByKind = (file: ts.SourceFile): ReadonlySet<string> => {
  const asked = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node) && kindAsked.test(node.argumentExpression.getText()))
      asked.add(lastName(node.expression));
    ts.forEachChild(node, look);
  };
  look(file);
  return asked;
};

const isExported = (table: ts.Node): boolean =>
  ts.isVariableStatement(table)
    ? (table.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : table.parent !== undefined && isExported(table.parent);

/** What is asked by kind in a file, and anywhere: that holds for what a file exports. */
type Asked = { readonly here: ReadonlySet<string>; readonly anywhere: ReadonlySet<string> };

/**
 * Whether an object is a table of kinds: asked on the spot, typed by kinds, asked for a kind by its name, or with
 * nothing but kinds for keys, two at least, since one may be a field.
 */
const isTableOfKinds = (table: ts.ObjectLiteralExpression, { here, anywhere }: Asked): boolean => {
  const { name, type = "" } = saidOf(table);
  const keys = keysIn(table);
  return (
    (ts.isElementAccessExpression(table.parent) && table.parent.expression === table) ||
    ofKinds.test(type) ||
    (name !== undefined && (here.has(name) || (anywhere.has(name) && isExported(table)))) ||
    (keys.length > 1 && keys.every((key) => kindIds.has(key)))
  );
};

/** The row that is taken out of a table of kinds: `nodeKinds.hat`, `const { hat } = nodeKinds`. */
const takenBy = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node) && tables.includes(node.expression.getText()))
    return node.name.text;
  if (!ts.isBindingElement(node) || !ts.isVariableDeclaration(node.parent.parent)) return undefined;
  const { initializer } = node.parent.parent;
  if (initializer === undefined || !tables.includes(initializer.getText())) return undefined;
  return (node.propertyName ?? node.name).getText();
};

const classOfKind = /^kind-(.+)$/;

/** What a piece of code says: the text of a literal, a key of a table of kinds, or the row that is taken from one. */
const saidBy = (node: ts.Node, checker: ts.TypeChecker, asked: Asked): string | undefined => {
  if (ts.isStringLiteralLike(node)) {
    const text = classOfKind.exec(node.text)?.[1] ?? node.text;
    const isWord = kindIds.has(node.text) && (isTrait(node) || isOtherWord(node, checker, kindTables));
    return isWord ? undefined : text;
  }
  if (!ts.isIdentifier(node)) return takenBy(node);
  const table = tableWith(node);
  return table !== undefined && isTableOfKinds(table, asked) ? node.text : undefined;
};

const kindsIn = (file: ts.SourceFile, checker: ts.TypeChecker, asked: Asked): string[] => {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const said = saidBy(node, checker, asked);
    if (said !== undefined && kindIds.has(said)) found.push(said);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
};

/** Ids of kinds that each file of a program names, tests left out, once for each time. */
export const kindsNamed = (program: ts.Program): ReadonlyMap<string, readonly string[]> => {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter((file) => isOfProgram(pathOf(file)));
  const asked = new Map(files.map((file) => [file, askedByKind(file)]));
  const anywhere = new Set([...asked.values()].flatMap((names) => [...names]));
  return new Map(
    files.map((file) => [
      pathOf(file),
      kindsIn(file, checker, { here: asked.get(file) ?? anywhere, anywhere }),
    ]),
  );
};

type Named = Readonly<Record<"nodes" | "lines", readonly string[]>>;

/** What was named, by the table that it is in; files that name nothing are left out. */
export const namedByTable = (
  named: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, Named])[] =>
  [...named].flatMap(([path, ids]) =>
    ids.length === 0
      ? []
      : [
          [
            path,
            {
              nodes: ids.filter((id) => kindTables[0].has(id)),
              lines: ids.filter((id) => kindTables[1].has(id)),
            },
          ] as const,
        ],
  );
