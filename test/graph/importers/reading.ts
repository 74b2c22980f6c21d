import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { analyze, prepare } from "../../../analysis/run.ts";
import { DottedError } from "../../../graph/errors.ts";
import type { ImportOptions, InputFile } from "../../../graph/importers/importer.ts";
import { importFiles } from "../../../graph/importers/index.ts";
import { type Dataset, datasetSchema } from "../../../graph/model/dataset.ts";

/** A file of the folder `fixtures`. */
export const fixture = (name: string): InputFile => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))),
});
/** A file of these words. */
export const file = (name: string, text: string): InputFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** Holds a dataset to what its schema makes of it: a store that wrote the rows takes them as they are. */
const expectMade = (dataset: Dataset): void =>
  expect(datasetSchema.parse(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);

/** What files say, as tests ask for it, and what the detectors find in it. */
export const read = (files: readonly InputFile[], options: ImportOptions = {}) => {
  const { dataset, warnings } = importFiles(files, options);
  expectMade(dataset);
  return {
    dataset,
    warnings,
    node: (id: string) => dataset.nodes.find((node) => node.id === id),
    lines: dataset.lines.map(({ from, kind, to }) => `${from} ${kind} ${to}`),
    findings: analyze(prepare(dataset).view()).map(
      ({ messageId, subjects }) => `${messageId}:${subjects.join("+")}`,
    ),
  };
};

/** The error with which files are refused. */
export const refused = (files: readonly InputFile[]) => {
  try {
    importFiles(files);
  } catch (error) {
    if (error instanceof DottedError) return error;
    throw error;
  }
  throw new Error("it was not refused");
};
