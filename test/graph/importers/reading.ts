import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { analyze, prepare } from "../../../analysis/run.ts";
import { DottedError, type Problem } from "../../../graph/errors.ts";
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

/** Codes of problems that are told in English alone: of the model, of CSV folders and of formats for graphs. */
const englishAlone: ReadonlySet<string> = new Set(
  `bad-data bad-turtle bad-value bad-xml dangling-id duplicate-id guessed-kind missing-value repeated-file too-long
  too-many unknown-kind unread-class unread-field unread-list`.split(/\s+/),
);

/** Holds whatever is told to both languages. */
const expectFrench = (told: readonly Problem[]): void => {
  const lacks = told.filter(({ code, fr }) => fr === undefined && !englishAlone.has(code));
  expect(lacks).toEqual([]);
};

/** What files say, as tests ask for it, and what the detectors find in it. */
export const read = (files: readonly InputFile[], options: ImportOptions = {}) => {
  const { dataset, warnings } = importFiles(files, options);
  expectMade(dataset);
  expectFrench(warnings);
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
    if (error instanceof DottedError) {
      expectFrench([error, ...error.problems]);
      return error;
    }
    throw error;
  }
  throw new Error("it was not refused");
};
