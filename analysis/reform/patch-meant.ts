import { DottedError } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Patch } from "../../graph/model/patch.ts";

const mostNamed = 3;

/** Fewest letters to put in, take out or replace to make one text of another (Levenshtein 1966). */
const steps = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  [...one].forEach((letter, place) => {
    const above = row;
    row = [place + 1];
    [...other].forEach((wanted, at) => {
      const replaced = (above[at] ?? 0) + (letter === wanted ? 0 : 1);
      row.push(Math.min(replaced, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1));
    });
  });
  return row.at(-1) ?? 0;
};

/** The ids most like the one asked for; none where nothing is like it. */
const alike = (dataset: Dataset, asked: string): string[] =>
  dataset.patches
    .map(({ id }) => ({ id, far: steps(id.toLowerCase(), asked) }))
    .filter(({ id, far }) => far <= Math.max(2, id.length / 3))
    .sort((one, other) => one.far - other.far)
    .slice(0, mostNamed)
    .map(({ id }) => id);

/** Why there is no such patch: the report asks for it in words only, or it is written otherwise. */
const missing = (dataset: Dataset, asked: string, wanted: string): string => {
  const recommendation = dataset.recommendations.find(({ id }) => id.toLowerCase() === wanted);
  if (recommendation !== undefined)
    return `${recommendation.id} cannot be tried. ${recommendation.note ?? ""}`.trimEnd();
  const near = alike(dataset, wanted);
  const hint = near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
  return `${dataset.id} has no patch ${asked}${hint}`;
};

/**
 * The patch of an id as a user may write it: `R-8-8`, `r-8-8`, or with a slug in front, `un-…/R-8-8`.
 * @throws DottedError `not-found`, with the ids most like it.
 */
export const patchMeant = (dataset: Dataset, asked: string): Patch => {
  const wanted = (asked.split("/").at(-1) ?? "").toLowerCase();
  const patch = dataset.patches.find(({ id }) => id === asked || id.toLowerCase() === wanted);
  if (patch === undefined) throw new DottedError("not-found", missing(dataset, asked, wanted));
  return patch;
};
