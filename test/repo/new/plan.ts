import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** What can be laid out, where each file of it goes, and the list it joins. */
const kinds = {
  detector: {
    files: {
      "info.ts.txt": "analysis/detectors/__id__/info.ts",
      "index.ts.txt": "analysis/detectors/__id__/index.ts",
      "twin.cypher.txt": "analysis/detectors/__id__/twin.cypher",
      "cases.ts.txt": "test/analysis/detectors/__id__.cases.ts",
    },
    list: "analysis/detectors/index.ts",
    before: "];",
    entry: "  withParsedOptions(__name__),\n",
    next: "write its words, rule, twin and cases; then npm run golden && npm run docs, and npx vitest run test/seeds",
  },
  question: {
    files: {
      "index.ts.txt": "analysis/queries/__id__/index.ts",
      "phrasings.ts.txt": "analysis/queries/__id__/phrasings.ts",
      "twin.cypher.txt": "analysis/queries/__id__/twin.cypher",
      "cases.ts.txt": "test/analysis/queries/__id__.cases.ts",
    },
    list: "analysis/queries/index.ts",
    before: "];",
    entry: "  withParsedParameters(__name__),\n",
    next: "write its words, phrasings, answer, twin and cases, and ask it of the report in seeds/un-integrated-missions-2008/questions.json; then npm run docs",
  },
  importer: {
    files: {
      "index.ts.txt": "graph/importers/__id__/index.ts",
      "test.ts.txt": "test/graph/importers/__id__.test.ts",
    },
    list: "graph/importers/index.ts",
    // the staff list takes any table, and the first that recognizes files reads them
    before: "  staffList,\n",
    entry: "  __name__,\n",
    next: "say what it recognizes, read it, and give the test a small file; then npm run docs",
  },
} as const;

export type Kind = keyof typeof kinds;
export const kindNames = ["detector", "question", "importer"] as const satisfies readonly Kind[];

/** Files to write, the list with the new entry, and what is left to do. Paths are relative to the top folder. */
export type Plan = {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly list: { readonly path: string; readonly text: string };
  readonly next: string;
};

const templates = new URL("templates/", import.meta.url);

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const filled = (text: string, id: string): string =>
  text.replaceAll("__id__", id).replaceAll("__name__", camel(id));

/** The list with one import more and one entry more, before a line of it. Throws where the list has another form. */
const listed = (text: string, id: string, entry: string, before: string): string => {
  const imported = `import { ${camel(id)} } from "./${id}/index.ts";\n`;
  const lastImport = text.lastIndexOf('/index.ts";\n') + '/index.ts";\n'.length;
  const withImport = text.slice(0, lastImport) + imported + text.slice(lastImport);
  const oneLine = /(readonly \w+\[\] = \[)([^\]\n]+)(\];)/;
  if (oneLine.test(withImport)) return withImport.replace(oneLine, `$1$2, ${camel(id)}$3`);
  const end = withImport.lastIndexOf(`\n${before}`);
  if (end < 0) throw new Error("the list that it joins has another form than it had");
  return `${withImport.slice(0, end + 1)}${filled(entry, id)}${withImport.slice(end + 1)}`;
};

/** Whether code may call something so: `class` and `default` are words of the language. */
const isName = (name: string): boolean =>
  ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, name).scan() ===
  ts.SyntaxKind.Identifier;

/** What `npm run new <kind> <id>` writes. Throws Error where the id is none or is taken, or a file of it is there. */
export const planOf = (kind: Kind, id: string): Plan => {
  const { files, list, before: place, entry, next } = kinds[kind];
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) throw new Error(`"${id}" is no id: lower-case words joined by hyphens`);
  if (!isName(camel(id))) throw new Error(`"${id}" is a word of TypeScript: choose another id`);
  const before = readFileSync(list, "utf8");
  if (before.includes(`"./${id}/index.ts"`)) throw new Error(`there is a ${kind} ${id} already`);
  const there = Object.values(files)
    .map((path) => filled(path, id))
    .find((path) => existsSync(path));
  if (there !== undefined) throw new Error(`${there} is there already: choose another id`);
  return {
    files: Object.entries(files).map(([template, path]) => ({
      path: filled(path, id),
      text: filled(readFileSync(new URL(`${kind}/${template}`, templates), "utf8"), id),
    })),
    list: { path: list, text: listed(before, id, entry, place) },
    next,
  };
};

/** Every template there is, so that a test can see that none is left out. */
export const templateNames = (kind: Kind): string[] => readdirSync(new URL(`${kind}/`, templates));
