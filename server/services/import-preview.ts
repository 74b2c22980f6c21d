import { DottedError, type Problem } from "../../graph/errors.ts";
import type { Imported, ImportOptions, InputFile } from "../../graph/importers/importer.ts";
import { importerOf } from "../../graph/importers/index.ts";
import { tablesIn } from "../../graph/importers/staff-list/look.ts";
import { type Mapping, mappingSchema } from "../../graph/importers/staff-list/mapping.ts";
import type { Store } from "../../graph/store/store.ts";
import type { ImportPreview } from "../contract/imports.ts";
import { previewBundle } from "./bundle/preview.ts";
import { bundleIn } from "./bundle/read.ts";
import { chooseMapping } from "./choose-mapping.ts";
import type { ImportRequest } from "./import.ts";
import { countsOf, differenceTo, firstRows } from "./preview-rows.ts";
import { readImportTelling } from "./read-import.ts";
import { layersBeside } from "./record/beside.ts";
import { asidesOf, type ImportPlan, planImport } from "./record/plan-import.ts";
import { todayHere } from "./today.ts";
import { unzipAll } from "./zip.ts";

type Outcome = Partial<Imported> & Pick<ImportPreview, "problems" | "says" | "saysFr">;

/** What reading the files gives; what they lack is an answer, too, as long as it is about them. */
const read = (told: readonly Problem[], files: readonly InputFile[], options: ImportOptions): Outcome => {
  try {
    return { ...readImportTelling(told, files, options), problems: [] };
  } catch (error) {
    if (!(error instanceof DottedError) || error.code !== "bad-data") throw error;
    return { says: error.message, saysFr: error.fr, problems: error.problems.map((one) => ({ ...one })) };
  }
};

/** What storing would do to the record that is there, if one is. */
const replaced = async (store: Store, id: string, plan: ImportPlan | undefined) => {
  const summary = (await store.datasets()).find((one) => one.id === id);
  if (summary === undefined) return {};
  return {
    replaces: { title: summary.title, revision: summary.revision },
    ...(plan?.present === undefined ? {} : { difference: differenceTo(plan.present, plan.dataset) }),
  };
};

const isMapped = (importer: string | undefined): boolean =>
  importer === undefined || importer === "staff-list";

/** What the tables among the files look like, where they are read by a mapping. */
const tablesOf = (files: readonly InputFile[], importer: string | undefined, mapping: Mapping | undefined) =>
  isMapped(importer)
    ? tablesIn(files, mapping).map((table) => ({
        ...table,
        doubts: [...table.doubts],
        columns: table.columns.map((column) => ({ ...column, samples: [...column.samples] })),
      }))
    : [];

/**
 * What an import would make: counts, the first rows, what differs from the record that is there, how its columns are
 * understood, and every problem. Nothing is stored. Throws DottedError too-large, and bad-data for a zip or workbook
 * that cannot be opened.
 */
export const previewImport = async (
  store: Store,
  given: readonly InputFile[],
  options: Omit<ImportRequest, "dryRun">,
): Promise<ImportPreview> => {
  const files = await unzipAll(given);
  const bundle = bundleIn(files);
  if (bundle !== undefined) return previewBundle(store, bundle, options);
  const { mapping, mappedBy, told } = await chooseMapping(store, files, options);
  const beside = await layersBeside(store, options);
  const importer = importerOf(files, { mapping, beside });
  const {
    dataset,
    warnings = [],
    problems,
    says,
    saysFr,
  } = read(told, files, { ...options, mapping, beside });
  const plan =
    dataset === undefined
      ? undefined
      : await planImport(store, dataset, { ...options, importer: importer?.id, day: todayHere() });
  const id = dataset?.id ?? options.dataset ?? "";
  const tables = tablesOf(files, importer?.id, mapping);
  const guessed =
    importer?.id === "staff-list"
      ? tables.find(({ columns }) => columns.some(({ field }) => field === "superior"))
      : undefined;
  // a format that knows its columns still takes its lines for paper, and says so
  const guess = importer?.id === "uk-organogram" ? mappingSchema.parse({ columns: {} }) : guessed?.mapping;
  return {
    dryRun: true,
    dataset: id,
    ...(importer === undefined ? {} : { importer: { id: importer.id, title: importer.title } }),
    ...(says === undefined ? {} : { says, saysFr }),
    problems,
    warnings: warnings.map((one) => ({ ...one })),
    tables,
    mapping: mapping ?? guess,
    mappedBy: mappedBy ?? (guess === undefined ? undefined : "guessed"),
    nodes: dataset?.nodes.length ?? 0,
    lines: dataset?.lines.length ?? 0,
    counts: countsOf(dataset),
    rows: dataset === undefined ? [] : firstRows(dataset),
    setAside: plan === undefined ? [] : asidesOf(plan.asides, plan.revision + 1),
    twins: [...(plan?.twins ?? [])],
    ...(await replaced(store, id, plan)),
  };
};
