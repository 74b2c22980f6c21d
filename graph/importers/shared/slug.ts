/** An id out of free text: lower case letters and digits of any script, words joined by `-`, at most 80 characters. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80);

/** Gives every thing its own id: the first asker gets the name itself, later ones `name-2`, `name-3` … */
export const idGiver = () => {
  const given = new Map<string, string>();
  const used = new Set<string>();
  return (key: string, wanted: string): string => {
    const had = given.get(key);
    if (had !== undefined) return had;
    const base = wanted === "" ? "unnamed" : wanted;
    let id = base;
    for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
    used.add(id);
    given.set(key, id);
    return id;
  };
};
