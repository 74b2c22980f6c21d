import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Slice } from "../../graph/index/slice.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import type { AnyDetector } from "../detector.ts";
import { statuses } from "../finding/finding.ts";
import { twinParameters } from "./parameters.ts";

/** Whatever runs a query on a Neo4j and gives its rows by column: the store's console, a driver, a test. */
export type RunCypher = (
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>[]>;

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
});
export type TwinRow = z.infer<typeof twinRowSchema>;

const fileOf = (detector: string): URL => new URL(`../detectors/${detector}/twin.cypher`, import.meta.url);

/** The Cypher that finds on Neo4j what the detector finds on the index; undefined where it has no twin. */
export const twinOf = (detector: string): string | undefined => {
  const file = fileOf(detector);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

/** Runs a detector's twin in the database on one edition through a slice. */
export const runTwin = async (
  run: RunCypher,
  { info, options }: AnyDetector,
  asked: { readonly edition: string; readonly slice: Slice; readonly options?: unknown },
): Promise<TwinRow[]> => {
  const cypher = twinOf(info.id);
  if (cypher === undefined) throw new Error(`${info.id} has no twin`);
  const parameters = twinParameters(asked.edition, asked.slice, options.parse(asked.options ?? {}));
  return z.array(twinRowSchema).parse(await run(cypher, parameters));
};
