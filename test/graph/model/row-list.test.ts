import { expect, test } from "vitest";
import { importFiles } from "../../../graph/importers/index.ts";
import { gather } from "../../../graph/importers/shared/gather.ts";
import { cutLists, mostInList } from "../../../graph/model/row-list.ts";
import { joinLayers } from "../../../graph/record/join-layers.ts";
import { packJson } from "../../../graph/store/shared/packed.ts";
import { unpackDataset } from "../../../graph/store/shared/unpack-dataset.ts";
import { folder } from "../importers/csv-files.ts";
import { refused } from "../importers/reading.ts";
import { layerOf } from "../layer-of.ts";
import { dataset as smallDataset, node as smallNode } from "../patch/small-dataset.ts";

const cell = (count: number, one: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => one(place)).join(";");

const nodes = (aliases: string): string => `id,kind,name,aliases\na,post,A,${aliases}\nb,body,B,\n`;
const lines = (sources: string): string => `id,kind,from,to,sources\nl,reports-to,a,b,${sources}\n`;

test("a row with more values in one list than any record has is refused, with file, row and field", () => {
  const { problems } = refused(
    folder({
      "nodes.csv": nodes(cell(mostInList + 1, (place) => `other ${place}`)),
      "lines.csv": lines(cell(40_000, (place) => `p#${place}`)),
    }),
  );
  expect(problems).toEqual([
    expect.objectContaining({ file: "nodes.csv", row: 2, field: "aliases", code: "too-many" }),
    expect.objectContaining({ file: "lines.csv", row: 2, field: "sources", code: "too-many" }),
  ]);
  expect(problems[1]?.message).toContain("it may hold at most 1000 values");
});

test("as many as that are read", () => {
  const { dataset } = importFiles(
    folder({
      "nodes.csv": nodes(""),
      "lines.csv": lines(cell(mostInList, (place) => `p#${place}`)),
    }),
  );
  expect(dataset.lines[0]?.sources).toHaveLength(mostInList);
});

test("a line that is said more often keeps the first places, and that is told once", () => {
  const made = gather();
  const at = { file: "a.csv", row: 1 };
  const cited = (locator: string) => ({ sources: [{ source: "s", locator }] });
  for (const id of ["a", "b"]) made.node({ id, kind: "post", name: id }, at);
  for (let row = 1; row <= mostInList + 500; row++)
    made.line({ id: "l", kind: "reports-to", from: "a", to: "b", ...cited(`row ${row}`) }, { ...at, row });
  const { dataset, warnings } = made.finish({
    id: "d",
    title: "D",
    sources: [{ id: "s", title: "S", short: "S" }],
    coverage: [],
    recommendations: [],
    patches: [],
  });
  expect(dataset.lines[0]?.sources.at(-1)?.locator).toBe("row 1000");
  expect(dataset.lines[0]?.sources).toHaveLength(mostInList);
  expect(warnings).toEqual([expect.objectContaining({ code: "too-many", row: 1_001 })]);
});

const aliases = (letter: string): string[] =>
  Array.from({ length: mostInList }, (_, place) => `${letter} ${place}`);
const withAliases = (letter: string) =>
  smallDataset({ nodes: [smallNode("1", "post", { aliases: aliases(letter) })] });

test("a node of two layers has no more in a list than a row may hold", () => {
  const layer = (name: string) => layerOf(name, withAliases(name));
  expect(joinLayers([layer("hr"), layer("boats")]).nodes[0]?.aliases).toEqual(aliases("hr"));
});

test("what was stored before there was a limit is read, with the first values", () => {
  const long = [...aliases("a"), ...aliases("b")];
  expect(cutLists({ id: "a", aliases: long })).toEqual({ id: "a", aliases: aliases("a") });
  const stored = { ...withAliases("a"), nodes: [{ ...smallNode("1", "post"), aliases: long }] };
  expect(unpackDataset(packJson(stored)).nodes[0]?.aliases).toEqual(aliases("a"));
});
