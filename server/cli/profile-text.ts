import { figureTold, figureUntold } from "../../analysis/profile/figure-told.ts";
import type { Profile } from "../../analysis/profile/profile.ts";
import { figureWords, gapWords, profileParts } from "../../analysis/profile/words.ts";
import type { Language } from "../../graph/language.ts";
import { tabulate } from "./wrap.ts";

const mostCrossings = 15;
const mostGrades = 6;

const bar = (value: number, most: number): string => "█".repeat(Math.round((20 * value) / Math.max(1, most)));

/** Rows of a part: what each is called, and its number or the words in its place. */
type Rows = (profile: Profile) => readonly (readonly [string, number | string])[];

/** Two or more profiles beside each other: a row for each key that one of them has, a column for each. */
const beside = (profiles: readonly Profile[], rowsOf: Rows): string[][] => {
  const maps = profiles.map((profile) => new Map(rowsOf(profile)));
  const keys = [...new Set(maps.flatMap((map) => [...map.keys()]))];
  const numbers = maps.flatMap((map) => [...map.values()]).filter((value) => typeof value === "number");
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  return keys.map((key) => [
    key,
    ...maps.flatMap((map) => [
      String(map.get(key) ?? "–"),
      ...(maps.length === 1 ? [bar(Number(map.get(key) ?? 0), most)] : []),
    ]),
  ]);
};

const gradesIn = ({ grades }: Profile["layers"][number]): string =>
  grades
    .slice(0, mostGrades)
    .map(({ grade, posts }) => `${grade} ${posts}`)
    .join(", ");

/** Rows of the parts that come after the layers, in their order. */
const partRows = (language: Language): readonly (readonly [keyof typeof profileParts, Rows])[] => [
  ["spans", ({ spans }) => spans.map(({ band, managers }) => [band, managers])],
  [
    "crossings",
    ({ crossings }) =>
      crossings.slice(0, mostCrossings).map(({ from, to, posts }) => [`${from} → ${to}`, posts]),
  ],
  ["places", ({ places }) => places.slice(0, mostCrossings).map(({ place, posts }) => [place, posts])],
  ["gaps", ({ notRecorded }) => notRecorded.map(({ id, posts }) => [gapWords[id][language], posts])],
];

/** Posts by layer; of one profile with the grades in each. */
const layerRows = (profiles: readonly Profile[]): string[][] => {
  const [only] = profiles.length === 1 ? profiles : [];
  const rows = beside(profiles, ({ layers }) => layers.map(({ layer, posts }) => [String(layer), posts]));
  const grades = (key: string | undefined): string[] =>
    (only?.layers ?? []).filter(({ layer }) => String(layer) === key).map(gradesIn);
  return rows.map((row) => [...row, ...grades(row[0])]);
};

/** Profiles as tables for a terminal, one column each; with one, bars and the grades of each layer. */
export const profileText = (
  names: readonly string[],
  profiles: readonly Profile[],
  language: Language,
): string => {
  const figuresOf = (profile: Profile): readonly (readonly [string, number | string])[] =>
    profile.figures.map(({ id, value }) => [
      figureWords[id][language],
      figureTold(profile, id, value) ?? figureUntold[language],
    ]);
  const part = (title: keyof typeof profileParts, rows: readonly (readonly string[])[]): string =>
    rows.length === 0 ? "" : `\n${profileParts[title][language]}\n${tabulate(rows, "  ")}\n`;
  const figures =
    profiles.length > 1
      ? [["", ...names], ...beside(profiles, figuresOf)]
      : profiles.flatMap(figuresOf).map(([name, value]) => [name, String(value)]);
  return [
    `${tabulate(figures)}\n`,
    part("layers", layerRows(profiles)),
    ...partRows(language).map(([title, rowsOf]) => part(title, beside(profiles, rowsOf))),
  ].join("");
};
