import type { Store } from "../../../graph/store/store.ts";
import { unusedId } from "../../../graph/text/slug.ts";

/** So many numbers are tried behind an id before the store is asked again. */
const numbersAtOnce = 20;

const numbered = (base: string, from: number): string[] =>
  Array.from({ length: numbersAtOnce }, (_, i) => `${base}-${from + i}`);

/** Those of some ids that rows of a record have, in any table. */
const takenOf = async (store: Store, dataset: string, ids: readonly string[]): Promise<Set<string>> => {
  const wanted = new Set(ids);
  const part = await store.part(dataset, { ids: wanted, mentioning: [] });
  const { nodes, lines, sources, coverage } = part.dataset;
  return new Set(
    [...nodes, ...lines, ...sources, ...coverage].map(({ id }) => id).filter((id) => wanted.has(id)),
  );
};

/** What is taken of some ids and of their numbered forms, as far as the first free one of each. */
const takenAround = async (store: Store, dataset: string, bases: readonly string[]): Promise<Set<string>> => {
  const taken = await takenOf(store, dataset, bases);
  let crowded = bases.filter((id) => taken.has(id));
  for (let from = 2; crowded.length > 0; from += numbersAtOnce) {
    const tried = crowded.flatMap((base) => numbered(base, from));
    for (const id of await takenOf(store, dataset, tried)) taken.add(id);
    crowded = crowded.filter((base) => numbered(base, from).every((id) => taken.has(id)));
  }
  return taken;
};

/**
 * Ids for new rows of a record, one for each asked for, in their order: the id itself, else with the lowest number from 2 on
 * that no row has in any table. No two are the same. Throws DottedError not-found.
 */
export const freeIds = async (store: Store, dataset: string, bases: readonly string[]): Promise<string[]> => {
  const taken = await takenAround(store, dataset, [...new Set(bases)]);
  return bases.map((base) => {
    const id = unusedId(base, (one) => taken.has(one));
    taken.add(id);
    return id;
  });
};
