import { detectors } from "../../analysis/detectors/index.ts";
import { DottedError } from "../../graph/errors.ts";
import { parseGiven } from "../zod-problems.ts";

const parseOne = (id: string, given: unknown): unknown => {
  const one = detectors.find(({ info }) => info.id === id);
  if (one === undefined) throw new DottedError("bad-request", `there is no detector "${id}"`);
  return parseGiven(one.options.strict(), given, `${id} does not take these options`);
};

/**
 * Options by detector id with defaults filled in, so that equal options have one form.
 * Throws DottedError bad-request, naming each option that a detector does not know.
 */
export const parseDetectorOptions = (given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(given)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, options]) => [id, parseOne(id, options)]),
  );
