import { type Charts, chartsSchema } from "../../graph/drawing/charts/charts.ts";
import { colon } from "../../graph/drawing/words.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { isolated } from "../../graph/text/isolate.ts";
import { profileCharts } from "../profile/charts.ts";
import { type Profile, profileOf } from "../profile/profile.ts";
import type { FigureId } from "../profile/words.ts";
import { sliceInWords } from "../slice-words.ts";
import { workInFull } from "./lines.ts";
import type { Style } from "./style.ts";

const what = {
  en: "Counted from the record as it is: what it does not say is told as not recorded and never filled in.",
  fr: "Compté d'après le relevé tel qu'il est : ce qu'il ne dit pas est donné comme non connu, sans rien y suppléer.",
} as const;

/** One of something, or several. */
const nouns = {
  posts: { en: ["post", "posts"], fr: ["poste", "postes"] },
  layers: {
    en: ["layer on paper", "layers on paper"],
    fr: ["niveau sur le papier", "niveaux sur le papier"],
  },
  managers: {
    en: ["that leads others", "that lead others"],
    fr: ["qui en dirige d'autres", "qui en dirigent d'autres"],
  },
} as const satisfies Partial<Record<FigureId, Record<Language, readonly [string, string]>>>;

/** What the profile comes to, in a line: `Ministry: 525 posts, 95 that lead others, 9 layers on paper`. */
const titleOf = ({ title }: Dataset, { figures }: Profile, language: Language): string => {
  const said = (["posts", "managers", "layers"] as const).flatMap((id) => {
    const value = figures.find((one) => one.id === id)?.value ?? 0;
    const [one, several] = nouns[id][language];
    return value === 0 ? [] : [`${value} ${value === 1 ? one : several}`];
  });
  return said.length === 0 ? title : `${isolated(title)}${colon(language)} ${said.join(", ")}`;
};

/** The sources that anything in a view cites, in the dataset's order. */
const sourcesIn = (view: OrgView, { sources }: Dataset): Dataset["sources"] => {
  const cited = new Set<string>();
  for (let row = 0; row < view.nodeCount; row++)
    if (view.hasNode(row)) for (const { source } of view.node(row).sources) cited.add(source);
  for (const [row, line] of view.columns.lines.entries())
    if (view.hasLine(row)) for (const { source } of line.sources) cited.add(source);
  return sources.filter(({ id }) => cited.has(id));
};

/** The profile of an organization: its figures, its shapes and what is not recorded. Names nobody. */
export const profileBriefing = (
  dataset: Dataset,
  view: OrgView,
  { language }: Style,
  slice?: Slice,
): Charts => {
  const profile = profileOf(view);
  return chartsSchema.parse({
    title: titleOf(dataset, profile, language),
    subtitle: what[language],
    date: slice?.at ?? dataset.date,
    slice: sliceInWords(slice, language),
    language,
    charts: profileCharts(profile, language),
    works: sourcesIn(view, dataset).map(workInFull),
  });
};
