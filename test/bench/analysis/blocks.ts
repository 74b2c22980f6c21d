import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rows } from "../organization.ts";

/** Rows per block: JSON text of a million posts is longer than one string may be. */
const perBlock = 50_000;

const inBlocks = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / perBlock) }, (_, place) =>
    rows.slice(place * perBlock, (place + 1) * perBlock),
  );

/** Where the JSON of an organization lies, in files of so many rows. */
export type Blocks = { readonly nodes: string[]; readonly lines: string[]; readonly coverage: string };

/** Writes rows as JSON files into a new folder. */
export const writeBlocks = (rows: Rows): { blocks: Blocks; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const write = (name: string, value: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(value));
    return file;
  };
  const all = (name: string, rowsOfIt: readonly unknown[]): string[] =>
    inBlocks(rowsOfIt).map((block, place) => write(`${name}-${place}.json`, block));
  const blocks = {
    nodes: all("nodes", rows.nodes),
    lines: all("lines", rows.lines),
    coverage: write("coverage.json", rows.coverage),
  };
  return { blocks, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Reads the rows back; `parsing` gets the time JSON.parse alone took. */
export const readBlocks = (blocks: Blocks, parsing: (ms: number) => void): Rows => {
  const parse = <T>(file: string): T => {
    const text = readFileSync(file, "utf8");
    const start = performance.now();
    const value: T = JSON.parse(text);
    parsing(performance.now() - start);
    return value;
  };
  const all = <T>(files: readonly string[]): T[] => {
    const rows: T[] = [];
    for (const file of files) for (const row of parse<T[]>(file)) rows.push(row);
    return rows;
  };
  return { nodes: all(blocks.nodes), lines: all(blocks.lines), coverage: parse(blocks.coverage) };
};
