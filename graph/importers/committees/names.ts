import type { NodeKind } from "../../kinds.ts";
import type { FindNode, Found } from "./find.ts";

/** A name in a cell, and what it leads to. */
export type NamedOnSheets = { readonly value: string; readonly found: Found | "several" | undefined };
/** What one name leads to. */
type Lead = (called: string) => NamedOnSheets["found"];

/** Of two ways in which one is named, what both lead to, or the one that is a code. */
const agreed = (one: NamedOnSheets["found"], other: NamedOnSheets["found"]): Found | undefined => {
  const [a, b] = [one, other].map((found) => (found === "several" ? undefined : found));
  if (a !== undefined && (a.sure || a.id === b?.id)) return a;
  return b?.sure === true ? b : undefined;
};

/** A name as it may be written: whole, with its code or holder in brackets behind it, or with its code in front. */
export const leadsTo = (value: string, lead: Lead): NamedOnSheets["found"] => {
  const whole = lead(value);
  if (whole !== undefined) return whole;
  const [, before = "", within = ""] = /^([^()]*\S)\s*\(([^()]*)\)$/.exec(value) ?? [];
  if (within !== "") return agreed(lead(before), lead(within));
  const [, code = "", rest = ""] = /^(\S*\d\S*?)\s*[:–—-]?\s+(\S.*)$/.exec(value) ?? [];
  const [coded, named] = [lead(code), lead(rest)];
  return /\p{L}/u.test(code)
    ? agreed(coded, undefined)
    : coded === undefined
      ? undefined
      : same(coded, named);
};

const same = (one: NamedOnSheets["found"], other: NamedOnSheets["found"]): Found | undefined =>
  typeof one === "object" && typeof other === "object" && one.id === other.id ? one : undefined;

/** A name may hold so many commas or `and`: an odd number of pieces, with what parts them. */
const mostPieces = 15;

/** The most of the pieces from the first on that together lead somewhere; titles have commas, too. */
const longest = (pieces: readonly string[], lead: Lead): NamedOnSheets & { readonly length: number } => {
  for (let length = Math.min(pieces.length, mostPieces); length > 0; length -= 2) {
    const value = pieces.slice(0, length).join("").trim();
    const found = leadsTo(value, lead);
    if (found !== undefined) return { value, found, length };
  }
  return { value: (pieces[0] ?? "").trim(), found: undefined, length: 1 };
};

/** The names between commas or `and`, which stand at every second place of the pieces. */
const between = (pieces: readonly string[], lead: Lead): NamedOnSheets[] => {
  const names: NamedOnSheets[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { length, ...name } = longest(pieces.slice(at), lead);
    if (name.value !== "") names.push(name);
    at += length + 1;
  }
  return names;
};

const listMarks = /[;|\n\r•·]|\s\/\s/;
const looseMarks = /(,|\s(?:and|et|y|und|&)\s)/;
/** The names in a cell: parted by `;`, lines, bars or dots; by commas only where what stands between leads somewhere. */
export const namesIn = (cell: string, find: FindNode, kinds: readonly NodeKind[]): NamedOnSheets[] => {
  const lead: Lead = (called) => (called === "" ? undefined : find(called, kinds));
  return cell
    .split(listMarks)
    .map((one) => one.replace(/^[\s\-*–]+/, "").trim())
    .filter((one) => one !== "")
    .flatMap((value): NamedOnSheets[] => {
      const found = leadsTo(value, lead);
      const pieces = value.split(looseMarks);
      if (found !== undefined || pieces.length === 1) return [{ value, found }];
      const names = between(pieces, lead);
      return names.some((one) => one.found !== undefined) ? names : [{ value, found }];
    });
};
