import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";

/**
 * Builds what is installed and run without a compiler: JavaScript in `dist/`, laid out like the sources, with
 * the files that the code reads beside it. The page is built by Vite first (`npm run build`).
 */
const manifestSchema = z.looseObject({ name: z.string(), version: z.string(), type: z.string() });

/** Files that the code reads by a path relative to itself: Cypher, learnt weights, starters of threads, datasets, the page. */
const readAtRunTime: Readonly<Record<string, RegExp>> = {
  analysis: /\.cypher$|weights\.json$/,
  graph: /\.mjs$/,
  server: /\.mjs$/,
  seeds: /^[^/]+\/[^/]+\.(csv|json)$/,
  "web/dist": /./,
};

const builtFolder = "dist";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

const copy = (path: string): void => {
  const to = join(builtFolder, path);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(path, to);
};

/** Vite tells the licences of the scripts in the page; the typeface in it is no script. */
const fontPackages = ["@fontsource-variable/inter"];
const licences = join("web/dist", "third-party-licenses.md");

const fontLicences = (name: string): string[] => {
  const folder = join("node_modules", name);
  const files = readdirSync(folder).filter((entry) => /^licen[cs]e|^ofl/i.test(entry));
  if (files.length === 0) throw new Error(`${name} has no licence file`);
  return files.map(
    (file) => `\n## ${name} (typeface)\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`,
  );
};
appendFileSync(licences, fontPackages.flatMap(fontLicences).join(""));

rmSync(builtFolder, { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { stdio: "inherit" });
for (const [folder, wanted] of Object.entries(readAtRunTime))
  for (const path of filesIn(folder).filter((name) => wanted.test(name))) copy(join(folder, path));
const { name, version, type } = manifestSchema.parse(JSON.parse(readFileSync("package.json", "utf8")));
writeFileSync(join(builtFolder, "package.json"), `${JSON.stringify({ name, version, type })}\n`);
