import { cut } from "../../text/slug.ts";

/** Room in an id for the number that tells it from another. */
const longest = 190;

/**
 * Gives every thing its own id: the first asker gets the name itself, later ones `name-2`, `name-3` …
 * @param isUsed whether somebody else gave an id already
 */
export const idGiver = (isUsed: (id: string) => boolean = () => false) => {
  const given = new Map<string, string>();
  const used = new Set<string>();
  const next = new Map<string, number>();
  const isNew = (id: string): boolean => !isUsed(id) && used.size < used.add(id).size;
  /** Gives an id that nobody has to a thing that nobody asks for by a key again. */
  const fresh = (wanted: string): string => {
    const base = wanted === "" ? "unnamed" : cut(wanted, longest);
    if (isNew(base)) return base;
    let count = next.get(base) ?? 2;
    while (!isNew(`${base}-${count}`)) count++;
    next.set(base, count + 1);
    return `${base}-${count}`;
  };
  const give = (key: string, wanted: string): string => {
    const had = given.get(key);
    if (had !== undefined) return had;
    const id = fresh(wanted);
    given.set(key, id);
    return id;
  };
  /** Gives an id that nobody has, whole, to what knows by it that it was here; false where it cannot be had. */
  const take = (id: string): boolean => id.length <= longest && isNew(id);
  /** Whether an id, whole, can be had by whoever keeps it where `isUsed` finds it. */
  const isFree = (id: string): boolean => id.length <= longest && !used.has(id) && !isUsed(id);
  return Object.assign(give, { fresh, take, isFree });
};
export type IdGiver = ReturnType<typeof idGiver>;
