import type { ExplorerState } from "../state/explorer-state.ts";
import { part, pathOf } from "./client.ts";

type SliceState = Pick<ExplorerState, "bases" | "scopes" | "at" | "confidence" | "lang">;

/** The slice of a state as the API's query; drawn families are the page's own matter. */
export const sliceQuery = ({ bases, scopes, at, confidence, lang }: SliceState) => ({
  bases,
  scopes,
  at,
  confidence: confidence === "background" ? undefined : confidence,
  lang: lang === "en" ? undefined : lang,
});

/** The same slice as the body of a POST. */
export const sliceBody = ({ bases, scopes, at, confidence }: SliceState) => ({
  bases: [...bases],
  scopes: [...scopes],
  families: [],
  confidence,
  ...(at === undefined ? {} : { at }),
});

const of = (dataset: string, rest = ""): string => `/datasets/${part(dataset)}${rest}`;

export const paths = {
  session: pathOf("/session"),
  datasets: pathOf("/datasets"),
  detectors: pathOf("/detectors"),
  questions: pathOf("/queries"),
  dataset: (dataset: string) => pathOf(of(dataset)),
  view: (dataset: string, state: SliceState, limit: number, focus?: string, depth?: number) =>
    pathOf(of(dataset, "/view"), { ...sliceQuery(state), lang: undefined, limit, focus, depth }),
  node: (dataset: string, id: string, state: SliceState) =>
    pathOf(of(dataset, `/nodes/${part(id)}`), sliceQuery(state)),
  line: (dataset: string, id: string) => pathOf(of(dataset, `/lines/${part(id)}`)),
  search: (dataset: string, q: string) => pathOf(of(dataset, "/search"), { q, limit: 12 }),
  findings: (dataset: string, state: SliceState) => pathOf(of(dataset, "/findings"), sliceQuery(state)),
  finding: (dataset: string, id: string, state: SliceState) =>
    pathOf(of(dataset, `/findings/${part(id)}`), { ...sliceQuery(state), resolvers: true }),
  disposition: (dataset: string, id: string) => pathOf(of(dataset, `/findings/${part(id)}/disposition`)),
  notes: (dataset: string) => pathOf(of(dataset, "/notes")),
  note: (dataset: string, id: string) => pathOf(of(dataset, `/notes/${part(id)}`)),
  why: (dataset: string, detector: string, node: string, state: SliceState) =>
    pathOf(of(dataset, `/why/${part(detector)}/${part(node)}`), sliceQuery(state)),
  ask: (dataset: string, question: string) => pathOf(of(dataset, `/ask/${part(question)}`)),
  patches: (dataset: string) => pathOf(of(dataset, "/patches")),
  compare: (dataset: string) => pathOf(of(dataset, "/compare")),
  scenarios: (dataset: string) => pathOf(of(dataset, "/scenarios")),
  scenario: (dataset: string, id: string) => pathOf(of(dataset, `/scenarios/${part(id)}`)),
  measures: (dataset: string, state: SliceState) => pathOf(of(dataset, "/measures"), sliceQuery(state)),
  briefings: (dataset: string) => pathOf(of(dataset, "/briefings")),
  export: (dataset: string) => pathOf(of(dataset, "/export")),
  import: (dataset: string, dryRun: boolean) => pathOf(of(dataset), { dryRun: dryRun || undefined }),
  audit: (dataset: string) => pathOf(of(dataset, "/audit"), { limit: 200 }),
  diff: (
    dataset: string,
    query: { from: string | undefined; to: string | undefined; against: string | undefined },
  ) => pathOf(of(dataset, "/diff"), query),
  cypher: pathOf("/cypher"),
} as const;
