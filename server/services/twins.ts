import { type TwinCypher, twinCypher } from "../../analysis/cypher/cypher.ts";
import { queryTwinParameters } from "../../analysis/cypher/query-twin.ts";
import { sliceParameter } from "../../analysis/cypher/slice.ts";
import { cypherOfDetector, cypherOfQuestion } from "../../analysis/cypher/text.ts";
import type { AnyDetector } from "../../analysis/detector.ts";
import { detectors } from "../../analysis/detectors/index.ts";
import type { AnyQuery } from "../../analysis/query.ts";
import { everything, type Slice } from "../../graph/index/slice.ts";
import type { CompiledDataset, FindingsRequest } from "../cache/compiled-dataset.ts";

/** Spread into what carries a twin: nothing where there is none. */
type Carried = { readonly cypher?: TwinCypher };

const carried = (
  { dataset, edition }: CompiledDataset,
  query: string | undefined,
  parameters: Readonly<Record<string, unknown>>,
): Carried =>
  query === undefined ? {} : { cypher: twinCypher(dataset.id, query, { edition, ...parameters }) };

/** The Cypher of a question as it is asked. Throws DottedError not-found or bad-request for nodes that are not there. */
export const questionCypher = (
  compiled: CompiledDataset,
  one: AnyQuery,
  parameters: unknown,
  slice: Slice | undefined,
): Carried =>
  carried(compiled, cypherOfQuestion(one), queryTwinParameters(compiled.view(slice), one, parameters));

const optionsOf = (
  compiled: CompiledDataset,
  { info, options }: AnyDetector,
  given: FindingsRequest["options"],
): unknown => compiled.options(given)[info.id] ?? options.parse({});

/** The Cypher of a detector as it is run. Throws DottedError bad-request for options it does not know. */
export const detectorCypher = (
  compiled: CompiledDataset,
  detector: string,
  { slice = everything, options }: FindingsRequest,
): Carried => {
  const one = detectors.find(({ info }) => info.id === detector);
  if (one === undefined) return {};
  return carried(compiled, cypherOfDetector(one), {
    slice: sliceParameter(slice),
    options: optionsOf(compiled, one, options),
  });
};
