import ts from "typescript";

/**
 * Whether a text that could be the id of a kind is an everyday word where it stands, by the types: `group` of a format of
 * files, `unit` of a shape. Where types say nothing, as in a list by itself, it is taken for a kind.
 */

type Kinds = readonly ReadonlySet<string>[];

const textsOf = (type: ts.Type): string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));

/** Whether a type is that of kinds: it has all of a table, or nothing that is in none. */
const isOfKinds = (texts: readonly string[], kinds: Kinds): boolean => {
  const said = new Set(texts);
  return kinds.some(
    (table) => [...table].every((id) => said.has(id)) || texts.every((text) => table.has(text)),
  );
};

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/** What a text is compared with: the other side of `===`, or what a `switch` asks. */
const comparedWith = (node: ts.Expression): ts.Expression | undefined => {
  const { parent } = node;
  if (ts.isCaseClause(parent)) return parent.parent.parent.expression;
  if (!ts.isBinaryExpression(parent) || !comparisons.has(parent.operatorToken.kind)) return undefined;
  return parent.left === node ? parent.right : parent.left;
};

const parameterOf = (call: ts.CallExpression, node: ts.Node, checker: ts.TypeChecker): string => {
  const at = call.arguments.findIndex((one) => one.pos === node.pos);
  const parameters = checker.getResolvedSignature(call)?.getParameters() ?? [];
  return parameters[Math.min(at, parameters.length - 1)]?.name ?? "";
};

/** What the place is called that a text goes to: a field, an attribute, a parameter, a constant. */
const placeOf = (node: ts.Node, checker: ts.TypeChecker): string => {
  const { parent } = node;
  if (ts.isCallExpression(parent))
    return `${parent.expression.getText()} ${parameterOf(parent, node, checker)}`;
  if (ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent) || ts.isVariableDeclaration(parent))
    return parent.name.getText();
  if (ts.isStatement(parent) || ts.isFunctionLike(parent) || ts.isSourceFile(parent)) return "";
  return placeOf(parent, checker);
};

const asksKind = /kind/i;

const isText = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.String) !== 0;

/** Whether a text is put into a set or a map, whose own type is only made of what is put in. */
const isGathered = ({ parent }: ts.Node): boolean =>
  ts.isNewExpression(parent) || (ts.isArrayLiteralExpression(parent) && isGathered(parent));

/** Whether a union that is written down has texts that are no kinds beside it. */
const isInOtherUnion = ({ parent }: ts.LiteralTypeNode, kinds: Kinds): boolean =>
  ts.isUnionTypeNode(parent) &&
  !isOfKinds(
    parent.types.flatMap((one) =>
      ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [one.literal.text] : [],
    ),
    kinds,
  );

/** Whether the types say that a text is no kind where it stands. */
export const isOtherWord = (node: ts.StringLiteralLike, checker: ts.TypeChecker, kinds: Kinds): boolean => {
  if (ts.isLiteralTypeNode(node.parent)) return isInOtherUnion(node.parent, kinds);
  const compared = comparedWith(node);
  const type = compared === undefined ? checker.getContextualType(node) : checker.getTypeAtLocation(compared);
  if (type === undefined) return false;
  const texts = textsOf(type);
  if (texts.length > 0) return !isOfKinds(texts, kinds);
  return isText(type) && !isGathered(node) && !asksKind.test(compared?.getText() ?? placeOf(node, checker));
};
