import { importFiles } from "../../../graph/importers/index.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import { takeRecord } from "../../../server/services/bundle/take.ts";
import { writeBundle } from "../../../server/services/bundle/write.ts";
import { exportersByFormat } from "../../../server/services/export.ts";
import { importDataset } from "../../../server/services/import.ts";
import { unzipAll } from "../../../server/services/zip.ts";

/** Nodes and lines of a dataset with their kinds. */
export const kindsIn = ({ nodes, lines }: Dataset): string[] => [
  ...nodes.map(({ id, kind }) => `${id}: ${kind}`).sort(),
  ...lines.map(({ kind, from, to, polarity }) => `${from} ${kind} ${to} ${polarity}`).sort(),
];

/** What of a dataset comes back from each format that is read too, and the text of those that are not. */
export const throughFormats = async (dataset: Dataset): Promise<Record<string, string[]>> => {
  const came: Record<string, string[]> = {};
  for (const [id, { endings, write }] of Object.entries(exportersByFormat)) {
    const bytes = await write(dataset);
    const isDrawing = id === "dot" || id === "mermaid";
    came[id] = isDrawing
      ? new TextDecoder().decode(bytes).split("\n")
      : kindsIn(importFiles(await unzipAll([{ name: `x.${endings[0]}`, bytes }])).dataset);
  }
  return came;
};

/** What of a dataset comes back from a store, and out of a bundle in another. */
export const throughBundle = async (dataset: Dataset, folder: string): Promise<string[]> => {
  const one = await openSqliteStore(`${folder}/one.db`);
  const other = await openSqliteStore(`${folder}/other.db`);
  try {
    await one.write(dataset, { actor: "ada", expected: 0 });
    const bytes = await writeBundle(await takeRecord(one, dataset.id));
    await importDataset(other, [{ name: "x.zip", bytes }], { dryRun: false }, { actor: "bo" });
    return kindsIn((await other.read(dataset.id)).dataset);
  } finally {
    await Promise.all([one.close(), other.close()]);
  }
};

/** A graph of another program, which says the kinds in words that a reader sees. */
export const foreignGraph = [
  {
    name: "net.graphml",
    bytes: new TextEncoder().encode(`<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="k" for="all" attr.name="kind" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="s"><data key="k">Committee</data></node>
    <node id="c"><data key="k">post</data></node>
    <edge source="s" target="c"><data key="k">hosts</data></edge>
    <edge source="s" target="c"><data key="k">conseille</data></edge>
  </graph>
</graphml>`),
  },
];
