import type { ExportFormat } from "../../server/contract/export.ts";
import type { TableSort } from "../../server/contract/table-columns.ts";
import type { TieKind } from "../../server/contract/tie-kinds.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { part, pathOf } from "./client.ts";

/** The order of the table of actors, and words their names have to hold. */
export type TableOrder = { readonly sort: TableSort; readonly falling: boolean; readonly words: string };

/** Which part of a slice is read for a picture. */
export type ViewExtent = {
  readonly limit: number;
  readonly focus?: string | undefined;
  readonly depth?: number | undefined;
  readonly branch?: string | undefined;
  readonly around?: readonly string[];
};

/** Which branch of the hierarchy is read, and whether with findings. */
export type BranchAsked = {
  readonly root?: string | undefined;
  readonly holding?: string | undefined;
  readonly findings: boolean;
  readonly ties: readonly TieKind[];
};

type SliceState = Pick<ViewState, "bases" | "scopes" | "at" | "confidence" | "lang">;

/** The slice of a state as the API's query; drawn families are the page's own matter. */
export const sliceQuery = ({ bases, scopes, at, confidence, lang }: SliceState) => ({
  bases,
  scopes,
  at,
  confidence: confidence === "background" ? undefined : confidence,
  lang: lang === "en" ? undefined : lang,
});

const of = (dataset: string, rest = ""): string => `/datasets/${part(dataset)}${rest}`;

/** So many things of a sort are read at most of what a finding rests on; how many there are is told. */
const evidenceAtMost = 500;
/** So many lines of a family are read at most of a node; how many there are is told. */
const linesAtMost = 200;

export const paths = {
  session: pathOf("/session"),
  health: pathOf("/health"),
  datasets: pathOf("/datasets"),
  detectors: pathOf("/detectors"),
  questions: pathOf("/queries"),
  dataset: (dataset: string) => pathOf(of(dataset)),
  view: (dataset: string, state: SliceState, extent: ViewExtent) =>
    pathOf(of(dataset, "/view"), { ...sliceQuery(state), lang: undefined, ...extent }),
  hierarchy: (dataset: string, state: SliceState, branch: BranchAsked) =>
    pathOf(of(dataset, "/hierarchy"), {
      ...sliceQuery(state),
      ...branch,
      findings: branch.findings || undefined,
    }),
  table: (dataset: string, state: SliceState, order: TableOrder, offset: number, limit: number) =>
    pathOf(of(dataset, "/table"), {
      ...sliceQuery(state),
      sort: order.sort,
      down: order.falling || undefined,
      words: order.words,
      offset,
      limit,
    }),
  /** Its findings whole, or in brief; its first lines. */
  node: (dataset: string, id: string, state: SliceState, brief: boolean) =>
    pathOf(of(dataset, `/nodes/${part(id)}`), {
      ...sliceQuery(state),
      brief: brief || undefined,
      most: linesAtMost,
    }),
  line: (dataset: string, id: string) => pathOf(of(dataset, `/lines/${part(id)}`)),
  search: (dataset: string, q: string) => pathOf(of(dataset, "/search"), { q, limit: 12 }),
  /** Of so many findings at most, in brief; or all of them, whole. */
  findings: (dataset: string, state: SliceState, most: number | undefined) =>
    pathOf(of(dataset, "/findings"), {
      ...sliceQuery(state),
      brief: most === undefined ? undefined : true,
      most,
    }),
  findingCounts: (dataset: string, state: SliceState) =>
    pathOf(of(dataset, "/finding-counts"), sliceQuery(state)),
  finding: (dataset: string, id: string, state: SliceState) =>
    pathOf(of(dataset, `/findings/${part(id)}`), {
      ...sliceQuery(state),
      resolvers: true,
      most: evidenceAtMost,
    }),
  disposition: (dataset: string, id: string) => pathOf(of(dataset, `/findings/${part(id)}/disposition`)),
  notes: (dataset: string) => pathOf(of(dataset, "/notes")),
  note: (dataset: string, id: string) => pathOf(of(dataset, `/notes/${part(id)}`)),
  why: (dataset: string, detector: string, node: string, state: SliceState) =>
    pathOf(of(dataset, `/why/${part(detector)}/${part(node)}`), sliceQuery(state)),
  ask: (dataset: string, question: string) => pathOf(of(dataset, `/ask/${part(question)}`)),
  askFreely: (dataset: string) => pathOf(of(dataset, "/ask")),
  patches: (dataset: string) => pathOf(of(dataset, "/patches")),
  compare: (dataset: string) => pathOf(of(dataset, "/compare")),
  scenarios: (dataset: string) => pathOf(of(dataset, "/scenarios")),
  scenario: (dataset: string, id: string) => pathOf(of(dataset, `/scenarios/${part(id)}`)),
  profile: (dataset: string, state: SliceState) =>
    pathOf(of(dataset, "/profile"), { ...sliceQuery(state), lang: undefined }),
  measures: (dataset: string, state: SliceState) => pathOf(of(dataset, "/measures"), sliceQuery(state)),
  briefings: (dataset: string) => pathOf(of(dataset, "/briefings")),
  preflight: (dataset: string) => pathOf(of(dataset, "/briefings/preflight")),
  export: (dataset: string, format: ExportFormat) => pathOf(of(dataset, "/export"), { format }),
  bundle: (dataset: string) => pathOf(of(dataset, "/bundle")),
  layers: (dataset: string) => pathOf(of(dataset, "/layers")),
  setAside: (dataset: string) => pathOf(of(dataset, "/set-aside")),
  settled: (dataset: string, id: string) => pathOf(of(dataset, `/set-aside/${part(id)}`)),
  template: pathOf("/template"),
  imports: pathOf("/imports"),
  changes: (dataset: string) => pathOf(of(dataset, "/changes")),
  undo: (dataset: string) => pathOf(of(dataset, "/undo")),
  redo: (dataset: string) => pathOf(of(dataset, "/redo")),
  history: (dataset: string, before?: number) => pathOf(of(dataset, "/history"), { before }),
  revision: (dataset: string, revision: number) => pathOf(of(dataset, `/history/${revision}`)),
  revisions: (dataset: string, from: number, to: number) =>
    pathOf(of(dataset, "/history/compare"), { from, to }),
  rows: (dataset: string, table: string, words: string, offset: number, limit: number) =>
    pathOf(of(dataset, "/rows"), { table, words, offset, limit }),
  freeIds: (dataset: string) => pathOf(of(dataset, "/free-ids")),
  restore: (dataset: string) => pathOf(of(dataset, "/restore")),
  settings: (dataset: string) => pathOf(of(dataset, "/settings")),
  events: (dataset: string, editing: boolean) =>
    pathOf(of(dataset, "/events"), { editing: editing || undefined }),
  documents: (dataset: string) => pathOf(of(dataset, "/documents")),
  document: (dataset: string, source: string) => pathOf(of(dataset, `/documents/${part(source)}`)),
  passages: (dataset: string, source?: string) => pathOf(of(dataset, "/passages"), { source }),
  audit: (dataset: string) => pathOf(of(dataset, "/audit"), { limit: 200 }),
  diff: (
    dataset: string,
    query: { from: string | undefined; to: string | undefined; against: string | undefined },
  ) => pathOf(of(dataset, "/diff"), { ...query, brief: true }),
  cypher: pathOf("/cypher"),
} as const;
