import { readFileSync } from "node:fs";
import ts from "typescript";
import { once } from "../../graph/memo.ts";
import { sourceFiles } from "./length.ts";

/** Names that a binding gives: `a`, `{ b: c }`, `[d]`. */
const boundBy = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(element.name) : []));

const hasModifier = (node: ts.Statement, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((one) => one.kind === kind);

const declaredBy = (node: ts.Statement): string[] => {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node);
  return isNamed && node.name !== undefined ? [node.name.text] : [];
};

/** Names that a module has from others, by the names that these give them. */
const importedBy = (node: ts.Statement): string[] => {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
  return bindings.elements
    .filter(({ propertyName }) => propertyName === undefined)
    .map(({ name }) => name.text);
};

/** What an `export { a, b as c }` names; what is passed on from another module under its own name is that one's. */
const listedIn = (
  { exportClause, moduleSpecifier }: ts.ExportDeclaration,
  imported: ReadonlySet<string>,
): string[] => {
  if (exportClause === undefined) return [];
  if (ts.isNamespaceExport(exportClause)) return [exportClause.name.text];
  return exportClause.elements
    .filter(({ name, propertyName }) =>
      propertyName === undefined ? moduleSpecifier === undefined && !imported.has(name.text) : true,
    )
    .map(({ name }) => name.text);
};

/** Names that an `export default` gives what it exports: its own, where it has one. */
const byDefault = ({ expression }: ts.ExportAssignment): string[] =>
  ts.isIdentifier(expression) ? [expression.text] : [];

const namesBy = (node: ts.Statement, imported: ReadonlySet<string>): string[] => {
  if (ts.isExportDeclaration(node)) return listedIn(node, imported);
  if (ts.isExportAssignment(node)) return byDefault(node);
  return hasModifier(node, ts.SyntaxKind.ExportKeyword) ? declaredBy(node) : [];
};

/** Names that a module exports, each once though a type and a value may share it, and without those of others that it passes on. */
export const exportedNames = (path: string, text: string): ReadonlySet<string> => {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const imported = new Set(statements.flatMap(importedBy));
  return new Set(statements.flatMap((node) => namesBy(node, imported)));
};

/** Files that the folder of each detector or question has, with the one thing that the list of them takes from each. */
const inEveryFolder = [
  { name: "info", paths: /^analysis\/detectors\/[^/]+\/info\.ts$/ },
  { name: "phrasings", paths: /^analysis\/queries\/[^/]+\/phrasings\.ts$/ },
];

const isProgram = (path: string): boolean => !path.startsWith("test/") && /\.tsx?$/.test(path);

/** Modules of the program by each name that they export. */
export const exportersByName = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const path of sourceFiles().filter(isProgram))
    for (const name of exportedNames(path, readFileSync(path, "utf8")))
      found.set(name, [...(found.get(name) ?? []), path]);
  return found;
});

/** Names that several modules export, with the modules, those of `inEveryFolder` left out. */
export const namesOfSeveral = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...exportersByName()]
      .map(([name, paths]) => [name, paths.filter((path) => !isInEveryFolder(name, path))] as const)
      .filter(([, paths]) => paths.length > 1),
  );

const isInEveryFolder = (name: string, path: string): boolean =>
  inEveryFolder.some((one) => one.name === name && one.paths.test(path));
