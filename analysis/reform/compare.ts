import { DottedError } from "../../graph/errors.ts";
import { everything, type Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Operation, Patch } from "../../graph/model/patch.ts";
import { applyPatch } from "../../graph/patch/apply-patch.ts";
import { type Diff, diff } from "../../graph/patch/diff.ts";
import type { Words } from "../../graph/vocabulary.ts";
import { measures, takeMeasure } from "../measures/index.ts";
import { changesOf } from "./changes-of.ts";
import type { FindingChanges } from "./compare-findings.ts";
import { type Compiled, compiled } from "./compiled.ts";
import { consequencesOf, type ReformConsequences } from "./consequences.ts";
import { bareLacks } from "./denials.ts";
import { applyOwn, type Proposal } from "./own-changes.ts";
import { patchMeant } from "./patch-meant.ts";
import { applyFirm, isFirm } from "./requested.ts";

/** A reform to try: recorded patches in order, then operations of one's own. */
export type Reform = {
  readonly patches: readonly string[];
  readonly operations?: readonly Operation[];
  /** Where the operations come from, as problems name it. */
  readonly file?: string | undefined;
  /** Why, by whom and when the operations are proposed, where that is known. */
  readonly proposal?: Proposal | undefined;
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
  readonly consequences: ReformConsequences;
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

/** The dataset after what a reform asks for as a change; undefined where that is all of it. */
const firmly = (dataset: Dataset, { patches, operations = [], file }: Reform): Dataset | undefined => {
  const recorded = patches.map((asked) => patchMeant(dataset, asked));
  if (recorded.every((patch) => patch.operations.every(isFirm))) return undefined;
  try {
    return applyOwn(recorded.reduce(applyFirm, dataset), operations, file ?? "own changes");
  } catch (error) {
    // own steps that build on what is only to be considered
    if (error instanceof DottedError) return recorded.reduce(applyFirm, dataset);
    throw error;
  }
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

/** What is compared, and in which language findings speak. */
type Compared = { readonly slice?: Slice | undefined; readonly language?: Language | undefined };

/** A reform that was tried: what it does, and the dataset as it would leave it, compiled. */
export type Trial = { readonly change: Comparison; readonly after: Compiled };

const measured = (view: OrgView): (number | null)[] =>
  measures.map((one) => takeMeasure(view, one).value ?? null);

/** Nodes and lines touched, and what comes of that beside what is asked. */
const alteredBy = (
  before: Compiled,
  after: Compiled,
  slice: Slice,
): Pick<Comparison, "nodes" | "lines" | "consequences"> => {
  const { nodes, lines } = diff(before.dataset, after.dataset);
  const lacks = bareLacks(before.dataset, after.dataset);
  return { nodes, lines, consequences: consequencesOf(before.view(slice), after.view(slice), lines, lacks) };
};

/**
 * Tries a reform on a compiled dataset: findings resolved, introduced, unchanged and changed; measures before and
 * after; nodes and lines touched. Each side is compiled once.
 * @throws DottedError as `applyReform` does.
 */
export const tryReform = (
  before: Compiled,
  reform: Reform,
  { slice = everything, language = "en" }: Compared = {},
): Trial => {
  const after = compiled(applyReform(before.dataset, reform));
  const firm = firmly(before.dataset, reform);
  const [then, now] = [measured(before.view(slice)), measured(after.view(slice))];
  const change = {
    ...changesOf(before, after, firm && compiled(firm), { slice, language }),
    measures: measures.map(({ id, title }, place) => ({
      id,
      label: title,
      before: then[place] ?? null,
      after: now[place] ?? null,
    })),
    ...alteredBy(before, after, slice),
  };
  return { change, after };
};

/** What a reform does, as `tryReform` finds it. */
export const compare = (before: Compiled, reform: Reform, options?: Compared): Comparison =>
  tryReform(before, reform, options).change;

/** What a recorded patch does: which findings it resolves, brings, changes and addresses, and what comes of it beside. */
export type Effect = Omit<FindingChanges, "unchanged"> &
  Pick<Comparison, "consequences" | "nodes" | "lines"> & { readonly patch: Patch };

/** Every patch that applies, tried alone against all findings of the whole dataset: the matrix of reforms. */
export const effects = (before: Compiled, language: Language = "en"): Effect[] =>
  before.dataset.patches.flatMap((patch) => {
    const after = tryPatch(before.dataset, patch);
    if (after === undefined) return [];
    const isAllFirm = patch.operations.every(isFirm);
    const firm = isAllFirm ? undefined : compiled(applyFirm(before.dataset, patch));
    const then = compiled(after);
    const { unchanged: _, ...moved } = changesOf(before, then, firm, { language });
    return [{ patch, ...moved, ...alteredBy(before, then, everything) }];
  });

const tryPatch = (dataset: Dataset, patch: Patch): Dataset | undefined => {
  try {
    return applyPatch(dataset, patch);
  } catch (error) {
    if (error instanceof DottedError && error.code === "patch-conflict") return undefined;
    throw error;
  }
};
