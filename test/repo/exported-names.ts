import { readFileSync } from "node:fs";
import { sourceFiles } from "./length.ts";

const exported = /^export (?:async )?(?:const|let|function\*?|type|class|interface) (\w+)/gm;

/** Names that a module exports by a declaration, each once though a type and a value may share it. */
export const exportedNames = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(exported)].map(([, name = ""]) => name));

/** Files that the folder of each detector or question has, with the one thing that the list of them takes from each. */
const inEveryFolder = [
  { name: "info", paths: /^analysis\/detectors\/[^/]+\/info\.ts$/ },
  { name: "phrasings", paths: /^analysis\/queries\/[^/]+\/phrasings\.ts$/ },
];

const isProgram = (path: string): boolean => !path.startsWith("test/") && /\.tsx?$/.test(path);

/** Modules of the program by each name that they export. */
export const exportersByName = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const path of sourceFiles().filter(isProgram))
    for (const name of exportedNames(readFileSync(path, "utf8")))
      found.set(name, [...(found.get(name) ?? []), path]);
  return found;
};

/** Names that several modules export, with the modules, those of `inEveryFolder` left out. */
export const namesOfSeveral = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...exportersByName()]
      .map(([name, paths]) => [name, paths.filter((path) => !isInEveryFolder(name, path))] as const)
      .filter(([, paths]) => paths.length > 1),
  );

const isInEveryFolder = (name: string, path: string): boolean =>
  inEveryFolder.some((one) => one.name === name && one.paths.test(path));
