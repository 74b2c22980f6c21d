import { z } from "zod";
import type { Slice } from "../../graph/index/slice.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { confirmed, widened } from "../absence.ts";
import { daysToAsk, toldAtOnce } from "../at-one-time.ts";
import type { AnyDetector } from "../detector.ts";
import { statuses } from "../finding/finding.ts";
import { periodsOfRows, type RunCypher } from "./periods.ts";
import { sliceParameter } from "./slice.ts";
import { cypherOfDetector } from "./text.ts";

/** One finding as a twin tells it: which sentence, about whom, resting on which lines. */
export const twinRowSchema = z.object({
  message: z.string(),
  status: z.enum(keysOf(statuses)),
  subjects: z.array(z.string()).transform((ids) => [...new Set(ids)]),
  lines: z.array(z.string()).transform((ids) => [...new Set(ids)]),
  /** Numbers about the whole organization that the part around the subjects cannot tell. */
  numbers: z.record(z.string(), z.number()).default({}),
  /** Further nodes whose lines the wording of the finding has to know. */
  around: z.array(z.string()).default([]),
  /** The day it was found at, where what it brings together never held at once. */
  at: z.string().optional(),
  /** Set where it brings several together though it cannot be told. */
  meets: z.boolean().optional(),
});
export type TwinRow = z.infer<typeof twinRowSchema>;

/**
 * Runs a detector's twin in the database on one edition through a slice. Where it says that something is not there, it
 * is asked again with nothing hidden: no slice may make a finding. Where it brings together what never held at once, it
 * is asked again at single days.
 */
export const runTwin = async (
  run: RunCypher,
  one: AnyDetector,
  asked: { readonly edition: string; readonly slice: Slice; readonly options?: unknown },
): Promise<TwinRow[]> => {
  const cypher = cypherOfDetector(one);
  if (cypher === undefined) throw new Error(`${one.info.id} has no twin`);
  const options = one.options.parse(asked.options ?? {});
  const { meeting = [] } = one.info;
  const rowsOf = async (slice: Slice): Promise<TwinRow[]> =>
    z
      .array(twinRowSchema)
      .parse(await run(cypher, { edition: asked.edition, slice: sliceParameter(slice), options }))
      .map((row) => (meeting.includes(row.message) ? { ...row, meets: true } : row));
  const confirmedRows = async (slice: Slice): Promise<TwinRow[]> => {
    const rows = await rowsOf(slice);
    const wide = widened(slice);
    if (wide === undefined || !rows.some(({ message }) => one.absences.has(message))) return rows;
    const known = await rowsOf(wide);
    return confirmed(rows, one.absences, () => known);
  };
  const rows = await confirmedRows(asked.slice);
  const periods = await periodsOfRows(run, asked.edition, rows);
  const found = new Map<string, TwinRow[]>();
  for (const at of daysToAsk(rows, periods, asked.slice))
    found.set(at, await confirmedRows({ ...asked.slice, at }));
  return toldAtOnce(rows, periods, found);
};
