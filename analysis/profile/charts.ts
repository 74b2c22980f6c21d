import type { Chart } from "../../graph/drawing/charts/charts.ts";
import type { Language } from "../../graph/language.ts";
import { matrixOf, mostUnits, unitsAcross } from "./matrix.ts";
import { partIds, partRows } from "./parts.ts";
import type { Profile } from "./profile.ts";
import { type PartId, profileHeads, profileParts } from "./words.ts";

/** Rows that are drawn of what there may be hundreds of; tables have all. */
const mostDrawn = 12;

/** Parts of which there may be hundreds of rows. */
export const shownOf = (id: PartId): number | undefined =>
  id === "crossings" || id === "practiceCrossings" || id === "places" ? mostDrawn : undefined;

/** How each part is drawn; lines across units as a matrix where it holds all of them. */
const forms = {
  figures: "numbers",
  layers: "pyramid",
  practiceLayers: "pyramid",
  unplaced: "numbers",
  spans: "bars",
  practiceSpans: "bars",
  layerSpans: "bars",
  practiceLayerSpans: "bars",
  crossings: "numbers",
  practiceCrossings: "numbers",
  limits: "numbers",
  places: "bars",
  gaps: "numbers",
  outside: "numbers",
} as const satisfies Record<PartId, Chart["form"]>;

/** Whether a matrix holds all units between which posts answer; groups of posts are told in rows only. */
const isFew = ({ crossings }: Profile): boolean =>
  crossings.every(({ groups }) => groups === 0) && unitsAcross([{ crossings }]).length <= mostUnits;

const partChart = (profile: Profile, id: PartId, language: Language): Chart[] => {
  const rows = partRows(profile, id, language).map(({ label, value, note, untold }) => ({
    label,
    value,
    note,
    untold,
  }));
  if (rows.length === 0) return [];
  const part = {
    id,
    title: profileParts[id][language],
    heads: profileHeads[id].map((head) => head[language]),
    rows,
    shown: shownOf(id),
  };
  if ((id !== "crossings" && id !== "practiceCrossings") || !isFew(profile))
    return [{ form: forms[id], ...part }];
  const { units, counts } = matrixOf(profile);
  return [{ form: "matrix", ...part, names: [...units], cells: counts.map((cells) => [...cells]) }];
};

/** A profile as charts: figures, shape by layer, spans, units, duty stations, and what is not recorded. */
export const profileCharts = (profile: Profile, language: Language): Chart[] =>
  partIds.flatMap((id) => partChart(profile, id, language));
