import { isDeepStrictEqual } from "node:util";
import type { ImportOptions, InputFile } from "../../graph/importers/importer.ts";
import type { Mapping } from "../../graph/importers/staff-list/mapping.ts";
import { fieldChanges } from "../../graph/patch/field-changes.ts";
import type { RowChange } from "../../graph/record/revision.ts";
import { checkRevision } from "../../graph/store/shared/revision.ts";
import type { RecordWriteOptions, Store, WriteOptions } from "../../graph/store/store.ts";
import type { ImportResult } from "../contract/datasets.ts";
import { bringBundle } from "./bundle/bring.ts";
import { bundleIn } from "./bundle/read.ts";
import { chooseMapping } from "./choose-mapping.ts";
import { keptMapping, mappingId } from "./documents/mapping.ts";
import { readImportTelling } from "./read-import.ts";
import { layersBeside } from "./record/beside.ts";
import { differenceOf, rowsShown } from "./record/difference.ts";
import { zerosTold } from "./record/leading-zeros.ts";
import { asidesOf, type ImportPlan, type LayerOptions, planImport } from "./record/plan-import.ts";
import { todayHere } from "./today.ts";
import { unzipAll } from "./zip.ts";

/** How files are read, which layer of the record they are, and whether to store them. */
export type ImportRequest = ImportOptions &
  Omit<LayerOptions, "day" | "files" | "importer"> & {
    readonly dryRun: boolean;
    /** How many rows of the difference are told; the others are counted. */
    readonly rowsTold?: number | undefined;
  };

/** Whether a row says more than before, or less: on which row of a file it stands is no difference. */
const saysMore = ({ before, after }: RowChange): boolean =>
  before === undefined ||
  after === undefined ||
  fieldChanges(before, after).some(({ field }) => field !== "sources");

/** What a plan does, as the API tells it: `revision` is what the import is, or would be. */
const told = (
  { dataset, present, layer, rows, kept, asides, twins }: ImportPlan,
  revision: number,
  rowsTold: number | undefined,
) => ({
  dataset: dataset.id,
  nodes: dataset.nodes.length,
  lines: dataset.lines.length,
  layer: layer.about.name,
  ...(present === undefined ? {} : { difference: differenceOf(rows.filter(saysMore), rowsTold) }),
  kept: rowsShown(kept.filter(({ table }) => table !== "sources").filter(saysMore), rowsTold),
  setAside: asidesOf(asides, revision),
  twins: [...twins],
});

/** The mapping as a document that is kept for the next import, where it was given and is not kept already. */
const mappingBeside = async (store: Store, dataset: string, mapping: Mapping | undefined) =>
  mapping === undefined || isDeepStrictEqual(await keptMapping(store, dataset), mapping)
    ? []
    : [{ kind: "mapping" as const, id: mappingId, body: mapping }];

/** Stores what a plan made: over the very revision that it was made over, only what differs. */
const storePlan = (
  store: Store,
  { dataset, present, revision, rows }: ImportPlan,
  write: RecordWriteOptions,
) => {
  checkRevision(`dataset "${dataset.id}"`, revision, write.expected);
  const options = { ...write, expected: revision };
  return present === undefined ? store.write(dataset, options) : store.change(dataset.id, rows, options);
};

/**
 * Reads files of any known format and stores what they hold as a layer of their record, all in one write or nothing:
 * what was changed by hand is put on top again, the mapping given is kept for the next time; a bundle comes with its
 * history. Tables are read by the mapping given, else by the one kept, else by a guess. With `dryRun` everything is
 * checked and nothing stored. `write.expected` is the revision that may be replaced, 0 for none; left out, the one that
 * the plan was made over. Throws DottedError bad-data with every problem, revision-conflict, cancelled.
 */
export const importDataset = async (
  store: Store,
  given: readonly InputFile[],
  { dryRun, ...wish }: ImportRequest,
  write: WriteOptions,
): Promise<ImportResult> => {
  const files = await unzipAll(given);
  const bundle = bundleIn(files);
  if (bundle !== undefined) return bringBundle(store, bundle, { ...wish, dryRun }, write);
  const [{ mapping, told: before }, beside] = [
    await chooseMapping(store, files, wish),
    await layersBeside(store, wish),
  ];
  const options = { ...wish, mapping, beside };
  const { dataset: read, warnings, importer } = readImportTelling(before, files, options);
  const plan = await planImport(store, read, { ...options, files: given, importer, day: todayHere() });
  const warned = [...zerosTold(read, plan.present, plan.rows), ...warnings];
  const said = { dryRun, warnings: warned.map((warning) => ({ ...warning })) };
  if (dryRun) return { ...told(plan, plan.revision + 1, wish.rowsTold), ...said };
  const revision = await storePlan(store, plan, {
    ...write,
    note: { kind: "import" },
    layer: plan.layer,
    documents: await mappingBeside(store, read.id, wish.mapping),
  });
  return { ...told(plan, revision, wish.rowsTold), ...said, revision };
};
