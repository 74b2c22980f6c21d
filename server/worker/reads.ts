import { profileOf } from "../../analysis/profile/profile.ts";
import { limitsSet } from "../../analysis/profile-limits.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { Language } from "../../graph/language.ts";
import type { CompiledDataset, FindingsRequest } from "../cache/compiled-dataset.ts";
import type { FoundNode } from "../contract/nodes.ts";
import type { RowsChoice } from "../contract/rows.ts";
import { type Asked, askQuestion } from "../services/ask.ts";
import { askFreely, type FreelyAsked } from "../services/ask-freely.ts";
import { foundOf } from "../services/briefs.ts";
import { datasetDetail } from "../services/dataset-detail.ts";
import { type Difference, difference } from "../services/difference.ts";
import { listDispositions } from "../services/documents/dispositions.ts";
import { listNotes } from "../services/documents/notes.ts";
import { countFindings, fewerFindings } from "../services/fewer-findings.ts";
import { chosenFindings, type FindingsChoice, findingAnswer, findingsAnswer } from "../services/findings.ts";
import { type Branch, hierarchyAnswer } from "../services/hierarchy.ts";
import { lineDetail } from "../services/line-detail.ts";
import { nodeWithOverlay } from "../services/node-detail.ts";
import { patchList } from "../services/patches.ts";
import { revisionDetail, revisionsCompared } from "../services/record/history.ts";
import { recordRows } from "../services/record/record-rows.ts";
import { briefFindings, shorterFinding } from "../services/shorter-findings.ts";
import { shorterNode } from "../services/shorter-node.ts";
import { type TableChoice, tableAnswer } from "../services/table.ts";
import { type Extent, viewAnswer } from "../services/view.ts";
import { whyAnswer } from "../services/why.ts";
import type { JobPlace, Json } from "./jobs.ts";

type FindingsInput = {
  readonly dataset: string;
  readonly request: FindingsRequest;
  readonly choice: FindingsChoice;
  readonly today: string;
};

type NodeInput = {
  readonly dataset: string;
  readonly id: string;
  readonly slice: Slice;
  readonly language: Language;
  readonly today: string;
};

/** What each answer about a dataset takes. */
export type ReadInputs = {
  readonly detail: { readonly dataset: string };
  readonly view: { readonly dataset: string; readonly slice: Slice; readonly extent: Extent };
  readonly profile: { readonly dataset: string; readonly slice: Slice };
  readonly table: {
    readonly dataset: string;
    readonly slice: Slice;
    readonly language: Language;
    readonly choice: TableChoice;
  };
  readonly rows: { readonly dataset: string; readonly choice: RowsChoice; readonly pay: boolean };
  readonly hierarchy: {
    readonly dataset: string;
    readonly slice: Slice;
    readonly language: Language;
    readonly branch: Branch;
  };
  readonly node: NodeInput & { readonly brief: boolean; readonly most?: number | undefined };
  readonly line: { readonly dataset: string; readonly id: string };
  readonly search: { readonly dataset: string; readonly text: string; readonly limit: number };
  readonly findings: FindingsInput & { readonly brief: boolean; readonly most?: number | undefined };
  readonly findingCounts: Omit<FindingsInput, "today">;
  readonly finding: FindingsInput & { readonly id: string; readonly most?: number | undefined };
  readonly dispositions: { readonly dataset: string; readonly today: string };
  readonly why: {
    readonly dataset: string;
    readonly detector: string;
    readonly node: string;
    readonly request: FindingsRequest;
  };
  readonly ask: { readonly dataset: string; readonly asked: Asked };
  readonly askFreely: { readonly dataset: string; readonly asked: FreelyAsked };
  readonly patches: { readonly dataset: string };
  readonly revision: { readonly dataset: string; readonly revision: number };
  readonly revisions: { readonly dataset: string; readonly from: number; readonly to: number };
  readonly diff: { readonly dataset: string; readonly asked: Difference };
};

type Reads = {
  readonly [Name in keyof ReadInputs]: (place: JobPlace, input: ReadInputs[Name]) => Promise<Json>;
};

/** An answer made from the dataset alone. */
const fromDataset =
  <Input extends { readonly dataset: string }>(
    answer: (compiled: CompiledDataset, input: Input) => unknown,
  ) =>
  async ({ datasets }: JobPlace, input: Input): Promise<Json> =>
    JSON.stringify(answer(await datasets.of(input.dataset), input));

const found = (compiled: CompiledDataset, text: string, limit: number): FoundNode[] =>
  compiled.search(text, limit).map((row) => foundOf(compiled.view(), row));

/** Answers about a dataset: soon given where it is small, and a matter of seconds where it is large and not yet compiled. */
export const reads: Reads = {
  detail: async ({ datasets }, { dataset }) =>
    JSON.stringify(datasetDetail(await datasets.summary(dataset), await datasets.of(dataset))),
  view: fromDataset((compiled, { slice, extent }) => viewAnswer(compiled, slice, extent)),
  profile: fromDataset((compiled, { slice }) => profileOf(compiled.view(slice), limitsSet(compiled.dataset))),
  table: fromDataset((compiled, { slice, language, choice }) =>
    tableAnswer(compiled, slice, language, choice),
  ),
  rows: fromDataset((compiled, { choice, pay }) => recordRows(compiled, choice, pay)),
  hierarchy: fromDataset((compiled, { slice, language, branch }) =>
    hierarchyAnswer(compiled, slice, language, branch),
  ),
  node: async ({ datasets, store }, { dataset, id, brief, most, ...seen }) => {
    const whole = await nodeWithOverlay(store, await datasets.of(dataset), id, seen);
    const detail = shorterNode(whole, most);
    return JSON.stringify(brief ? { ...detail, findings: briefFindings(detail.findings) } : detail);
  },
  line: async ({ datasets, store }, { dataset, id }) =>
    JSON.stringify(lineDetail(await datasets.of(dataset), id, await listNotes(store, dataset))),
  search: fromDataset((compiled, { text, limit }) => found(compiled, text, limit)),
  findings: async ({ datasets, store }, { dataset, request, choice, today, brief, most }) => {
    const compiled = await datasets.of(dataset);
    const said = await listDispositions(store, compiled, today);
    const whole = fewerFindings(findingsAnswer(compiled, request, choice, said), most);
    return JSON.stringify(brief ? briefFindings(whole) : whole);
  },
  findingCounts: fromDataset((compiled, { request, choice }) =>
    countFindings(chosenFindings(compiled, request, choice)),
  ),
  finding: async ({ datasets, store }, { dataset, id, request, choice, today, most }) => {
    const compiled = await datasets.of(dataset);
    const said = await listDispositions(store, compiled, today);
    return JSON.stringify(shorterFinding(findingAnswer(compiled, id, request, choice, said), most));
  },
  dispositions: async ({ datasets, store }, { dataset, today }) =>
    JSON.stringify(await listDispositions(store, await datasets.of(dataset), today)),
  why: fromDataset((compiled, { detector, node, request }) => whyAnswer(compiled, detector, node, request)),
  ask: fromDataset((compiled, { asked }) => askQuestion(compiled, asked)),
  askFreely: fromDataset((compiled, { asked }) => askFreely(compiled, asked)),
  patches: fromDataset(({ dataset }) => patchList(dataset)),
  revision: async ({ store }, { dataset, revision }) =>
    JSON.stringify(await revisionDetail(store, dataset, revision)),
  revisions: async ({ store }, { dataset, from, to }) =>
    JSON.stringify(await revisionsCompared(store, dataset, from, to)),
  diff: async ({ datasets }, { dataset, asked }) =>
    JSON.stringify(await difference(datasets, dataset, asked)),
};
