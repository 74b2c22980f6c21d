import { partIds, partRows } from "../../analysis/profile/parts.ts";
import type { Profile } from "../../analysis/profile/profile.ts";
import { rowsBeside } from "../../analysis/profile/rows-beside.ts";
import { type PartId, profileParts } from "../../analysis/profile/words.ts";
import type { Language } from "../../graph/language.ts";
import { tabulate } from "./wrap.ts";

/** Labels that say why are longer than those of other tables. */
const mostLetters = 80;
/** So many rows of a part of which there may be hundreds. */
const mostRows = 15;
const more = { en: "… and {count} more (all: --json)", fr: "… et {count} de plus (tout : --json)" } as const;
const cutParts: ReadonlySet<PartId> = new Set<PartId>(["crossings", "practiceCrossings", "places"]);

const bar = (value: number, most: number): string => "█".repeat(Math.round((20 * value) / Math.max(1, most)));

const shown = <Row>(id: PartId, rows: readonly Row[]): readonly Row[] =>
  cutParts.has(id) ? rows.slice(0, mostRows) : rows;

const numberTold = (value: number | null, untold = ""): string => (value === null ? untold : String(value));

const withNote = (told: string, note = ""): string => (note === "" ? told : `${told} (${note})`);

/** A part of one profile: figures without bars, all else with. */
const rowsAlone = (profile: Profile, id: PartId, language: Language): string[][] => {
  const rows = shown(id, partRows(profile, id, language));
  const most = rows.reduce((greatest, { value }) => Math.max(greatest, value ?? 0), 0);
  return rows.map(({ label, value, note, untold }) => [
    label,
    numberTold(value, untold),
    ...(id === "figures" || id === "limits" ? [] : [bar(value ?? 0, most), note]),
  ]);
};

const rowsOf = (profiles: readonly Profile[], id: PartId, language: Language): string[][] => {
  const [only] = profiles.length === 1 ? profiles : [];
  if (only !== undefined) return rowsAlone(only, id, language);
  return shown(id, rowsBeside(profiles, id, language)).map(({ label, cells, notes, untold }) => [
    label,
    ...cells.map((cell, at) => withNote(numberTold(cell, untold), notes[at])),
  ]);
};

/** How many rows of a part are left out, in a line; nothing where all are told. */
const restOf = (profiles: readonly Profile[], id: PartId, language: Language): string => {
  const [only] = profiles.length === 1 ? profiles : [];
  const rows = only === undefined ? rowsBeside(profiles, id, language) : partRows(only, id, language);
  const left = rows.length - (cutParts.has(id) ? Math.min(rows.length, mostRows) : rows.length);
  return left === 0 ? "" : `  ${more[language].replace("{count}", String(left))}\n`;
};

/** Profiles as tables for a terminal, one column each; with one, bars and the grades of each layer. */
export const profileText = (
  names: readonly string[],
  profiles: readonly Profile[],
  language: Language,
): string => {
  const head = profiles.length > 1 ? [["", ...names]] : [];
  const part = (id: PartId): string => {
    const rows = rowsOf(profiles, id, language);
    if (id === "figures") return `${tabulate([...head, ...rows], "", mostLetters)}\n`;
    const title = `\n${profileParts[id][language]}\n`;
    return rows.length === 0
      ? ""
      : `${title}${tabulate(rows, "  ", mostLetters)}\n${restOf(profiles, id, language)}`;
  };
  return partIds.map(part).join("");
};
