import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { Node } from "../../graph/model/node.ts";
import { readSeed, seedFolder } from "./read-seed.ts";
import { hashLength, runLength, shinglesOf, wordsOf } from "./shingle.ts";

const dataset = readSeed();

/** Hashes of all runs of eight words of the report; `test/repo/shingles.ts` writes them. */
const ofReport = new Set(
  readFileSync(new URL("report-2008.shingles", import.meta.url))
    .toString("hex")
    .match(new RegExp(`.{${2 * hashLength}}`, "g")),
);

const bearNames: readonly Node["kind"][] = [
  "body",
  "entity",
  "mechanism",
  "post",
  "fund",
  "process",
  "document",
];
/** Names of bodies and titles of documents, longest first: these may be said as they are. A class has no name of its own. */
const names = [
  ...dataset.nodes
    .filter((node) => bearNames.includes(node.kind) && !node.class)
    .flatMap((node) => [node.name, ...node.aliases]),
  ...dataset.sources.map(({ title }) => title),
]
  .map(wordsOf)
  .filter((words) => words.length > 1)
  .sort((one, other) => other.length - one.length);

/** For each word of a text, whether it belongs to a name. */
const inNames = (words: readonly string[]): boolean[] => {
  const marks = words.map(() => false);
  for (let first = 0; first < words.length; first++) {
    const name = names.find((parts) => parts.every((part, place) => words[first + place] === part));
    if (name !== undefined) marks.fill(true, first, first + name.length);
  }
  return marks;
};

/** Runs that are the report's, at least five of their words being no name's. */
const quotationsIn = (text: string): string[] => {
  const words = wordsOf(text);
  if (words.length < runLength) return [];
  const named = inNames(words);
  return shinglesOf(words).flatMap((hash, first) => {
    const own = named.slice(first, first + runLength).filter((name) => !name).length;
    return own > runLength / 2 && ofReport.has(hash) ? [words.slice(first, first + runLength).join(" ")] : [];
  });
};

/** Every text in a value, with where it stands. */
const textsIn = (value: unknown, at: string): { at: string; text: string }[] => {
  if (typeof value === "string") return [{ at, text: value }];
  if (!(value instanceof Object)) return [];
  const id = "id" in value ? ` ${String(value.id)}` : "";
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${at}${id} ${key}`));
};

const table = (path: string): unknown => parse(readFileSync(new URL(path, seedFolder)), { columns: true });
const texts = [
  ...textsIn(dataset, "dataset"),
  ...textsIn(table("claims.csv"), "claims.csv"),
  ...textsIn(table("golden/claims.csv"), "golden/claims.csv"),
  ...textsIn(JSON.parse(readFileSync(new URL("questions.json", seedFolder), "utf8")), "questions.json"),
].filter(({ text }) => wordsOf(text).length >= runLength);

describe("the seed's own words", () => {
  it("the hashes are of the whole report, and there are texts to compare", () => {
    expect(ofReport.size).toBeGreaterThan(20_000);
    expect(texts.length).toBeGreaterThan(600);
  });

  it("no text of the seed quotes eight words of the report in a row, names and titles aside", () => {
    const found = texts.flatMap(({ at, text }) => quotationsIn(text).map((run) => `${at}: ${run}`));
    expect(found).toEqual([]);
  });
});
