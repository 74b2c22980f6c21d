import type { Language } from "../../graph/language.ts";
import { isolated } from "../../graph/text/isolate.ts";
import { keysOf, type Words } from "../../graph/vocabulary.ts";
import { figureTold, figureUntold } from "./figure-told.ts";
import { oneToOneWords } from "./note-words.ts";
import { bodiesNote, groupsNote, joinedNotes, layerNote, layerSpanNote } from "./notes.ts";
import type { Profile } from "./profile.ts";
import {
  type FigureId,
  figureWords,
  type GapId,
  gapWords,
  limitWords,
  type PartId,
  profileParts,
  spanBands,
  superiorOutside,
  unplacedWords,
  usualLimit,
} from "./words.ts";

/** A row of a part: its number, null where that is not recorded, what else is said of it, and where it stands. */
export type ProfileRow = {
  readonly label: string;
  readonly value: number | null;
  readonly note: string;
  /** What stands in the place of the number that there is not. */
  readonly untold?: string;
  readonly place: number;
  /** Told only where it is more than nought, of this profile or of one beside it. */
  readonly isQuiet?: boolean;
  /** Whether groups of posts, which the number leaves out, are told in the note. */
  readonly hasGroups?: boolean;
};

export const figureOf = ({ figures }: Profile, id: FigureId): number | null =>
  figures.find((one) => one.id === id)?.value ?? null;

const layerRows = ({ layers }: Profile, language: Language): ProfileRow[] =>
  layers.map((one) => ({
    label: String(one.layer),
    value: one.posts,
    note: layerNote(one, language),
    place: one.layer,
    hasGroups: one.groups > 0,
  }));

/** Of those that lead one only, those that findings tell of, where these are fewer. */
const bandNote = (profile: Profile, managers: number, language: Language): string => {
  const told = figureOf(profile, profile.basis === "paper" ? "oneToOne" : "practiceOneToOne");
  return told === null || told === managers ? "" : oneToOneWords[language].replace("{count}", String(told));
};

const spanRows = (profile: Profile, language: Language): ProfileRow[] =>
  profile.spans.map(({ band, managers, withBodies }) => ({
    label: band,
    value: managers,
    note: joinedNotes(
      [band === spanBands[0] ? bandNote(profile, managers, language) : "", bodiesNote(withBodies, language)],
      ", ",
    ),
    place: spanBands.indexOf(band),
  }));

const layerSpanRows = ({ layerSpans }: Profile, language: Language): ProfileRow[] =>
  layerSpans.map((one) => ({
    label: String(one.layer),
    value: one.median,
    note: layerSpanNote(one, language),
    place: one.layer,
  }));

const bare = (label: string, value: number, place = -value): ProfileRow => ({
  label,
  value,
  note: "",
  place,
});

type RowsOf = (profile: Profile, language: Language) => readonly ProfileRow[];

const crossingRows: RowsOf = ({ crossings }, language) =>
  crossings.map(({ from, to, posts, groups }) => ({
    ...bare(`${isolated(from)} → ${isolated(to)}`, posts),
    note: groupsNote(groups, language),
    hasGroups: groups > 0,
  }));

/** Rows of a part that is of one basis; a profile of the other has none. */
const of =
  (basis: Profile["basis"], rowsOf: RowsOf): RowsOf =>
  (profile, language) =>
    profile.basis === basis ? rowsOf(profile, language) : [];

/** Figures of what most organizations do not have. */
const quietFigures: ReadonlySet<FigureId> = new Set<FigureId>([
  "contradicted",
  "idle",
  "classes",
  "fteVacant",
]);

const figureRows: RowsOf = (profile, language) =>
  profile.figures.map(({ id, value }) => ({
    label: figureWords[id][language],
    value: figureTold(profile, id, value),
    note: "",
    untold: figureUntold([profile], id)[language],
    place: keysOf(figureWords).indexOf(id),
    isQuiet: quietFigures.has(id),
  }));

/** Where no layer is on record at all, that most posts stand on none is said by that. */
const unplacedRows: RowsOf = ({ layers, unplaced }, language) =>
  layers.length === 0 && unplaced.every(({ id }) => id === "alone")
    ? []
    : unplaced.map(({ id, posts }) =>
        bare(unplacedWords[id][language], posts, keysOf(unplacedWords).indexOf(id)),
      );

const limitRows: RowsOf = ({ limits }, language) =>
  limits.map(({ of, group, most, usual }, place) => {
    const name = group === null ? "" : `, ${isolated(group)}`;
    const beside = usualLimit[language].replace("{usual}", String(usual));
    return bare(`${limitWords[of][language]}${name} ${beside}`, most, place);
  });

const gapRows = (
  gaps: Profile["notRecorded"],
  words: Readonly<Record<GapId, Words>>,
  language: Language,
): ProfileRow[] =>
  gaps.map(({ id, posts }) => bare(words[id][language], posts, keysOf(gapWords).indexOf(id)));

/** The rows that each part counts, those that are seldom told too, in the order in which parts are told. */
export const rowsOfParts: Record<PartId, RowsOf> = {
  figures: figureRows,
  layers: of("paper", layerRows),
  practiceLayers: of("practice", layerRows),
  unplaced: unplacedRows,
  spans: of("paper", spanRows),
  practiceSpans: of("practice", spanRows),
  layerSpans: of("paper", layerSpanRows),
  practiceLayerSpans: of("practice", layerSpanRows),
  crossings: of("paper", crossingRows),
  practiceCrossings: of("practice", crossingRows),
  limits: limitRows,
  places: ({ places }) => places.map(({ place, posts }) => bare(place, posts)),
  gaps: ({ notRecorded }, language) => gapRows(notRecorded, gapWords, language),
  outside: ({ outside }, language) => gapRows(outside, { ...gapWords, superior: superiorOutside }, language),
};

export const isTold = (value: number | null): boolean => value !== null && value > 0;

/** Every part of a profile, in the order in which they are told. */
export const partIds = keysOf(profileParts);

/** The rows of a part of a profile; none where it has nothing to count. */
export const partRows = (profile: Profile, id: PartId, language: Language): readonly ProfileRow[] =>
  rowsOfParts[id](profile, language).filter(({ value, isQuiet }) => isQuiet !== true || isTold(value));
