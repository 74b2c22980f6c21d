import { measure } from "../../analysis/measures/index.ts";
import { compare } from "../../analysis/reform/compare.ts";
import type { InputFile } from "../../graph/importers/importer.ts";
import { datasetWithoutPay } from "../../graph/model/pay.ts";
import type { Store } from "../../graph/store/store.ts";
import type { CompiledDatasets } from "../cache/compiled-datasets.ts";
import { besideIn } from "../contract/briefing-subject.ts";
import type { ImportBody } from "../contract/datasets.ts";
import { type Composed, composeBriefing } from "../services/briefing.ts";
import { drawBounded, preflightOf } from "../services/briefing-extent.ts";
import { takeRecord } from "../services/bundle/take.ts";
import { writeBundle } from "../services/bundle/write.ts";
import { comparisonAnswer } from "../services/comparison.ts";
import { attachText } from "../services/documents/source-texts.ts";
import { exportersByFormat } from "../services/export.ts";
import { importDataset } from "../services/import.ts";
import { previewImport } from "../services/import-preview.ts";
import type { BriefingInput, Jobs, MappedImport } from "./jobs.ts";

/*
 * Jobs that take most of the modules of the program, such as all that read files and draw. They stand apart, so that a
 * thread that was just started answers for a picture before these are loaded: loading them takes it longer than reading
 * a record of some ten thousand posts.
 */

/** Jobs whose modules are loaded when one of them is first asked for. */
export type RareJobName =
  | "measures"
  | "compare"
  | "briefing"
  | "preflight"
  | "export"
  | "bundle"
  | "attach"
  | "import"
  | "import-preview"
  | "import-mapped";

const decoded = ({ name, base64 }: ImportBody["files"][number]): InputFile => ({
  name,
  bytes: Buffer.from(base64, "base64"),
});

/** Without an id the files say it. */
const wishesOf = ({ dataset, ...wish }: Omit<MappedImport, "files">) => ({
  ...wish,
  dataset: dataset === "" ? undefined : dataset,
});

const briefingOf = async (
  datasets: CompiledDatasets,
  store: Store,
  { dataset, body }: BriefingInput,
): Promise<Composed> =>
  composeBriefing(await datasets.of(dataset), store, body, await datasets.of(besideIn(body) ?? dataset));

export const rareJobs: Pick<Jobs, RareJobName> = {
  measures: async ({ datasets }, { dataset, slice, language }) =>
    JSON.stringify(measure((await datasets.of(dataset)).view(slice), { language })),

  compare: async ({ datasets }, { dataset, reform, ...options }) =>
    JSON.stringify(comparisonAnswer(compare(await datasets.of(dataset), reform, options))),

  briefing: async ({ datasets, store, signal, onProgress }, { dataset, body, parts = false }) => {
    const composed = await briefingOf(datasets, store, { dataset, body });
    return drawBounded(composed, body, { signal, onProgress, parts });
  },

  preflight: async ({ datasets, store }, { dataset, body }) =>
    JSON.stringify(preflightOf(await briefingOf(datasets, store, { dataset, body }), body)),

  export: async ({ store }, { dataset: id, format, pay }) => {
    const { dataset, revision } = await store.read(id);
    return {
      revision,
      bytes: await exportersByFormat[format].write(pay ? dataset : datasetWithoutPay(dataset)),
    };
  },

  bundle: async ({ store }, { dataset, pay }) => {
    const record = await takeRecord(store, dataset);
    return { revision: record.revision, bytes: await writeBundle(record, { pay }) };
  },

  attach: ({ store, signal }, { dataset, source, name, base64, actor, expected }) =>
    attachText(store, dataset, { source, file: decoded({ name, base64 }) }, { actor, expected, signal }),

  import: ({ store, signal, onProgress }, { files, actor, expected, ...options }) =>
    importDataset(store, files.map(decoded), options, { actor, expected, signal, onProgress }),

  "import-preview": ({ store }, { files, ...options }) =>
    previewImport(store, files.map(decoded), wishesOf(options)),

  "import-mapped": ({ store, signal, onProgress }, { files, actor, expected, ...options }) =>
    importDataset(
      store,
      files.map(decoded),
      { ...wishesOf(options), dryRun: false },
      { actor, expected, signal, onProgress },
    ),
};
