import type { Language } from "../../graph/language.ts";
import type { Words } from "../../graph/vocabulary.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { figureUntold, postsWithout, untoldWithout } from "./figure-told.ts";
import { groupsWords } from "./note-words.ts";
import { figureOf, isTold, type ProfileRow, rowsOfParts } from "./parts.ts";
import type { Profile } from "./profile.ts";
import { figureWords, type GapId, type PartId } from "./words.ts";

/** What a record has to say of its posts for none to mean none. */
const needs: Partial<Record<PartId, readonly GapId[]>> = {
  layers: ["superior"],
  practiceLayers: ["superior"],
  spans: ["superior"],
  practiceSpans: ["superior"],
  layerSpans: ["superior"],
  practiceLayerSpans: ["superior"],
  crossings: ["superior", "unit"],
  practiceCrossings: ["superior", "unit"],
  places: ["place"],
};

const basisOf = (id: PartId): Profile["basis"] | undefined => {
  if (id === "layers" || id === "spans" || id === "layerSpans" || id === "crossings") return "paper";
  return id.startsWith("practice") ? "practice" : undefined;
};

/** Whether a profile's record says nothing at all of what a part counts. */
export const isPartSilent = (profile: Profile, id: PartId): boolean => {
  if (id === "limits") return true;
  const basis = basisOf(id);
  if (basis !== undefined && basis !== profile.basis) return true;
  const posts = figureOf(profile, "posts") ?? 0;
  return needs[id]?.some((gap) => postsWithout(profile, gap) >= posts) === true;
};

const notSet = { en: "not set", fr: "non fixée" } as const satisfies Words;

/** What stands in the place of a number of a part that some profiles do not have. */
export const partUntold = (profiles: readonly Profile[], id: PartId): Words =>
  id === "limits" ? notSet : untoldWithout(profiles, needs[id] ?? []);

/** A label with what each profile counts for it: none where its record tells of others, null where it tells of none. */
export type RowBeside = {
  readonly label: string;
  readonly cells: readonly (number | null)[];
  /** What else is said of each number, as its grades are of a layer. */
  readonly notes: readonly string[];
  readonly untold: string;
};

const cellsOf = (
  maps: readonly ReadonlyMap<string, ProfileRow>[],
  silent: readonly boolean[],
  label: string,
): Pick<RowBeside, "label" | "cells" | "notes"> => ({
  label,
  notes: maps.map((map) => map.get(label)?.note ?? ""),
  cells: maps.map((map, at) => {
    const row = map.get(label);
    if (row !== undefined) return row.value;
    return silent[at] === true ? null : 0;
  }),
});

const untoldFigures = (profiles: readonly Profile[], language: Language): ReadonlyMap<string, string> =>
  new Map(keysOf(figureWords).map((id) => [figureWords[id][language], figureUntold(profiles, id)[language]]));

/** A part of several profiles beside each other, a row for each label that one of them has. */
export const rowsBeside = (profiles: readonly Profile[], id: PartId, language: Language): RowBeside[] => {
  const maps = profiles.map(
    (profile) => new Map(rowsOfParts[id](profile, language).map((row) => [row.label, row])),
  );
  const silent = profiles.map((profile) => id === "figures" || isPartSilent(profile, id));
  const places = new Map<string, number>();
  const untolds = id === "figures" ? untoldFigures(profiles, language) : new Map<string, string>();
  const rows = maps.flatMap((map) => [...map.values()]);
  const quiet = new Set(rows.filter(({ isQuiet }) => isQuiet === true).map(({ label }) => label));
  const grouped = new Set(rows.filter(({ hasGroups }) => hasGroups === true).map(({ label }) => label));
  for (const row of rows) places.set(row.label, Math.min(row.place, places.get(row.label) ?? row.place));
  return [...places]
    .sort(([, one], [, other]) => one - other)
    .map(([label]) => cellsOf(maps, silent, label))
    .filter(({ label, cells }) => !quiet.has(label) || cells.some(isTold))
    .map(({ label, cells, notes }) => {
      const isOfGroups = grouped.has(label) && !cells.some(isTold);
      const untold = untolds.get(label) ?? partUntold(profiles, id)[language];
      return { label: isOfGroups ? `${label} ${groupsWords.only[language]}` : label, cells, notes, untold };
    });
};
