import { relative, resolve } from "node:path";
import ts from "typescript";

/** A file's path from the root of the project. */
export const pathOf = ({ fileName }: ts.SourceFile): string =>
  relative(process.cwd(), resolve(fileName)).replaceAll("\\", "/");

export const isOfProgram = (path: string): boolean => /^(graph|analysis|server|web)\/.*\.tsx?$/.test(path);

/** The program as the compiler knows it, tests left out, with files more by path and text that are nowhere on disk. */
export const compiledProgram = (more: Readonly<Record<string, string>> = {}): ts.Program => {
  const read = ts.readConfigFile("tsconfig.json", ts.sys.readFile).config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(read, ts.sys, process.cwd());
  const added = new Map(Object.entries(more).map(([path, text]) => [resolve(path), text]));
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => added.has(path) || fileExists(path);
  host.readFile = (path) => added.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = added.get(path);
    return text === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, text, target, true);
  };
  const roots = fileNames.filter((path) => isOfProgram(relative(process.cwd(), path)));
  return ts.createProgram([...roots, ...added.keys()], options, host);
};
