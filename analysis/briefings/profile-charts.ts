import { type Charts, chartsSchema } from "../../graph/drawing/charts/charts.ts";
import { colon } from "../../graph/drawing/words.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { isolated } from "../../graph/text/isolate.ts";
import { besideCharts } from "../profile/beside-charts.ts";
import { profileCharts } from "../profile/charts.ts";
import { type Profile, profileOf } from "../profile/profile.ts";
import type { FigureId } from "../profile/words.ts";
import { limitsSet } from "../profile-limits.ts";
import { sliceInWords } from "../slice-words.ts";
import { workInFull } from "./lines.ts";
import type { Style } from "./style.ts";

/** Under the title of every profile. */
export const profileSubtitle = {
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
  practiceLayers: {
    en: ["layer in practice", "layers in practice"],
    fr: ["niveau dans la pratique", "niveaux dans la pratique"],
  },
  managers: {
    en: ["that leads others", "that lead others"],
    fr: ["qui en dirige d'autres", "qui en dirigent d'autres"],
  },
  practiceManagers: {
    en: ["that leads others", "that lead others"],
    fr: ["qui en dirige d'autres", "qui en dirigent d'autres"],
  },
} as const satisfies Partial<Record<FigureId, Record<Language, readonly [string, string]>>>;

const figureOf = ({ figures }: Profile, id: FigureId): number =>
  figures.find((one) => one.id === id)?.value ?? 0;

const counted = (profile: Profile, id: keyof typeof nouns, language: Language): string => {
  const value = figureOf(profile, id);
  const [one, several] = nouns[id][language];
  return `${value} ${value === 1 ? one : several}`;
};

/** What the profile comes to, in a line: `Ministry: 525 posts, 95 that lead others, 9 layers on paper`. */
const titleOf = ({ title }: Dataset, profile: Profile, language: Language): string => {
  const said = (["posts", "managers", "layers", "practiceManagers", "practiceLayers"] as const)
    .filter((id) => figureOf(profile, id) > 0)
    .map((id) => counted(profile, id, language));
  return said.length === 0 ? title : `${isolated(title)}${colon(language)} ${said.join(", ")}`;
};

const and = { en: "and", fr: "et" } as const;
const undated = { en: "no date asked for", fr: "sans date demandée" } as const;

/** One of two profiles: whose, and in which slice. */
export type ProfileSide = {
  readonly dataset: Dataset;
  readonly view: OrgView;
  readonly slice?: Slice | undefined;
};

/** What each side is called: by its organization, or where both are of one, by its date. */
const namesOf = (sides: readonly [ProfileSide, ProfileSide], language: Language): [string, string] => {
  const [one, other] = sides;
  const isOne = one.dataset.id === other.dataset.id;
  const named = ({ dataset, slice }: ProfileSide): string =>
    isOne
      ? (slice?.at ?? undated[language])
      : [isolated(dataset.title), slice?.at].filter((part) => part !== undefined).join(", ");
  return [named(one), named(other)];
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

/** Sources of both sides, each once. */
const worksOf = (sides: readonly ProfileSide[], language: Language): Charts["works"] => {
  const works = sides.flatMap(({ dataset, view }) =>
    sourcesIn(view, dataset).map((source) => workInFull(source, language)),
  );
  return [...new Map(works.map((work) => [`${work.short} ${work.text}`, work])).values()];
};

/** Two profiles beside each other, of two organizations or two dates of one, row by row. Names nobody. */
export const besideBriefing = (sides: readonly [ProfileSide, ProfileSide], { language }: Style): Charts => {
  const [one, other] = sides;
  const names = namesOf(sides, language);
  const profiles = sides.map(({ dataset, view }) => profileOf(view, limitsSet(dataset)));
  const of = one.dataset.id === other.dataset.id ? `${isolated(one.dataset.title)}, ` : "";
  const posts = profiles.map((profile) => counted(profile, "posts", language)).join(` ${and[language]} `);
  return chartsSchema.parse({
    title: `${of}${names.join(` ${and[language]} `)}${colon(language)} ${posts}`,
    subtitle: profileSubtitle[language],
    slice: sliceInWords(one.slice, language),
    language,
    charts: besideCharts(
      profiles.map((profile, i) => ({ name: names[i] ?? "", profile })),
      language,
    ),
    works: worksOf(sides, language),
  });
};

/** The profile of an organization: its figures, its shapes and what is not recorded. Names nobody. */
export const profileBriefing = (
  dataset: Dataset,
  view: OrgView,
  { language }: Style,
  slice?: Slice,
): Charts => {
  const profile = profileOf(view, limitsSet(dataset));
  return chartsSchema.parse({
    title: titleOf(dataset, profile, language),
    subtitle: profileSubtitle[language],
    date: slice?.at ?? dataset.date,
    slice: sliceInWords(slice, language),
    language,
    charts: profileCharts(profile, language),
    works: worksOf([{ dataset, view }], language),
  });
};
