import ts from "typescript";

type Link = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression;

/** A step along from an expression: `.rows`, `["rows"]`, `(…)`. */
export const isLink = (node: ts.Node): node is Link =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node);

const isWrapped = (node: ts.Expression): node is ts.AssertionExpression | ts.ParenthesizedExpression =>
  ts.isParenthesizedExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isAssertionExpression(node) ||
  ts.isSatisfiesExpression(node);

/** An expression without brackets, casts and `!`. */
export const bare = (node: ts.Expression): ts.Expression => (isWrapped(node) ? bare(node.expression) : node);

/** What a property is called that is taken out of something: `query.data`, `query["data"]`. */
export const propertyOf = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression))
    return undefined;
  return node.argumentExpression.text;
};

/** The part of a file in which a declared name holds. */
export const holdsIn = (node: ts.Node): ts.Node =>
  ts.isBlock(node) || ts.isSourceFile(node) || ts.isArrowFunction(node) ? node : holdsIn(node.parent);

/** Whether a node is another, or within it. */
export const isIn = (node: ts.Node, outer: ts.Node): boolean =>
  node === outer || (node.parent !== undefined && isIn(node.parent, outer));

/** The same, or the name itself where it is one. */
export const propertyOrName = (node: ts.Expression): string =>
  propertyOf(node) ?? (ts.isIdentifier(node) ? node.text : "");

/** `null` or `undefined`, also as `typeof` writes it. */
export const isNothing = (node: ts.Expression): boolean =>
  node.kind === ts.SyntaxKind.NullKeyword ||
  (ts.isIdentifier(node) && node.text === "undefined") ||
  (ts.isStringLiteralLike(node) && node.text === "undefined");
