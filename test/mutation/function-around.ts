import ts from "typescript";

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText();
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined;
  const { parent, body } = node;
  if (ts.isArrowFunction(body)) return undefined; // often called as its file is read, the inner one when it is used
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : undefined;
};

/** The name that V8 gives the innermost named function around a place of a file; undefined where that says not when it runs. */
export const functionAround = (file: string, text: string, at: number): string | undefined => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  let name: string | undefined;
  const visit = (node: ts.Node): void => {
    if (at < node.getStart() || at >= node.getEnd()) return;
    name = nameOf(node) ?? name;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return name;
};
