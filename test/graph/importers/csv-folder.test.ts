import { describe, expect, it } from "vitest";
import { DottedError } from "../../../graph/errors.ts";
import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import type { InputFile } from "../../../graph/importers/importer.ts";
import { importFiles } from "../../../graph/importers/index.ts";
import { smallDataset } from "../small-dataset.ts";
import { edit, encode, folder } from "./csv-files.ts";
import { accepted, refused } from "./csv-folder.cases.ts";

const problemsOf = (files: InputFile[]): string[] => {
  try {
    importFiles(files);
    return [];
  } catch (error) {
    if (!(error instanceof DottedError)) throw error;
    expect(error.code).toBe("bad-data");
    for (const { message } of error.problems) expect(message).not.toMatch(/undefined|\[object/);
    return error.problems.map(({ file, row, field, code }) => [file, row, field, code].join(" "));
  }
};

describe("reading a folder of CSV files", () => {
  for (const [name, files, problems] of refused)
    it(`refuses ${name}`, () => expect(problemsOf(files)).toEqual(problems));

  const nodes = importFiles(folder()).dataset.nodes;
  for (const [name, files] of accepted)
    it(`takes ${name}`, () => expect(importFiles(files).dataset.nodes).toEqual(nodes));

  it("fills in defaults and reads what the descriptor says", () => {
    const { dataset } = importFiles(folder());
    expect(dataset).toMatchObject({ id: "tiny", title: "Tiny", licence: "CC0-1.0" });
    expect(dataset.lines[0]).toMatchObject({
      basis: "unspecified",
      scopes: ["general"],
      polarity: "asserted",
    });
    expect(dataset.patches[0]?.operations).toEqual([
      { op: "change-line", id: "l", changes: { basis: "formal" } },
    ]);
  });

  it("takes another name, and needs no descriptor then", () => {
    const options = { dataset: "other" };
    expect(importFiles(folder(), options).dataset).toMatchObject({ id: "other", title: "Tiny" });
    const bare = folder({ "datapackage.json": undefined });
    expect(importFiles(bare, options).dataset).toMatchObject({ id: "other", title: "other" });
  });

  it("passes on warnings with their place", () => {
    const { warnings } = importFiles(edit("lines.csv", "a,b,", "a,a,"));
    expect(warnings).toMatchObject([{ file: "lines.csv", row: 2, field: "to", code: "self-line" }]);
  });

  it("names the row of a patch's step, however the rows are ordered", () => {
    const files = exportCsvFolder(smallDataset()).map(({ name, bytes }) => {
      if (name !== "patches.csv") return { name, bytes };
      const [header = "", ...rows] = new TextDecoder().decode(bytes).trim().split("\n");
      const spoilt = rows.reverse().map((row) => row.replace("l2", "ghost"));
      return { name, bytes: encode([header, ...spoilt].join("\n")) };
    });
    expect(problemsOf(files)).toEqual(["patches.csv 2 id dangling-id"]);
  });
});
