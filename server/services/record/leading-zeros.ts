import { type Problem, saying } from "../../../graph/errors.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import type { RowChange } from "../../../graph/record/revision.ts";

/** So many pairs are told; the others are counted. */
const mostTold = 3;

const withoutZeros = (id: string): string => id.replaceAll(/(^|[^0-9])0+(?=[0-9])/g, "$1");

type Pair = readonly [was: string, is: string];

/** Nodes of an import that were not on record, each with one of its layer that is left and is spelt so but for zeros. */
const pairsIn = (files: Dataset, present: Dataset, rows: readonly RowChange[]): Pair[] => {
  const known = new Set(present.nodes.map(({ id }) => id));
  const now = new Set(files.nodes.map(({ id }) => id));
  const touched = rows.filter(
    ({ table, id, before }) => table === "nodes" && before !== undefined && !now.has(id),
  );
  const left = new Map(touched.map(({ id }) => [withoutZeros(id), id]));
  return files.nodes.flatMap(({ id }): Pair[] => {
    const was = known.has(id) ? undefined : left.get(withoutZeros(id));
    return was === undefined ? [] : [[was, id]];
  });
};

const told = (pairs: readonly Pair[], and: string): string =>
  pairs
    .slice(0, mostTold)
    .map((pair) => pair.join(" → "))
    .join(", ") + (pairs.length > mostTold ? ` ${and}` : "");

/**
 * Tells where codes of files differ from those of the record by zeros in front alone: spreadsheets take these away, and
 * every such post then counts as one that left and one that came.
 */
export const zerosTold = (
  files: Dataset,
  present: Dataset | undefined,
  rows: readonly RowChange[],
): Problem[] => {
  const pairs = present === undefined ? [] : pairsIn(files, present, rows);
  if (pairs.length === 0) return [];
  const more = pairs.length - mostTold;
  const words = {
    en: `the codes differ from those on record only by leading zeros: ${told(pairs, `and ${more} more`)}; each counts as one that left and another that came: write them as they were where they mean the same`,
    fr: `les codes ne diffèrent de ceux du dossier que par des zéros en tête : ${told(pairs, `et ${more} de plus`)} ; chacun compte comme un élément parti et un autre arrivé : écrivez-les comme auparavant s'ils désignent les mêmes`,
  };
  return [{ code: "leading-zeros", ...saying(words) }];
};
