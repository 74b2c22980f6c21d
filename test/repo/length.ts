import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Lines a file may have without a word on why. */
export const mostLines = 200;

const roots = ["graph", "analysis", "server", "web", "test"];

/** Every source file, built ones left out. */
export const sourceFiles = (): string[] =>
  roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|tsx|css)$/.test(name) && !/(^|\/)(dist|node_modules)\//.test(name))
      .map((name) => join(root, name)),
  );

const linesOf = (text: string): number => text.replace(/\n$/, "").split("\n").length;

/** The first comment of a file, which stands before its code, imports aside. */
const headOf = (text: string): string =>
  /^(?:import[^;]*;\s*)*\s*\/\*(.*?)\*\//s.exec(text)?.[1]?.replace(/\s*\n\s*\*?\s*/g, " ") ?? "";

/** Whether a file is no longer than it may be, or says in its head why it is. */
export const lengthAccounted = (text: string): boolean =>
  linesOf(text) <= mostLines || /Longer than a usual file because \w+/.test(headOf(text));

/** Files that are too long and do not say why, with their lines. */
export const tooLong = (): string[] =>
  sourceFiles()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
    .filter(({ text }) => !lengthAccounted(text))
    .map(({ path, text }) => `${path} ${linesOf(text)}`);
