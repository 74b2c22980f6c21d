import type { Chart } from "../../graph/drawing/charts/charts.ts";
import type { Language } from "../../graph/language.ts";
import { isolated } from "../../graph/text/isolate.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { figureTold } from "./figure-told.ts";
import type { NamedProfile } from "./named-profile.ts";
import type { Profile } from "./profile.ts";
import {
  type FigureId,
  figureWords,
  type GapId,
  gapWords,
  profileHeads,
  profileParts,
  spanBands,
} from "./words.ts";

/** Rows that are drawn of what there may be hundreds of; notes have all. */
const mostDrawn = 12;

type PartId = keyof typeof profileParts;
type Counted = readonly (readonly [label: string, count: number])[];

/** What a part counts of one profile, and what its record has to say for none to mean none. */
type Part = {
  readonly id: PartId;
  readonly counted: (profile: Profile) => Counted;
  readonly needs: readonly GapId[];
  /** Where a row stands, if not by its greatest number. */
  readonly place?: (label: string) => number;
};

const partsIn = (language: Language): readonly Part[] => [
  {
    id: "layers",
    counted: ({ layers }) => layers.map(({ layer, posts }) => [String(layer), posts]),
    needs: ["superior"],
    place: Number,
  },
  {
    id: "spans",
    counted: ({ spans }) => spans.map(({ band, managers }) => [band, managers]),
    needs: ["superior"],
    place: (label) => spanBands.findIndex((band) => band === label),
  },
  {
    id: "crossings",
    counted: ({ crossings }) =>
      crossings.map(({ from, to, posts }) => [`${isolated(from)} → ${isolated(to)}`, posts]),
    needs: ["superior", "unit"],
  },
  {
    id: "places",
    counted: ({ places }) => places.map(({ place, posts }) => [place, posts]),
    needs: ["place"],
  },
  {
    id: "gaps",
    counted: ({ notRecorded }) => notRecorded.map(({ id, posts }) => [gapWords[id][language], posts]),
    needs: [],
    place: (label) => Object.values(gapWords).findIndex((words) => words[language] === label),
  },
];

/** Whether a profile's record says nothing at all of what a part counts. */
const isSilent = ({ figures, notRecorded }: Profile, needs: readonly GapId[]): boolean => {
  const posts = figures.find(({ id }) => id === "posts")?.value ?? 0;
  return notRecorded.some((gap) => needs.includes(gap.id) && gap.posts >= posts);
};

/** A count of each profile for a label: none where the record tells of others, null where it tells of none. */
const countsOf = (
  maps: readonly ReadonlyMap<string, number>[],
  silent: readonly boolean[],
  label: string,
): (number | null)[] => maps.map((map, i) => map.get(label) ?? (silent[i] === true ? null : 0));

const besideChart = (
  id: PartId,
  rows: readonly (readonly [label: string, cells: readonly (number | null)[]])[],
  named: readonly NamedProfile[],
  language: Language,
): Chart[] =>
  rows.length === 0
    ? []
    : [
        {
          form: "beside",
          id,
          title: profileParts[id][language],
          heads: [profileHeads[id][0][language], ...named.map(({ name }) => name)],
          rows: rows.map(([label, cells]) => ({ label, value: cells[0] ?? null, note: "" })),
          cells: rows.map(([, cells]) => [...cells]),
          barred: id !== "figures" && id !== "gaps",
          shown: id === "crossings" || id === "places" ? mostDrawn : undefined,
        },
      ];

const partChart = (part: Part, named: readonly NamedProfile[], language: Language): Chart[] => {
  const profiles = named.map(({ profile }) => profile);
  const maps = profiles.map((profile) => new Map(part.counted(profile)));
  const silent = profiles.map((profile) => isSilent(profile, part.needs));
  const greatest = (label: string): number => Math.max(...maps.map((map) => map.get(label) ?? 0));
  const rank = (label: string): number => part.place?.(label) ?? -greatest(label);
  const labels = [...new Set(maps.flatMap((map) => [...map.keys()]))].sort((a, b) => rank(a) - rank(b));
  const rows = labels.map((label) => [label, countsOf(maps, silent, label)] as const);
  return besideChart(part.id, rows, named, language);
};

/** Profiles beside each other as charts: every row has a number of each, or says that it is not recorded. */
export const besideCharts = (named: readonly NamedProfile[], language: Language): Chart[] => {
  const told = (id: FigureId): (number | null)[] =>
    named.map(({ profile }) =>
      figureTold(profile, id, profile.figures.find((one) => one.id === id)?.value ?? null),
    );
  const counted = new Set(named.flatMap(({ profile }) => profile.figures.map(({ id }) => id)));
  const figures = keysOf(figureWords)
    .filter((id) => counted.has(id))
    .map((id) => [figureWords[id][language], told(id)] as const);
  return [
    ...besideChart("figures", figures, named, language),
    ...partsIn(language).flatMap((part) => partChart(part, named, language)),
  ];
};
