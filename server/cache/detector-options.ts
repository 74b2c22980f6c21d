import { detectors } from "../../analysis/detectors/index.ts";
import { DottedError, type Problem } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
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

const problemsOfOne = (id: string, given: unknown): Problem[] => {
  const field = `settings.detectors.${id}`;
  try {
    parseOne(id, given);
    return [];
  } catch (error) {
    if (!(error instanceof DottedError)) throw error;
    if (error.problems.length === 0) return [{ code: "bad-option", message: error.message, field }];
    return error.problems.map((one) => ({
      code: "bad-option",
      message: `${error.message}: ${one.message}`,
      field: [field, one.field].filter((part) => part !== "").join("."),
    }));
  }
};

/** What is wrong with the options that a dataset keeps for its detectors. */
export const keptOptionProblems = ({ settings }: Pick<Dataset, "settings">): Problem[] =>
  Object.entries(settings?.detectors ?? {}).flatMap(([id, given]) => problemsOfOne(id, given));
