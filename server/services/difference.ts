import { DottedError } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { type Diff, diff } from "../../graph/patch/diff.ts";
import { inSubstance } from "../../graph/patch/in-substance.ts";
import { inIdsOf } from "../../graph/patch/known-again.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { CompiledDatasets } from "../cache/compiled-datasets.ts";
import type { NamedDifference } from "../contract/diff.ts";
import { asOf } from "./as-of.ts";
import { diffAnswer } from "./comparison.ts";

/** What to set against what: two dates of one dataset, another dataset, or both. */
export type Difference = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly against?: string | undefined;
  /** Without what only has other sources. */
  readonly brief?: boolean;
};

const at = (compiled: CompiledDataset, date: string | undefined): Dataset =>
  date === undefined ? compiled.dataset : asOf(compiled, date);

/** Names of what touched lines end at, by id. */
const namesIn = ({ lines }: Diff, sides: readonly Dataset[]): Record<string, string> => {
  const both = [...lines.changed, ...lines.moved].flatMap(({ before, after }) => [before, after]);
  const ends = new Set([...lines.added, ...lines.removed, ...both].flatMap(({ from, to }) => [from, to]));
  const nodes = sides.flatMap((side) => side.nodes).filter(({ id }) => ends.has(id));
  return Object.fromEntries(nodes.map(({ id, name, short }) => [id, short ?? name]));
};

/** Structural difference; what another dataset has under other ids is known again. Throws DottedError bad-request where there is nothing to compare. */
export const difference = async (
  datasets: CompiledDatasets,
  dataset: string,
  asked: Difference,
): Promise<NamedDifference> => {
  const { from, to, against, brief = false } = asked;
  if (against === undefined && (from === undefined || to === undefined))
    throw new DottedError("bad-request", "give two dates, or another dataset to compare with");
  const one = await datasets.of(dataset);
  const other = against === undefined ? one : await datasets.of(against);
  const [before, after] = [at(one, from), at(other, to)];
  const { record: known, elsewhere } =
    against === undefined ? { record: after, elsewhere: {} } : inIdsOf(one.dataset, after);
  const whole = diff(before, known);
  const found = brief ? inSubstance(whole) : whole;
  return { ...diffAnswer(found), names: namesIn(found, [known, before]), elsewhere };
};
