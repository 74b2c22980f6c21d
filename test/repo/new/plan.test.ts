import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { kindNames, planOf, templateNames } from "./plan.ts";

const importsOf = (path: string, text: string) =>
  [...text.matchAll(/import (?:type )?\{([^}]+)\} from "(\.[^"]+)"/g)].map(([, names = "", from = ""]) => ({
    from: join(dirname(path), from),
    names: names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type ")),
    typesOnly: text.includes(`import type {${names}}`),
  }));

describe.each(kindNames)("npm run new %s", (kind) => {
  const plan = planOf(kind, "made-up");
  const sources = plan.files.filter(({ path }) => path.endsWith(".ts"));
  const made = new Set(plan.files.map(({ path }) => path));

  test("leaves no template out and no placeholder in", () => {
    expect(plan.files).toHaveLength(templateNames(kind).length);
    for (const { text } of plan.files) expect(text).not.toMatch(/__\w+__/);
  });

  test.each(sources)("$path is TypeScript", ({ text }) => {
    const { diagnostics } = ts.transpileModule(text, {
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.ESNext },
    });
    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  });

  test.each(sources)("$path imports what is there", async ({ path, text }) => {
    for (const { from, names, typesOnly } of importsOf(path, text)) {
      if (made.has(from) || typesOnly) continue;
      expect(Object.keys(await import(join(process.cwd(), from)))).toEqual(expect.arrayContaining(names));
    }
  });

  test("joins its list once", () => {
    expect(plan.list.text.match(/madeUp/g)).toHaveLength(2);
    expect(plan.list.text).toContain('import { madeUp } from "./made-up/index.ts";');
  });

  test.each(["Made Up", "made_up", "", "../made-up"])("refuses %j as an id", (id) => {
    expect(() => planOf(kind, id)).toThrow("is no id");
  });
});

test("an id that is taken is refused, and so is one of which a file is there or that is a word of the language", () => {
  expect(() => planOf("detector", "dual-line")).toThrow("there is a detector dual-line already");
  expect(() => planOf("importer", "large-files")).toThrow("large-files.test.ts is there already");
  expect(() => planOf("question", "new")).toThrow("is a word of TypeScript");
});

test("an importer is asked before the one that takes any table", () => {
  const { text } = planOf("importer", "made-up").list;
  expect(text.indexOf("  madeUp,\n")).toBeGreaterThan(0);
  expect(text.indexOf("  madeUp,\n")).toBeLessThan(text.indexOf("  staffList,\n"));
});

const unwritten = new RegExp("FILL " + "IN|À " + "REMPLIR");

/** Every file of the program, its tests, documentation and seeds, whatever its ending; the templates themselves left out. */
const allFiles = (): string[] =>
  ["graph", "analysis", "server", "web", "test", "docs", "seeds"]
    .flatMap((room) =>
      readdirSync(room, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter((path) => !/(^|\/)(dist|node_modules)\/|^test\/repo\/new\/templates\//.test(path));

test("nothing that was laid out is left unfilled", () => {
  expect(allFiles().filter((path) => unwritten.test(readFileSync(path, "utf8")))).toEqual([]);
});

test.each(kindNames.flatMap((kind) => planOf(kind, "made-up").files))(
  "$path would be found unfilled",
  ({ path, text }) => {
    expect(unwritten.test(text)).toBe(true);
    const folders = new Set(allFiles().map((file) => file.split("/").slice(0, 2).join("/")));
    expect(folders).toContain(path.split("/").slice(0, 2).join("/"));
  },
);
