import { cut } from "../../text/slug.ts";

/** Room in an id for the number that tells it from another. */
const longest = 190;

/** Gives every thing its own id: the first asker gets the name itself, later ones `name-2`, `name-3` … */
export const idGiver = () => {
  const given = new Map<string, string>();
  const used = new Set<string>();
  const next = new Map<string, number>();
  const free = (base: string): string => {
    if (!used.has(base)) return base;
    let count = next.get(base) ?? 2;
    while (used.has(`${base}-${count}`)) count++;
    next.set(base, count + 1);
    return `${base}-${count}`;
  };
  /** Gives an id that nobody has to a thing that nobody asks for by a key again. */
  const fresh = (wanted: string): string => {
    const id = free(wanted === "" ? "unnamed" : cut(wanted, longest));
    used.add(id);
    return id;
  };
  const give = (key: string, wanted: string): string => {
    const had = given.get(key);
    if (had !== undefined) return had;
    const id = fresh(wanted);
    given.set(key, id);
    return id;
  };
  /** Gives an id that nobody has, whole, to what knows by it that it was here; false where it cannot be had. */
  const take = (id: string): boolean => {
    return id.length <= longest && used.size < used.add(id).size;
  };
  return Object.assign(give, { fresh, take });
};
export type IdGiver = ReturnType<typeof idGiver>;
