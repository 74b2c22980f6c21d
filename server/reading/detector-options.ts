import { detectors } from "../../analysis/detectors/index.ts";
import { DottedError } from "../../graph/errors.ts";
import { problemsOf } from "../zod-problems.ts";

const parseOne = (id: string, given: unknown): unknown => {
  const one = detectors.find(({ info }) => info.id === id);
  if (one === undefined) throw new DottedError("bad-request", `there is no detector "${id}"`);
  const parsed = one.options.strict().safeParse(given);
  if (parsed.success) return parsed.data;
  throw new DottedError("bad-request", `${id} does not take these options`, problemsOf(parsed.error));
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
