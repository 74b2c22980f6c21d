import { z } from "zod";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { ownWordPlace } from "../../../graph/model/own-word.ts";
import { type Citation, citationSchema } from "../../../graph/model/source.ts";
import { type HandCitations, saidByPrefix } from "../../../graph/record/correction.ts";
import type { RecordOperation } from "../../../graph/record/operation.ts";
import type { RowChange } from "../../../graph/record/revision.ts";
import { cut } from "../../../graph/text/slug.ts";

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");

/** The id of the source that stands for a person's own word. */
export const saidById = (actor: string): string => `${saidByPrefix}${slug(actor)}`.slice(0, 200);

const title = { en: "Said by", fr: "Dit par" } as const;

/** So much of a reason stands where something is cited; the history has all of it. */
const longestReason = 300;

const isCorrection = ({ op }: RecordOperation): boolean => op === "change-node" || op === "change-line";

const isUncited = (operation: RecordOperation): boolean =>
  operation.op === "add-line" && operation.line.sources.length === 0;

/** A change by hand as far as it says what it rests on. */
type Said = {
  readonly actor: string;
  readonly day: string;
  readonly reason: string;
  readonly source: Citation | undefined;
};

/**
 * What is cited for what a change brings, and the steps that make it known. Lines that cite nothing cite the source of the
 * change, else its writer's word; a correction cites both, the word with the fields it corrects and why.
 */
export const citationsFor = (
  { sources, settings }: Dataset,
  operations: readonly RecordOperation[],
  { actor, day, reason, source }: Said,
): { readonly citations: HandCitations; readonly steps: readonly RecordOperation[] } => {
  const id = saidById(actor);
  const given = source === undefined ? [] : [source];
  const why = cut(reason.replaceAll(/\s+/g, " ").trim(), longestReason);
  const citations = {
    lines: (isPrivate: boolean) =>
      source === undefined ? [{ source: id, locator: ownWordPlace(day, [], isPrivate ? "" : why) }] : given,
    corrected: (fields: readonly string[], isPrivate: boolean) => [
      ...given,
      { source: id, locator: ownWordPlace(day, fields, isPrivate ? "" : why) },
    ],
  };
  const isSaid = operations.some(isCorrection) || (source === undefined && operations.some(isUncited));
  if (!isSaid || sources.some((one) => one.id === id)) return { citations, steps: operations };
  const own = { id, title: `${title[settings?.language ?? "en"]} ${actor}`, short: actor };
  // last, so that a fault is told of the step as its writer counts it
  return { citations, steps: [...operations, { op: "put-source", source: own }] };
};

const citedSchema = z.object({ sources: z.array(citationSchema) });

/** The rows of a change without the source of a writer's word where no row cites it: a step may have changed nothing. */
export const withoutUncited = (rows: readonly RowChange[], id: string): readonly RowChange[] => {
  const isCited = rows.some(({ after }) => {
    const cited = citedSchema.safeParse(after);
    return cited.success && cited.data.sources.some(({ source }) => source === id);
  });
  return isCited ? rows : rows.filter(({ table, id: row }) => table !== "sources" || row !== id);
};
