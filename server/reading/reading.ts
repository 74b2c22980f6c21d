import type { Finding } from "../../analysis/finding/finding.ts";
import type { Language } from "../../analysis/finding/words.ts";
import { analyze, prepare } from "../../analysis/run.ts";
import { type Effect, effects } from "../../analysis/scenario/compare.ts";
import { everything, type Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { parseDetectorOptions } from "./detector-options.ts";
import { kept } from "./kept.ts";
import { type Finder, searchIndex } from "./search-index.ts";

/** What findings are asked for: the whole of what they depend on besides the dataset's revision. */
export type FindingsRequest = {
  readonly slice?: Slice | undefined;
  readonly detectors?: readonly string[] | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  readonly language?: Language | undefined;
};

/** One revision of a dataset, compiled once, with what has been worked out about it so far. */
export type Reading = {
  /** As stored. */
  readonly dataset: Dataset;
  readonly revision: number;
  /** Where the store is a Neo4j: the key of this revision's rows there. */
  readonly edition: string | undefined;
  readonly view: (slice?: Slice) => OrgView;
  /** Findings, most severe first. Throws DottedError bad-request on options that a detector does not know. */
  readonly findings: (request?: FindingsRequest) => readonly Finding[];
  /** What each recorded patch does alone to the findings of the whole dataset. */
  readonly effects: (language: Language) => readonly Effect[];
  readonly search: Finder;
};

const viewsKept = 8;
const findingsKept = 64;

/** Starts reading a revision of a dataset. Nothing is compiled before it is asked for. */
export const readingOf = (dataset: Dataset, revision: number, edition?: string): Reading => {
  const once = kept<ReturnType<typeof prepare>>(1);
  const views = kept<OrgView>(viewsKept);
  const findings = kept<readonly Finding[]>(findingsKept);
  const effect = kept<readonly Effect[]>(2);
  const finder = kept<Finder>(1);
  const view: Reading["view"] = (slice = everything) =>
    views.of(JSON.stringify(slice), () => once.of("", () => prepare(dataset)).view(slice));
  return {
    dataset,
    revision,
    edition,
    view,
    findings: (request = {}) => {
      const { slice = everything, detectors = [], language = "en" } = request;
      const options = parseDetectorOptions(request.options ?? {});
      return findings.of(JSON.stringify([slice, detectors, options, language]), () =>
        analyze(view(slice), { detectors, options, language }),
      );
    },
    effects: (language) => effect.of(language, () => effects(dataset, language)),
    search: (text, limit) => finder.of("", () => searchIndex(view()))(text, limit),
  };
};
