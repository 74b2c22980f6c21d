import ts from "typescript";
import { bare, holdsIn, isIn, isLink, isNothing, propertyOf, propertyOrName } from "./expressions.ts";

/** Names of what reads gave, each with where it holds. */
type Names = { readonly name: string; readonly within: ts.Node }[];

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
  ["error", "lacking"],
]);

/** What a hook's `status` is called, and whether it is so where there is nothing. */
const statuses: ReadonlyMap<string, "lacking" | "there"> = new Map([
  ["success", "there"],
  ["error", "lacking"],
  ["pending", "lacking"],
]);

const opposite = { lacking: "there", there: "lacking" } as const;

/** Whether a name of the file is one for nothing: `const none: Overlay = { nodes: [] }`. */
const isNoneNamed = (name: ts.Identifier): boolean =>
  name
    .getSourceFile()
    .statements.some(
      (statement) =>
        ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some(
          (one) =>
            one.name.getText() === name.text && one.initializer !== undefined && isNone(one.initializer),
        ),
    );

const isNone = (node: ts.Expression): boolean => {
  const one = bare(node);
  if (ts.isIdentifier(one)) return isNoneNamed(one);
  return (
    ts.isArrayLiteralExpression(one) ||
    ts.isObjectLiteralExpression(one) ||
    ts.isLiteralExpression(one) ||
    ts.isNewExpression(one) ||
    [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.FalseKeyword].includes(one.kind)
  );
};

/** What is asked about in `typeof x` and `Array.isArray(x)`: `x` itself. */
const askedAbout = (node: ts.Expression): ts.Expression => {
  const one = bare(node);
  if (ts.isTypeOfExpression(one)) return bare(one.expression);
  const [first] = ts.isCallExpression(one) ? one.arguments : [];
  return first !== undefined && ts.isCallExpression(one) && one.expression.getText() === "Array.isArray"
    ? bare(first)
    : one;
};

/** What a comparison for equality says where it holds: `q.status === "error"`, `undefined === q.data`, `q.error == null`. */
const saidByEqual = (left: ts.Expression, right: ts.Expression, names: Names): Standing => {
  if (ts.isStringLiteralLike(right) && propertyOrName(left) === "status") return statuses.get(right.text);
  if (!isNothing(right)) return undefined;
  if (propertyOrName(left) === "error") return "there";
  return mayLack(askedAbout(left), names) ? "lacking" : undefined;
};

type Standing = "lacking" | "there" | undefined;

const not = (standing: Standing): Standing => (standing === undefined ? undefined : opposite[standing]);

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
  const standing = standings.get(propertyOrName(one));
  if (standing !== undefined) return standing;
  if (mayLack(askedAbout(one), names)) return "there";
  if (ts.isPrefixUnaryExpression(one) && one.operator === ts.SyntaxKind.ExclamationToken)
    return not(asksFor(one.operand, names));
  if (isEither(one))
    return [one.left, one.right].map((each) => asksFor(each, names)).find((asked) => asked === "lacking");
  if (!ts.isBinaryExpression(one)) return undefined;
  const [left, right] = [bare(one.left), bare(one.right)];
  const equal = saidByEqual(left, right, names) ?? saidByEqual(right, left, names);
  if (equalities.includes(one.operatorToken.kind)) return equal;
  return inequalities.includes(one.operatorToken.kind) ? not(equal) : undefined;
};

/** Whether all that is done is to give nothing back. */
const returnsNone = (node: ts.Statement): boolean => {
  if (ts.isBlock(node)) return node.statements.length === 1 && node.statements.every(returnsNone);
  return ts.isReturnStatement(node) && node.expression !== undefined && isNone(node.expression);
};

const defaulting: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
];

/** Whether a read is begun with nothing as if it had been read: `placeholderData: []`. */
const isBegunWithNone = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) &&
  ["placeholderData", "initialData"].includes(node.name.getText()) &&
  (isNone(node.initializer) || ts.isArrowFunction(node.initializer));

const nextOf = (node: ts.Statement): ts.Statement | undefined => {
  if (!ts.isBlock(node.parent)) return undefined;
  return node.parent.statements[node.parent.statements.indexOf(node) + 1];
};

/** What is done where a condition does not hold: its `else`, else what follows where it returns. */
const otherwise = (node: ts.IfStatement): ts.Statement | undefined => node.elseStatement ?? nextOf(node);

const isDefaulted = (node: ts.Node, names: Names): boolean => {
  if (isBegunWithNone(node)) return true;
  if (ts.isBinaryExpression(node))
    return (
      defaulting.includes(node.operatorToken.kind) && mayLack(node.left, names) && !mayLack(node.right, names)
    );
  if (ts.isConditionalExpression(node)) {
    const asked = asksFor(node.condition, names);
    return asked !== undefined && isNone(asked === "lacking" ? node.whenTrue : node.whenFalse);
  }
  if (ts.isIfStatement(node)) {
    const asked = asksFor(node.expression, names);
    const lacking = asked === "lacking" ? node.thenStatement : otherwise(node);
    return asked !== undefined && lacking !== undefined && returnsNone(lacking);
  }
  return isDataElement(node) && node.initializer !== undefined;
};

/** `data` or `data: rows` taken out of what a hook gives. */
const isDataElement = (node: ts.Node): node is ts.BindingElement =>
  ts.isBindingElement(node) &&
  /^(?:data|\[?["'`]data["'`]\]?)$/.test((node.propertyName ?? node.name).getText()) &&
  (ts.isVariableDeclaration(node.parent.parent) || ts.isParameter(node.parent.parent));

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
