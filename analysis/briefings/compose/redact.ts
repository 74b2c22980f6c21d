import type { OrgView } from "../../../graph/index/view.ts";
import { type Diagram, diagramSchema, type Language } from "../diagram.ts";

/** What is left of a holder's name where names are to be kept back. */
const withheld = { en: "Name withheld", fr: "Nom non communiqué" } as const;

/** A text as a pattern that matches it as whole words only. */
const wholeWords = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "giu");

/** Names, short forms and aliases of all holders, the longest first. */
const namesOf = (view: OrgView): RegExp[] =>
  [...view.nodesOf("holder")]
    .flatMap((row) => {
      const { name, short, aliases } = view.node(row);
      return [name, ...(short === undefined ? [] : [short]), ...aliases];
    })
    .sort((a, b) => b.length - a.length)
    .map(wholeWords);

/** Ids are readable and often made of names: holders get numbers, and lines of theirs lose their own ids. */
const idsOf = (view: OrgView): Map<string, string> =>
  new Map([...view.nodesOf("holder")].map((row, i) => [view.node(row).id, `holder-${i + 1}`]));

/** What is chosen from a list, and so names nobody, though somebody may be called Low or Box. */
const chosen: ReadonlySet<string> = new Set([
  "language",
  "severity",
  "verdict",
  "mark",
  "shape",
  "stroke",
  "sense",
]);

/** The same structure with every text changed. */
const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, chosen.has(key) ? inner : mapTexts(inner, change)]),
  );
};

/** A diagram without the names of holders, in whatever text, footnote or id they stand. */
export const redacted = (diagram: Diagram, view: OrgView, language: Language): Diagram => {
  const names = namesOf(view);
  if (names.length === 0) return diagram;
  const ids = idsOf(view);
  const about = new Set(diagram.lines.filter((l) => ids.has(l.from) || ids.has(l.to)).map(({ id }) => id));
  const lineIds = new Map([...about].map((id, i) => [id, `of-a-holder-${i + 1}`]));
  const hide = (text: string): string =>
    names.reduce((kept, name) => kept.replace(name, withheld[language]), text);
  return diagramSchema.parse(mapTexts(diagram, (text) => ids.get(text) ?? lineIds.get(text) ?? hide(text)));
};
