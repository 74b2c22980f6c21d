import type { AnyDetector } from "../../analysis/detector.ts";
import { detectors } from "../../analysis/detectors/index.ts";
import type { AnyQuery } from "../../analysis/query.ts";
import { type TwinCypher, twinCypher } from "../../analysis/twins/cypher.ts";
import { sliceParameter } from "../../analysis/twins/parameters.ts";
import { queryTwinOf, queryTwinParameters } from "../../analysis/twins/query-twin.ts";
import { twinOf } from "../../analysis/twins/twin.ts";
import { everything, type Slice } from "../../graph/index/slice.ts";
import { parseDetectorOptions } from "../reading/detector-options.ts";
import type { FindingsRequest, Reading } from "../reading/reading.ts";

/** Spread into what carries a twin: nothing where there is none. */
type Carried = { readonly cypher?: TwinCypher };

const carried = (
  { dataset, edition }: Reading,
  query: string | undefined,
  parameters: Readonly<Record<string, unknown>>,
): Carried =>
  query === undefined ? {} : { cypher: twinCypher(dataset.id, query, { edition, ...parameters }) };

/** The Cypher of a question as it is asked. Throws DottedError not-found or bad-request for nodes that are not there. */
export const questionCypher = (
  reading: Reading,
  one: AnyQuery,
  parameters: unknown,
  slice: Slice | undefined,
): Carried =>
  carried(reading, queryTwinOf(one.info.id), queryTwinParameters(reading.view(slice), one, parameters));

const optionsOf = ({ info, options }: AnyDetector, given: FindingsRequest["options"]): unknown =>
  parseDetectorOptions(given ?? {})[info.id] ?? options.parse({});

/** The Cypher of a detector as it is run. Throws DottedError bad-request for options it does not know. */
export const detectorCypher = (
  reading: Reading,
  detector: string,
  { slice = everything, options }: FindingsRequest,
): Carried => {
  const one = detectors.find(({ info }) => info.id === detector);
  if (one === undefined) return {};
  return carried(reading, twinOf(detector), {
    slice: sliceParameter(slice),
    options: optionsOf(one, options),
  });
};
