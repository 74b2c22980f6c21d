import { useMeant } from "./use-meant.ts";

/** For each name the id of the one box that bears it; undefined where none does, or several do. */
export type BoxIds = ReadonlyMap<string, string | undefined>;

/** Finds the boxes that typed names or ids stand for, each name once. Throws ApiProblem. */
export const useBoxIds = (): ((names: Iterable<string>) => Promise<BoxIds>) => {
  const meant = useMeant();
  return async (names) => {
    const found = new Map<string, string | undefined>();
    for (const name of new Set(names)) {
      const what = await meant(name);
      found.set(name, "id" in what ? what.id : undefined);
    }
    return found;
  };
};
