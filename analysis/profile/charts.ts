import type { Chart } from "../../graph/drawing/charts/charts.ts";
import type { Language } from "../../graph/language.ts";
import { isolated } from "../../graph/text/isolate.ts";
import { figureTold } from "./figure-told.ts";
import { matrixOf, mostUnits } from "./matrix.ts";
import type { Profile } from "./profile.ts";
import { figureWords, gapWords, profileHeads, profileParts } from "./words.ts";

const mostGrades = 4;
/** Rows that are drawn of what there may be hundreds of; tables have all. */
const mostDrawn = 12;

type Row = Chart["rows"][number];

const row = (label: string, value: number | null, note = ""): Row => ({ label, value, note });

const gradesSaid = ({ grades }: Profile["layers"][number]): string => {
  const told = grades.slice(0, mostGrades).map(({ grade, posts }) => `${grade} ${posts}`);
  return [...told, ...(grades.length > mostGrades ? ["…"] : [])].join(", ");
};

/** What is common to the chart of a part; none where there is nothing to show. */
const partOf = (id: keyof typeof profileParts, rows: readonly Row[], language: Language) =>
  rows.length === 0
    ? []
    : [
        {
          id,
          title: profileParts[id][language],
          heads: profileHeads[id].map((head) => head[language]),
          rows: [...rows],
        },
      ];

/** Who answers to whom across units: a matrix where it holds all of them, else pairs, most posts first. */
const crossingsOf = (profile: Profile, language: Language): Chart[] => {
  const { crossings } = profile;
  const rows = crossings.map(({ from, to, posts }) => row(`${isolated(from)} → ${isolated(to)}`, posts));
  const few = new Set(crossings.flatMap(({ from, to }) => [from, to])).size <= mostUnits;
  const { units, counts } = matrixOf(profile);
  return partOf("crossings", rows, language).map((part): Chart => {
    const common = { ...part, shown: mostDrawn };
    return few
      ? { form: "matrix", ...common, names: [...units], cells: counts.map((cells) => [...cells]) }
      : { form: "numbers", ...common };
  });
};

/** Figures, bands and layers are all drawn. */
const mostShown = (id: keyof typeof profileParts): number | undefined =>
  id === "places" ? mostDrawn : undefined;

/** A profile as charts: figures, shape by layer, spans, units, duty stations, and what is not recorded. */
export const profileCharts = (profile: Profile, language: Language): Chart[] => {
  const { figures, layers, spans, places, notRecorded } = profile;
  const part = (
    id: keyof typeof profileParts,
    form: "numbers" | "bars" | "pyramid",
    rows: readonly Row[],
  ): Chart[] => partOf(id, rows, language).map((common) => ({ form, ...common, shown: mostShown(id) }));
  return [
    ...part(
      "figures",
      "numbers",
      figures.map(({ id, value }) => row(figureWords[id][language], figureTold(profile, id, value))),
    ),
    ...part(
      "layers",
      "pyramid",
      layers.map((one) => row(String(one.layer), one.posts, gradesSaid(one))),
    ),
    ...part(
      "spans",
      "bars",
      spans.map(({ band, managers }) => row(band, managers)),
    ),
    ...crossingsOf(profile, language),
    ...part(
      "places",
      "bars",
      places.map(({ place, posts }) => row(place, posts)),
    ),
    ...part(
      "gaps",
      "numbers",
      notRecorded.map(({ id, posts }) => row(gapWords[id][language], posts)),
    ),
  ];
};
