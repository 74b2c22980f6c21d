import ts from "typescript";

/** One small fault put into a file: the text between two places replaced by another. */
export type Mutant = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly was: string;
  readonly is: string;
};

/** Operators and what takes their place: borders moved, senses turned, both of two asked instead of one. */
const operators: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AsteriskToken, "/"],
  [ts.SyntaxKind.SlashToken, "*"],
]);

/** Methods that can be taken for one another without an error of types. */
const methods: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
  ["min", "max"],
  ["max", "min"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
]);

type Change = { readonly at: ts.Node; readonly is: string };
type Rule = (node: ts.Node) => Change | undefined;

const isText = (node: ts.Node): boolean => ts.isStringLiteral(node) || ts.isTemplateLiteral(node);
const isType = ({ parent }: ts.Node): boolean => parent !== undefined && ts.isLiteralTypeNode(parent);
const negated = (at: ts.Expression): Change => ({ at, is: `!(${at.getText()})` });

const operatorChanged: Rule = (node) => {
  if (!ts.isBinaryExpression(node)) return undefined;
  const { operatorToken: at, left, right } = node;
  const joinsTexts = at.kind === ts.SyntaxKind.PlusToken && (isText(left) || isText(right));
  const is = joinsTexts ? undefined : operators.get(at.kind);
  return is === undefined ? undefined : { at, is };
};

const negationDropped: Rule = (node) =>
  ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
    ? { at: node, is: `(${node.operand.getText()})` }
    : undefined;

const truthTurned: Rule = (node) => {
  if (isType(node)) return undefined;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { at: node, is: "false" };
  return node.kind === ts.SyntaxKind.FalseKeyword ? { at: node, is: "true" } : undefined;
};

const conditionTurned: Rule = (node) => {
  if (ts.isConditionalExpression(node)) return negated(node.condition);
  return ts.isIfStatement(node) ? negated(node.expression) : undefined;
};

const numberRaised: Rule = (node) =>
  ts.isNumericLiteral(node) && !isType(node)
    ? { at: node, is: String(Number(node.text.replaceAll("_", "")) + 1) }
    : undefined;

const methodChanged: Rule = (node) => {
  if (!ts.isPropertyAccessExpression(node) || !ts.isCallExpression(node.parent)) return undefined;
  const is = methods.get(node.name.text);
  return is === undefined ? undefined : { at: node.name, is };
};

const rules: readonly Rule[] = [
  operatorChanged,
  negationDropped,
  truthTurned,
  conditionTurned,
  numberRaised,
  methodChanged,
];

/** All faults that can be put into a file, in the order of its text. */
export const mutantsOf = (file: string, text: string): Mutant[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    for (const made of rules.flatMap((rule) => rule(node) ?? [])) {
      const [start, end] = [made.at.getStart(), made.at.getEnd()];
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      found.push({ file, start, end, line, was: text.slice(start, end), is: made.is });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** The text of a file with a fault in it. */
export const mutated = (text: string, { start, end, is }: Mutant): string =>
  text.slice(0, start) + is + text.slice(end);
