import { detectors } from "../../analysis/detectors/index.ts";
import { DottedError, type Problem } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { parseGiven } from "../zod-problems.ts";

const parseOne = (id: string, given: unknown): unknown => {
  const one = detectors.find(({ info }) => info.id === id);
  if (one === undefined) {
    const message = `there is no detector "${id}"`;
    throw new DottedError("bad-request", message, [{ code: "unknown-detector", message, field: id }]);
  }
  return parseGiven(one.options.strict(), given, `${id} does not take these options`, id);
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

const problemsOfOne = (id: string, given: unknown): Problem[] => {
  try {
    parseOne(id, given);
    return [];
  } catch (error) {
    if (!(error instanceof DottedError)) throw error;
    return error.problems.map((one) => ({
      code: "bad-option",
      message: one.message === error.message ? one.message : `${error.message}: ${one.message}`,
      field: `settings.detectors.${one.field}`,
    }));
  }
};

/** What is wrong with the options that a dataset keeps for its detectors. */
export const keptOptionProblems = ({ settings }: Pick<Dataset, "settings">): Problem[] =>
  Object.entries(settings?.detectors ?? {}).flatMap(([id, given]) => problemsOfOne(id, given));
