import { detectors } from "../../analysis/detectors/index.ts";
import { statuses } from "../../analysis/finding/finding.ts";
import { proposalSource } from "../../analysis/reform/own-changes.ts";
import { groupBy } from "../../graph/group-by.ts";
import type { Language } from "../../graph/language.ts";
import { isSection, saidPlace } from "../../graph/model/said-place.ts";
import type { Source } from "../../graph/model/source.ts";
import { confidences, keysOf, severities } from "../../graph/vocabulary.ts";
import type { FindingWithOverlay } from "../contract/findings.ts";
import { wrapText } from "./wrap.ts";

type Citations = FindingWithOverlay["sources"];

/** A section gets its sign; an endnote or appendix says itself what it is. */
const placeOf = (locator: string, lang: Language): string =>
  isSection(locator) ? `§${locator}` : saidPlace(locator)[lang];

/** So many places of a source are told; JSON has all. */
const mostPlaces = 8;

const rowOf = (locator: string): number => Number(/^(?:row|ligne) (\d+)$/.exec(locator)?.[1] ?? Number.NaN);

/** Places of a source: rows in their order, and of very many the first, with how many more there are. */
const placesShort = (locators: readonly string[]): string => {
  const distinct = [...new Set(locators)].sort((a, b) => rowOf(a) - rowOf(b) || 0);
  const left = distinct.length - mostPlaces;
  return left <= 0 ? distinct.join(", ") : `${distinct.slice(0, mostPlaces).join(", ")} … (+${left})`;
};

/** `report 2008 §8, §3.7; appendix`: the places of each source together. */
export const citeShort = (citations: Citations, sources: readonly Source[], lang: Language): string => {
  const places = new Map<string, string[]>();
  for (const { source, locator } of citations)
    places.set(source, [...(places.get(source) ?? []), ...(locator === "" ? [] : [placeOf(locator, lang)])]);
  return [...places]
    .map(([id, locators]) => {
      const short = [...sources, proposalSource({}, lang)].find((row) => row.id === id)?.short ?? id;
      return [short, placesShort(locators)].filter((part) => part !== "").join(" ");
    })
    .join("; ");
};

const accepted = {
  en: (by: string, until: string): string => `accepted by ${by} until ${until}`,
  fr: (by: string, until: string): string => `accepté par ${by} jusqu'au ${until}`,
};

const headings = {
  en: (title: string, revision: number): string => `${title}, revision ${revision}: `,
  fr: (title: string, revision: number): string => `${title}, révision ${revision} : `,
};

type Style = { readonly lang: Language; readonly columns: number };

/** How many of each weight, worst first, and of how many nothing can be told: `21 high, 40 medium, 2 not enough data`. */
const tally = (findings: readonly FindingWithOverlay[], lang: Language): string => {
  const count = (test: (finding: FindingWithOverlay) => boolean, word: string): string[] => {
    const number = findings.filter(test).length;
    return number === 0 ? [] : [`${number} ${word}`];
  };
  const found = keysOf(severities).flatMap((severity) =>
    count((one) => one.status === "found" && one.severity === severity, severities[severity][lang]),
  );
  const unknown = count(({ status }) => status !== "found", statuses["not-enough-data"][lang]);
  const all = [...found, ...unknown];
  return all.length === 0 ? nothing[lang] : all.join(", ");
};

const nothing = { en: "nothing found", fr: "rien de constaté" } as const;

/** What a report says of its dataset, and the sources it cites. */
export type ReportHead = {
  /** What part of the record is looked at, in a sentence, where it is not all of it. */
  readonly lookedAt?: string | undefined;
  readonly title: string;
  readonly revision: number;
  readonly sources: readonly Source[];
};

const isUntold = ({ status }: FindingWithOverlay): boolean => status === "not-enough-data";

/** What cannot be told, once for each detector; the others of it are counted. */
const oncePerDetector = (findings: readonly FindingWithOverlay[]): readonly Told[] => {
  const untold = groupBy(findings.filter(isUntold), ({ detector }) => detector);
  return findings.flatMap((finding): Told[] => {
    if (!isUntold(finding)) return [{ finding, more: 0 }];
    const [first, ...others] = untold.get(finding.detector) ?? [];
    return first === finding ? [{ finding, more: others.length }] : [];
  });
};

/** A finding as it is told, and how many more of its detector cannot be told either. */
type Told = { readonly finding: FindingWithOverlay; readonly more: number };

/** All findings, one paragraph each, under how many there are; what cannot be told once for each detector. */
export const reportText = (
  { title, revision, sources, lookedAt }: ReportHead,
  findings: readonly FindingWithOverlay[],
  style: Style,
): string =>
  [
    headings[style.lang](title, revision) + tally(findings, style.lang),
    ...(lookedAt === undefined ? [] : [wrapText(lookedAt, style.columns, "")]),
    ...oncePerDetector(findings).map((told, place) => findingText(told, place + 1, sources, style)),
  ].join("\n\n");

const untoldWords = {
  en: {
    takes: (needs: string): string => `What it takes: ${needs}`,
    more: (count: number): string => `${count} more cannot be told for want of the same; --json has all.`,
  },
  fr: {
    takes: (needs: string): string => `Ce qu'il faudrait : ${needs}`,
    more: (count: number): string =>
      `${count} autre${count === 1 ? "" : "s"} ne peu${count === 1 ? "" : "ven"}t être dit${count === 1 ? "" : "s"} faute des mêmes données ; --json donne tout.`,
  },
} as const;

/** What it would take to tell what cannot be told. */
const takesOf = ({ finding, more }: Told, lang: Language): string[] => {
  if (!isUntold(finding)) return [];
  const needs = detectors.find(({ info }) => info.id === finding.detector)?.info.needs[lang];
  const words = untoldWords[lang];
  return [...(needs === undefined ? [] : [words.takes(needs)]), ...(more === 0 ? [] : [words.more(more)])];
};

/** One finding as a paragraph: the sentence, then how sure it is and where to look. */
const findingText = (
  told: Told,
  place: number,
  sources: readonly Source[],
  { lang, columns }: Style,
): string => {
  const { finding } = told;
  const { severity, status, confidence, detector, disposition } = finding;
  const weight = status === "found" ? severities[severity][lang] : statuses[status][lang];
  const facts = [
    weight,
    detector,
    confidences[confidence][lang],
    citeShort(finding.sources, sources, lang),
    ...(disposition?.state === "accepted" ? [accepted[lang](disposition.by, disposition.until)] : []),
  ].filter((part) => part !== "");
  const mark = `${String(place).padStart(3)}. `;
  return [
    wrapText(finding.message, columns, "     ", mark),
    ...[...takesOf(told, lang), ...(finding.reasons ?? [])].map((line) => wrapText(line, columns, "     ")),
    wrapText(facts.join(" · "), columns, "     "),
  ].join("\n");
};
