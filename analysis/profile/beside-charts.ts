import type { Chart } from "../../graph/drawing/charts/charts.ts";
import type { Language } from "../../graph/language.ts";
import { shownOf } from "./charts.ts";
import type { NamedProfile } from "./named-profile.ts";
import { partIds } from "./parts.ts";
import { rowsBeside } from "./rows-beside.ts";
import { type PartId, profileHeads, profileParts } from "./words.ts";

/** Parts that are numbers of different kinds, which no bars compare. */
const unbarred: ReadonlySet<PartId> = new Set<PartId>(["figures", "unplaced", "gaps", "outside", "limits"]);

const besideChart = (id: PartId, named: readonly NamedProfile[], language: Language): Chart[] => {
  const profiles = named.map(({ profile }) => profile);
  const rows = rowsBeside(profiles, id, language);
  if (rows.length === 0) return [];
  return [
    {
      form: "beside",
      id,
      title: profileParts[id][language],
      heads: [profileHeads[id][0][language], ...named.map(({ name }) => name)],
      rows: rows.map(({ label, cells, untold }) => ({ label, value: cells[0] ?? null, note: "", untold })),
      cells: rows.map(({ cells }) => [...cells]),
      barred: !unbarred.has(id),
      shown: shownOf(id),
    },
  ];
};

/** Profiles beside each other as charts: every row has a number of each, or says that it is not recorded. */
export const besideCharts = (named: readonly NamedProfile[], language: Language): Chart[] =>
  partIds.flatMap((id) => besideChart(id, named, language));
