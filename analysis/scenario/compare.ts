import { applyPatch } from "../../graph/change/apply-patch.ts";
import { type Diff, diff } from "../../graph/change/diff.ts";
import { DottedError } from "../../graph/errors.ts";
import { everything, type Slice } from "../../graph/index/slice.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Operation, Patch } from "../../graph/model/patch.ts";
import type { Words } from "../../graph/vocabulary.ts";
import type { Language } from "../finding/words.ts";
import { measures } from "../measures/index.ts";
import { analyze, prepare } from "../run.ts";
import { compareFindings, type FindingChanges } from "./compare-findings.ts";
import { applyOwn } from "./own-changes.ts";
import { patchMeant } from "./patch-meant.ts";

/** A reform to try: recorded patches in order, then operations of one's own. */
export type Reform = {
  readonly patches: readonly string[];
  readonly operations?: readonly Operation[];
  /** Where the operations come from, as problems name it. */
  readonly file?: string | undefined;
};

/** A measure before and after; null where it has no value. */
export type MeasureChange = {
  readonly id: string;
  readonly label: Words;
  readonly before: number | null;
  readonly after: number | null;
};

/** What a reform does: to the findings, to the measures, and what it costs in lines and nodes touched. */
export type Comparison = FindingChanges & {
  readonly measures: MeasureChange[];
  readonly lines: Diff["lines"];
  readonly nodes: Diff["nodes"];
};

/**
 * The dataset as a reform would leave it.
 * @throws DottedError `not-found` for an unknown patch, `patch-conflict` naming every step that does not apply
 * and the patches it would come after, `bad-data` for own operations that would leave faults behind.
 */
export const applyReform = (dataset: Dataset, { patches, operations = [], file }: Reform): Dataset => {
  const recorded = patches.map((asked) => patchMeant(dataset, asked));
  const reformed = recorded.reduce((before, patch, place) => {
    const earlier = recorded.slice(0, place).map(({ id }) => id);
    return saying(earlier, () => applyPatch(before, patch));
  }, dataset);
  return saying(
    recorded.map(({ id }) => id),
    () => applyOwn(reformed, operations, file ?? "own changes"),
  );
};

/** Does it; where it does not apply, says after which patches. */
const saying = <Result>(earlier: readonly string[], work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DottedError) || earlier.length === 0) throw error;
    const message = `${error.message} after ${earlier.join(", ")}`;
    throw new DottedError(error.code, message, error.problems, error);
  }
};

/** Judges the same slice of two datasets and says what differs. */
const judge = (dataset: Dataset, slice: Slice, language: Language) => {
  const view = prepare(dataset).view(slice);
  return {
    findings: analyze(view, { language }),
    readings: measures.map((one) => one.read(view).value ?? null),
  };
};

/**
 * Tries a reform: findings resolved, introduced, unchanged and changed; measures before and after; nodes
 * and lines touched.
 * @throws DottedError as `applyReform` does.
 */
export const compare = (
  dataset: Dataset,
  reform: Reform,
  {
    slice = everything,
    language = "en",
  }: { slice?: Slice | undefined; language?: Language | undefined } = {},
): Comparison => {
  const after = applyReform(dataset, reform);
  const [one, other] = [judge(dataset, slice, language), judge(after, slice, language)];
  const { nodes, lines } = diff(dataset, after);
  return {
    ...compareFindings(one.findings, other.findings),
    measures: measures.map(({ id, title }, place) => ({
      id,
      label: title,
      before: one.readings[place] ?? null,
      after: other.readings[place] ?? null,
    })),
    lines,
    nodes,
  };
};

/** What a recorded patch does to findings: which it resolves, brings and changes. */
export type Effect = Omit<FindingChanges, "unchanged"> & { readonly patch: Patch };

/** Every patch that applies, tried alone against all findings of the whole dataset: the matrix of reforms. */
export const effects = (dataset: Dataset, language: Language = "en"): Effect[] => {
  const before = analyze(prepare(dataset).view(), { language });
  return dataset.patches.flatMap((patch) => {
    const after = tryPatch(dataset, patch);
    if (after === undefined) return [];
    const { resolved, introduced, changed } = compareFindings(
      before,
      analyze(prepare(after).view(), { language }),
    );
    return [{ patch, resolved, introduced, changed }];
  });
};

const tryPatch = (dataset: Dataset, patch: Patch): Dataset | undefined => {
  try {
    return applyPatch(dataset, patch);
  } catch (error) {
    if (error instanceof DottedError && error.code === "patch-conflict") return undefined;
    throw error;
  }
};
