import { slug } from "../../text/slug.ts";

/** A path of more levels is no path: its cell is read as one name. */
const mostLevels = 40;

/** The units of a path, outermost first, each with the path to it: what tells two units of one name apart. */
export const unitsIn = (
  cell: string,
  separator: string | undefined,
): { readonly name: string; readonly path: string }[] => {
  const names = (separator === undefined ? [cell] : cell.split(separator))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length > mostLevels) return [{ name: cell.trim(), path: cell.trim() }];
  return names.map((name, at) => ({ name, path: names.slice(0, at + 1).join("\u0000") }));
};

export const unitId = (name: string): string => `unit-${slug(name) || "unnamed"}`;
export const placeId = (name: string): string => `place-${slug(name) || "unnamed"}`;
