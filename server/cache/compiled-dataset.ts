import type { Finding } from "../../analysis/finding/finding.ts";
import { optionsInForce } from "../../analysis/options-in-force.ts";
import { type Effect, effects } from "../../analysis/reform/compare.ts";
import { type AnalysisOptions, analyze, prepare } from "../../analysis/run.ts";
import { everything, type Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import { lru, once } from "../../graph/memo.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { parseDetectorOptions } from "./detector-options.ts";
import { groupsOnRecord } from "./known-groups.ts";
import { type NodeSearch, searchIndex } from "./search-index.ts";

/** What findings are asked for: the whole of what they depend on besides the dataset's revision. */
export type FindingsRequest = AnalysisOptions & { readonly slice?: Slice | undefined };

/** One revision of a dataset, compiled once, with what has been worked out about it so far. */
export type CompiledDataset = {
  /** As stored. */
  readonly dataset: Dataset;
  readonly revision: number;
  /** Where the store is a Neo4j: the key of this revision's rows there. */
  readonly edition: string | undefined;
  readonly view: (slice?: Slice) => OrgView;
  /** Options by detector id that hold, whole: those asked for over those the record keeps. Throws DottedError bad-request. */
  readonly options: (asked?: FindingsRequest["options"]) => Readonly<Record<string, unknown>>;
  /** Findings, most severe first. Throws DottedError bad-request on options that a detector does not know. */
  readonly findings: (request?: FindingsRequest) => readonly Finding[];
  /** What each recorded patch does alone to the findings of the whole dataset. */
  readonly effects: (language: Language) => readonly Effect[];
  readonly search: NodeSearch;
};

const viewsKept = 8;
const findingsKept = 64;

/** Prepares a revision of a dataset. Nothing is compiled before it is asked for. */
export const compiledDataset = (dataset: Dataset, revision: number, edition?: string): CompiledDataset => {
  const prepared = once(() => prepare(dataset));
  const views = lru<OrgView>(viewsKept);
  const findings = lru<readonly Finding[]>(findingsKept);
  const effect = lru<readonly Effect[]>(2);
  const finder = once(() => searchIndex(view()));
  const view: CompiledDataset["view"] = (slice = everything) =>
    views.of(JSON.stringify(slice), () => prepared().view(slice));
  const session: CompiledDataset = {
    dataset,
    revision,
    edition,
    view,
    options: (asked) => {
      const known = groupsOnRecord(asked ?? {}, dataset.nodes);
      return parseDetectorOptions(optionsInForce(dataset, known));
    },
    findings: (request = {}) => {
      const { slice = everything, detectors = [], language = "en" } = request;
      const options = session.options(request.options);
      return findings.of(JSON.stringify([slice, detectors, options, language]), () =>
        analyze(view(slice), { detectors, options, language }),
      );
    },
    effects: (language) => effect.of(language, () => effects(session, language)),
    search: (text, limit) => finder()(text, limit),
  };
  return session;
};
