import { statuses } from "../../analysis/finding/finding.ts";
import type { Language } from "../../graph/language.ts";
import type { Source } from "../../graph/model/source.ts";
import { confidences, keysOf, severities } from "../../graph/vocabulary.ts";
import type { FindingWithOverlay } from "../contract/findings.ts";
import { wrapText } from "./wrap.ts";

type Citations = FindingWithOverlay["sources"];

/** A section gets its sign; an endnote or appendix says itself what it is. */
const placeOf = (locator: string): string => (/^\d/.test(locator) ? `§${locator}` : locator);

/** `report 2008 §8, §3.7; appendix`: the places of each source together. */
export const citeShort = (citations: Citations, sources: readonly Source[]): string => {
  const places = new Map<string, string[]>();
  for (const { source, locator } of citations)
    places.set(source, [...(places.get(source) ?? []), ...(locator === "" ? [] : [placeOf(locator)])]);
  return [...places]
    .map(([id, locators]) => {
      const short = sources.find((row) => row.id === id)?.short ?? id;
      return [short, [...new Set(locators)].join(", ")].filter((part) => part !== "").join(" ");
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
  readonly title: string;
  readonly revision: number;
  readonly sources: readonly Source[];
};

/** All findings, one paragraph each, under how many there are. */
export const reportText = (
  { title, revision, sources }: ReportHead,
  findings: readonly FindingWithOverlay[],
  style: Style,
): string =>
  [
    headings[style.lang](title, revision) + tally(findings, style.lang),
    ...findings.map((finding, place) => findingText(finding, place + 1, sources, style)),
  ].join("\n\n");

/** One finding as a paragraph: the sentence, then how sure it is and where to look. */
const findingText = (
  finding: FindingWithOverlay,
  place: number,
  sources: readonly Source[],
  { lang, columns }: Style,
): string => {
  const { severity, status, confidence, detector, disposition } = finding;
  const weight = status === "found" ? severities[severity][lang] : statuses[status][lang];
  const facts = [
    weight,
    detector,
    confidences[confidence][lang],
    citeShort(finding.sources, sources),
    ...(disposition?.state === "accepted" ? [accepted[lang](disposition.by, disposition.until)] : []),
  ].filter((part) => part !== "");
  const mark = `${String(place).padStart(3)}. `;
  return [
    wrapText(finding.message, columns, "     ", mark),
    ...(finding.reasons ?? []).map((reason) => wrapText(reason, columns, "     ")),
    wrapText(facts.join(" · "), columns, "     "),
  ].join("\n");
};
