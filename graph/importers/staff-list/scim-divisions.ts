import { saying } from "../../errors.ts";
import type { PlacedPerson } from "./directory-person.ts";
import type { DirectoryNote } from "./pages.ts";

/** Departments of which people are in several divisions. */
const isSplit = (people: readonly PlacedPerson[]): boolean => {
  const around = new Map<string, string>();
  return people.some(({ person: { department, "parent unit": division } }) => {
    if (department === undefined || division === undefined) return false;
    const had = around.get(department);
    around.set(department, division);
    return had !== undefined && had !== division;
  });
};

/**
 * A division is the unit around a department (RFC 7643, 4.3), unless people of one department are in several: then it says
 * where they are, as some servers use it, and is read as the duty station where no address says another.
 */
export const divisionsPlaced = (
  people: readonly PlacedPerson[],
): { readonly people: readonly PlacedPerson[]; readonly told: readonly DirectoryNote[] } => {
  if (!isSplit(people)) return { people, told: [] };
  const words = saying({
    en: "people of one department are in several divisions: the division was read as the duty station, not as a unit",
    fr: "des personnes d'un même département sont dans plusieurs divisions : la division a été lue comme lieu d'affectation, non comme unité",
  });
  return {
    people: people.map(({ row, person: { "parent unit": division, ...person } }) => ({
      row,
      person: { ...person, location: person.location ?? division },
    })),
    told: [{ code: "division-as-place", field: "division", ...words }],
  };
};
