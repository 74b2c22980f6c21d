import ts from "typescript";

type Link = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression;

const isLink = (node: ts.Node): node is Link =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node);

const isWrapped = (node: ts.Expression): node is ts.AssertionExpression | ts.ParenthesizedExpression =>
  ts.isParenthesizedExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isAssertionExpression(node) ||
  ts.isSatisfiesExpression(node);

/** An expression without brackets, casts and `!`. */
const bare = (node: ts.Expression): ts.Expression => (isWrapped(node) ? bare(node.expression) : node);

/** What a property is called that is taken out of something: `query.data`, `query["data"]`. */
const propertyOf = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression))
    return undefined;
  return node.argumentExpression.text;
};

/** The part of a file in which a declared name holds. */
const holdsIn = (node: ts.Node): ts.Node =>
  ts.isBlock(node) || ts.isSourceFile(node) ? node : holdsIn(node.parent);

/** Names of what reads gave, each with where it holds. */
type Names = { readonly name: string; readonly within: ts.Node }[];

const isIn = (node: ts.Node, outer: ts.Node): boolean =>
  node === outer || (node.parent !== undefined && isIn(node.parent, outer));

/** Whether an expression is what a read gave, `query.data`, which is undefined before and where it failed. */
const isGiven = (node: ts.Expression, names: Names): boolean =>
  propertyOf(node) === "data" ||
  (ts.isIdentifier(node) && names.some(({ name, within }) => name === node.text && isIn(node, within)));

const isShort = (node: ts.Expression, names: Names): boolean =>
  isLink(node) &&
  ((node.questionDotToken !== undefined && mayLack(node.expression, names)) ||
    isShort(bare(node.expression), names));

/** Whether an expression is undefined because of a read that failed or is on its way: `data`, `data?.rows.map(f)`, `data && f(data)`. */
const mayLack = (node: ts.Expression, names: Names): boolean => {
  const one = bare(node);
  if (ts.isBinaryExpression(one) && one.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return mayLack(one.left, names);
  return isGiven(one, names) || isShort(one, names);
};

/** What a hook says of how a read fares, and whether it is so where there is nothing. */
const standings: ReadonlyMap<string, "lacking" | "there"> = new Map([
  ["isSuccess", "there"],
  ["isFetched", "there"],
  ["isError", "lacking"],
  ["isPending", "lacking"],
  ["isLoading", "lacking"],
  ["isLoadingError", "lacking"],
]);

const opposite = { lacking: "there", there: "lacking" } as const;

const isNone = (node: ts.Expression): boolean => {
  const one = bare(node);
  return (
    ts.isArrayLiteralExpression(one) ||
    ts.isObjectLiteralExpression(one) ||
    ts.isLiteralExpression(one) ||
    ts.isNewExpression(one) ||
    [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.FalseKeyword].includes(one.kind)
  );
};

const nothing = (node: ts.Expression): boolean =>
  node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");

const equalities: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
];
const inequalities: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
];

const isEither = (node: ts.Expression): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.BarBarToken;

/** Whether a condition asks for what a read gave: holding where it lacks, where it is there; undefined where it asks for neither. */
const asksFor = (condition: ts.Expression, names: Names): "lacking" | "there" | undefined => {
  const one = bare(condition);
  const standing = standings.get(propertyOf(one) ?? (ts.isIdentifier(one) ? one.text : ""));
  if (standing !== undefined) return standing;
  if (mayLack(one, names)) return "there";
  if (ts.isPrefixUnaryExpression(one) && one.operator === ts.SyntaxKind.ExclamationToken) {
    const asked = asksFor(one.operand, names);
    return asked === undefined ? undefined : opposite[asked];
  }
  if (isEither(one))
    return [one.left, one.right].map((each) => asksFor(each, names)).find((asked) => asked === "lacking");
  if (!ts.isBinaryExpression(one) || !mayLack(one.left, names) || !nothing(one.right)) return undefined;
  if (equalities.includes(one.operatorToken.kind)) return "lacking";
  return inequalities.includes(one.operatorToken.kind) ? "there" : undefined;
};

/** Whether all that is done is to give nothing back. */
const returnsNone = (node: ts.Statement): boolean => {
  if (ts.isBlock(node)) return node.statements.length === 1 && node.statements.every(returnsNone);
  return ts.isReturnStatement(node) && node.expression !== undefined && isNone(node.expression);
};

const isDefaulted = (node: ts.Node, names: Names): boolean => {
  if (ts.isBinaryExpression(node))
    return (
      [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(node.operatorToken.kind) &&
      mayLack(node.left, names) &&
      !mayLack(node.right, names)
    );
  if (ts.isConditionalExpression(node)) {
    const asked = asksFor(node.condition, names);
    return asked !== undefined && isNone(asked === "lacking" ? node.whenTrue : node.whenFalse);
  }
  if (ts.isIfStatement(node))
    return asksFor(node.expression, names) === "lacking" && returnsNone(node.thenStatement);
  return isDataElement(node) && node.initializer !== undefined;
};

/** `data` or `data: rows` taken out of what a hook gives. */
const isDataElement = (node: ts.Node): node is ts.BindingElement =>
  ts.isBindingElement(node) &&
  /^(?:data|\[?["'`]data["'`]\]?)$/.test((node.propertyName ?? node.name).getText()) &&
  ts.isVariableDeclaration(node.parent.parent);

const nameOf = (node: ts.Node, names: Names): string | undefined => {
  if (isDataElement(node)) return node.name.getText();
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined || !ts.isIdentifier(node.name))
    return undefined;
  return mayLack(node.initializer, names) ? node.name.text : undefined;
};

/**
 * Lines at which what a read gave gets a default: a read that failed or is on its way, taken for one that found nothing.
 * Followed are names within a file, not what is handed to functions.
 */
export const takenForNone = (name: string, text: string): string[] => {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const names: Names = [];
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const given = nameOf(node, names);
    if (given !== undefined) names.push({ name: given, within: holdsIn(node) });
    if (isDefaulted(node, names))
      found.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
};
