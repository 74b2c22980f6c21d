import type { Reform } from "../../analysis/reform/compare.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { Language } from "../../graph/language.ts";
import type { Store } from "../../graph/store/store.ts";
import type { OnProgress } from "../../graph/worker/progress.ts";
import type { CompiledDatasets } from "../cache/compiled-datasets.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import type { ChangeBody, RecordChanged } from "../contract/changes.ts";
import type { ImportBody, ImportResult } from "../contract/datasets.ts";
import type { Disposition, DispositionBody } from "../contract/dispositions.ts";
import type { AttachBody } from "../contract/documents.ts";
import type { ExportFormat } from "../contract/export.ts";
import type { ImportPreview, ImportsBody } from "../contract/imports.ts";
import type { Briefed } from "../services/briefing.ts";
import { getDisposition, putDisposition } from "../services/documents/dispositions.ts";
import { changeRecord, type Writer } from "../services/record/change.ts";
import type { LayerOptions } from "../services/record/plan-import.ts";
import { restoreRecord } from "../services/record/restore.ts";
import { undoLast } from "../services/record/undo.ts";
import type { RareJobName } from "./rare-jobs.ts";
import { type ReadInputs, reads } from "./reads.ts";

/** Longer than a usual file because what each job takes, gives and does stands in one table. */

/** What a job works with: a store, the datasets of it that are compiled, and who wants to hear of it. */
export type JobPlace = {
  readonly store: Store;
  readonly datasets: CompiledDatasets;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
};

type InSlice = {
  readonly dataset: string;
  readonly slice?: Slice | undefined;
  readonly language: Language;
};

export type BriefingInput = { readonly dataset: string; readonly body: BriefingBody };

/** An answer of the API as JSON that a worker has written: nobody has to take it apart and write it again. */
export type Json = string;

/** An import by a mapping; without an id of a dataset it is what the files say. */
export type MappedImport = Omit<ImportsBody, "dryRun" | "dataset"> & { readonly dataset: string };

/** Who writes, over which revision. */
type Written = { readonly actor: string; readonly expected: number | undefined };

/** What each job takes, which can be sent to a thread, and what it gives. */
type OtherJobs = {
  readonly measures: { readonly input: InSlice; readonly result: Json };
  readonly compare: { readonly input: InSlice & { readonly reform: Reform }; readonly result: Json };
  readonly briefing: {
    readonly input: BriefingInput & { readonly parts?: boolean };
    readonly result: Briefed;
  };
  readonly preflight: { readonly input: BriefingInput; readonly result: Json };
  readonly disposition: {
    readonly input: { readonly dataset: string; readonly id: string; readonly today: string };
    readonly result: Disposition;
  };
  readonly accept: {
    readonly input: {
      readonly dataset: string;
      readonly id: string;
      readonly body: DispositionBody;
      readonly actor: string;
      readonly expected: number | undefined;
    };
    readonly result: number;
  };
  readonly bundle: {
    readonly input: { readonly dataset: string; readonly pay: boolean };
    readonly result: { readonly revision: number; readonly bytes: Uint8Array };
  };
  readonly export: {
    readonly input: { readonly dataset: string; readonly format: ExportFormat; readonly pay: boolean };
    readonly result: { readonly revision: number; readonly bytes: Uint8Array };
  };
  readonly attach: {
    readonly input: AttachBody & Written & { readonly dataset: string };
    readonly result: number;
  };
  readonly change: {
    readonly input: { readonly dataset: string; readonly body: ChangeBody } & Writer;
    readonly result: RecordChanged;
  };
  readonly restore: {
    readonly input: {
      readonly dataset: string;
      readonly revision: number;
      readonly reason: string;
      readonly actor: string;
    };
    readonly result: RecordChanged;
  };
  readonly undo: {
    readonly input: {
      readonly dataset: string;
      readonly way: "undo" | "redo";
      readonly reason: string;
      readonly actor: string;
    };
    readonly result: RecordChanged;
  };
  readonly import: {
    readonly input: Pick<LayerOptions, "layer" | "left" | "joins"> & {
      readonly dataset: string;
      readonly files: ImportBody["files"];
      readonly dryRun: boolean;
      readonly actor: string;
      readonly expected: number | undefined;
    };
    readonly result: ImportResult;
  };
  readonly "import-preview": { readonly input: MappedImport; readonly result: ImportPreview };
  readonly "import-mapped": { readonly input: MappedImport & Written; readonly result: ImportResult };
};

type JobTable = OtherJobs & {
  readonly [Name in keyof ReadInputs]: { readonly input: ReadInputs[Name]; readonly result: Json };
};

export type JobName = keyof JobTable;
/** Jobs that answer a question of the API. */
export type AnswerName = "measures" | "compare" | "preflight" | keyof ReadInputs;
export type JobResult<Name extends JobName> = JobTable[Name]["result"];

/** A job to do: its name and what it takes. */
export type Job<Name extends JobName = JobName> = {
  readonly [One in Name]: { readonly name: One; readonly input: JobTable[One]["input"] };
}[Name];

type Doing<Name extends JobName> = (
  place: JobPlace,
  input: JobTable[Name]["input"],
) => Promise<JobTable[Name]["result"]>;

/** How each job is done. */
export type Jobs = { readonly [Name in JobName]: Doing<Name> };

/** A job whose modules are loaded when it is first asked for. */
const rare =
  <Name extends RareJobName>(name: Name): Doing<Name> =>
  async (place, input) =>
    (await import("./rare-jobs.ts")).rareJobs[name](place, input);

const jobs: Jobs = {
  ...reads,

  disposition: async ({ datasets, store }, { dataset, id, today }) =>
    getDisposition(store, await datasets.of(dataset), id, today),

  accept: async ({ datasets, store }, { dataset, id, body, ...write }) =>
    putDisposition(store, await datasets.of(dataset), id, body, write),

  change: ({ store }, { dataset, body, ...writer }) => changeRecord(store, dataset, body, writer),

  restore: ({ store }, { dataset, actor, ...asked }) => restoreRecord(store, dataset, asked, actor),

  undo: ({ store }, { dataset, way, ...asked }) => undoLast(store, dataset, way, asked),

  measures: rare("measures"),
  compare: rare("compare"),
  briefing: rare("briefing"),
  preflight: rare("preflight"),
  export: rare("export"),
  bundle: rare("bundle"),
  attach: rare("attach"),
  import: rare("import"),
  "import-preview": rare("import-preview"),
  "import-mapped": rare("import-mapped"),
};

/** Does a job. Throws DottedError as its service does. */
export const doJob = <Name extends JobName>(place: JobPlace, job: Job<Name>): Promise<JobResult<Name>> =>
  jobs[job.name](place, job.input);
