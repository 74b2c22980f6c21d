import JSZip from "jszip";
import { Parser } from "n3";
import { describe, expect, it, test } from "vitest";
import type { Exporter } from "../../../graph/exporters/exporter.ts";
import { templateWorkbook } from "../../../graph/exporters/template.ts";
import type { ImportOptions } from "../../../graph/importers/importer.ts";
import { importFiles } from "../../../graph/importers/index.ts";
import { type Dataset, datasetSchema } from "../../../graph/model/dataset.ts";
import { exportersByFormat } from "../../../server/services/export.ts";
import { unzipAll } from "../../../server/services/zip.ts";
import { fc } from "../../random.ts";
import { arbitraryDataset } from "../arbitrary-dataset.ts";
import { smallDataset } from "../small-dataset.ts";

const exporters: readonly Exporter[] = Object.values(exportersByFormat);
const byId = (id: string): Exporter => {
  const found = exporters.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no exporter ${id}`);
  return found;
};

const written = async (id: string, dataset: Dataset) => ({
  name: `x.${byId(id).endings[0]}`,
  bytes: await byId(id).write(dataset),
});

const readBack = async (id: string, dataset: Dataset, options: ImportOptions = {}): Promise<Dataset> =>
  importFiles(await unzipAll([await written(id, dataset)]), options).dataset;

const hard = { numRuns: 25 };
const withNodes = arbitraryDataset.filter(({ nodes }) => nodes.length > 0);
const settings = {
  language: "fr",
  grades: ["D-2", "D-1"],
  detectors: { "span-and-layers": { mostReports: 10 } },
};

describe.each(["xlsx", "graphml"])("%s", (id) => {
  it("gives back exactly what was exported", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(withNodes, async (dataset) => {
        expect(await readBack(id, dataset)).toStrictEqual(dataset);
      }),
      hard,
    );
  });

  it("keeps settings, and takes another id and title where asked", async () => {
    const dataset = { ...smallDataset(), settings } as Dataset;
    expect(await readBack(id, dataset)).toStrictEqual(dataset);
    expect(await readBack(id, dataset, { dataset: "other", title: "Other" })).toStrictEqual({
      ...dataset,
      id: "other",
      title: "Other",
    });
  });
});

test.each(["constructor", "__proto__", "toString", "_x0041_", "_x005F_x0041_", "\ufdd0\u{1fffe}\ufffd"])(
  "xlsx keeps the name %s",
  async (name) => {
    const dataset = { ...smallDataset(), nodes: smallDataset().nodes.map((node) => ({ ...node, name })) };
    expect(await readBack("xlsx", dataset)).toStrictEqual(dataset);
  },
);

test("a workbook keeps characters beyond U+FFFF wherever they stand in it", async () => {
  const note = "👨".repeat(9_000);
  const [first, ...nodes] = smallDataset().nodes;
  const dataset = { ...smallDataset(), nodes: first === undefined ? nodes : [{ ...first, note }, ...nodes] };
  expect(await readBack("xlsx", dataset)).toStrictEqual(dataset);
});

test("the template is imported as it is, offers the allowed words, and tells its example rows until they are written over", async () => {
  const bytes = await templateWorkbook();
  const { dataset, warnings } = importFiles(await unzipAll([{ name: "template.xlsx", bytes }]));
  expect([dataset.id, dataset.nodes.length, dataset.lines.length]).toEqual(["my-organization", 2, 1]);
  const [only, ...examples] = warnings.map(({ code, file, row }) => [code, file, row]);
  expect(only).toEqual(["only-examples", "template.xlsx, nodes", undefined]);
  expect(examples).toEqual(
    [
      ["sources", 2],
      ["nodes", 2],
      ["nodes", 3],
      ["lines", 2],
      ["coverage", 2],
    ].map(([sheet, row]) => ["example-row", `template.xlsx, ${sheet}`, row]),
  );
  const { files } = await JSZip.loadAsync(bytes);
  const nodes = await files["xl/worksheets/sheet3.xml"]?.async("string");
  expect(nodes).toMatch(/<dataValidation type="list"[^>]*sqref="B2:B5000"><formula1>words!\$[A-Z]+\$2:/);
  expect(nodes).toMatch(/<\/sheetData><dataValidations/);
});

test("gexf gives back every node and line", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(withNodes, async (dataset) => {
      const { nodes, lines } = await readBack("gexf", dataset, { dataset: "x" });
      expect({ nodes, lines }).toStrictEqual({ nodes: dataset.nodes, lines: dataset.lines });
    }),
    hard,
  );
});

test("turtle gives back every node, and every line once as far as it tells lines apart", {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(withNodes, async (dataset) => {
      const { nodes, lines } = await readBack("turtle", dataset);
      const kindsOf = (of: Dataset["nodes"]) => of.map(({ id, kind, name }) => [id, kind, name]);
      expect(kindsOf(nodes)).toEqual(kindsOf(dataset.nodes));
      const told = (of: Dataset["lines"]) =>
        new Set(of.map(({ kind, from, to, polarity, basis }) => [from, kind, to, polarity, basis].join(" ")));
      expect(told(lines)).toEqual(told(dataset.lines));
      const repeated = byId("turtle").repeated?.(dataset) ?? [];
      expect(lines.length + repeated.length).toBe(dataset.lines.length);
    }),
    hard,
  );
});

test("turtle says with ORG's own words what they mean, and with them alone what they mean", async () => {
  const sources = [{ source: "paper", locator: "1" }];
  const node = (id: string, kind: string) => ({ id, kind, name: id });
  const line = (from: string, kind: string, to: string, more = {}) => ({
    id: `${from}-${kind}-${to}`,
    kind,
    from,
    to,
    sources,
    ...more,
  });
  const dataset = datasetSchema.parse({
    ...smallDataset(),
    nodes: [
      node("unit", "entity"),
      node("post", "post"),
      node("hat", "hat"),
      node("chief", "post"),
      node("task", "task"),
    ],
    lines: [
      line("post", "part-of", "unit"),
      line("hat", "part-of", "unit"),
      line("task", "part-of", "unit"),
      line("post", "wears-hat", "hat"),
      line("post", "deputy-of", "chief"),
      line("post", "reports-to", "chief", { polarity: "denied" }),
    ],
    coverage: [],
    recommendations: [],
    patches: [],
  });
  const text = new TextDecoder().decode(await byId("turtle").write(dataset));
  const triples = new Parser()
    .parse(text)
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => value.replace(/^.*[/#]/, "")).join(" "),
    );
  expect(
    triples.filter((triple) => / (\w+In|role|reports\w+|isPartOf|subOrganizationOf) /.test(triple)),
  ).toEqual(["post postIn unit", "hat isPartOf unit", "task isPartOf unit", "post role hat"]);
  const { nodes, lines } = await readBack("turtle", dataset);
  expect(nodes.flatMap(({ classification, level }) => [classification, level])).toEqual(
    Array(10).fill(undefined),
  );
  expect(lines.map(({ kind, polarity }) => [kind, polarity])).toContainEqual(["reports-to", "denied"]);
});

test.each(exporters)("$id: the same dataset gives the same bytes", async ({ write }) => {
  expect(await write(smallDataset())).toEqual(await write(smallDataset()));
});

const awkward = (): Dataset => {
  const dataset = smallDataset();
  const name = `=1+1 "a" \\ <b> & end | [x] - y`;
  return { ...dataset, nodes: dataset.nodes.map((node) => ({ ...node, name })) };
};
/** The others have a column for every field of the model: their round trips hold them. */
test.each(["dot", "mermaid", "turtle"])("%s", async (id) => {
  const text = async (dataset: Dataset) => new TextDecoder().decode(await byId(id).write(dataset));
  await expect(`${await text(smallDataset())}\n${await text(awkward())}`).toMatchFileSnapshot(
    `golden/${id}.txt`,
  );
});
