import { describe, expect, it } from "vitest";
import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import { importFiles } from "../../../graph/importers/index.ts";
import { fc } from "../../random.ts";
import { arbitraryDataset } from "../arbitrary-dataset.ts";
import { smallDataset } from "../small-dataset.ts";

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const fileOf = (name: string): string =>
  decode(exportCsvFolder(smallDataset()).find((file) => file.name === name)?.bytes);

describe("a folder of CSV files", () => {
  it("gives back exactly what was exported", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        expect(importFiles(exportCsvFolder(dataset)).dataset).toStrictEqual(dataset);
      }),
      { numRuns: 150 },
    );
  });

  it("holds no cell that a spreadsheet would run", () => {
    const name = '=HYPERLINK("http://example.org")';
    const dataset = {
      ...smallDataset(),
      nodes: smallDataset().nodes.map((node) => ({ ...node, name, short: "@x" })),
    };
    const files = exportCsvFolder(dataset);
    const nodes = decode(files.find((file) => file.name === "nodes.csv")?.bytes);
    expect(nodes).not.toMatch(/(^|,|")[=+\-@\t\r]/m);
    expect(importFiles(files).dataset).toStrictEqual(dataset);
  });

  it("writes rows that a person can read", () => {
    expect(fileOf("lines.csv").split("\n")[1]).toBe(
      "l1,reports-to,chief,council,unspecified,general,hat-chief,asserted,,,,,,stated,,,,paper#2",
    );
    expect(fileOf("patches.csv").split("\n")[2]).toContain("p1,2,add-line,,,,,,l4,supports,");
  });

  it("describes its files as a Tabular Data Package", () => {
    const descriptor = JSON.parse(fileOf("datapackage.json"));
    expect(descriptor).toMatchObject({ profile: "tabular-data-package", name: "small", date: "2008-05" });
    for (const { path, schema } of descriptor.resources)
      expect(fileOf(path).split("\n")[0]).toBe(
        schema.fields.map((field: { name: string }) => field.name).join(","),
      );
    expect(descriptor.resources[2].schema.foreignKeys).toContainEqual({
      fields: "from",
      reference: { resource: "nodes", fields: "id" },
    });
  });
});
