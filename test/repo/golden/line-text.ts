import type { OrgView } from "../../../graph/index/view.ts";
import { lineKind } from "../../../graph/kinds.ts";
import type { Citation, Source } from "../../../graph/model/source.ts";
import { bases, confidences, polarities, scopes } from "../../../graph/vocabulary.ts";

/** The shortest name of a node that a reader knows. */
export const shortName = (view: OrgView, id: string): string => {
  const row = view.columns.nodeOf.get(id);
  if (row === undefined) return id;
  const { short, name } = view.node(row);
  return short ?? name;
};

/** `report 2008, section 8`: where to look. */
export const place = (sources: readonly Source[], { source, locator }: Citation): string => {
  const short = sources.find(({ id }) => id === source)?.short ?? source;
  if (locator === "") return short;
  return `${short}, ${/^\d/.test(locator) ? `section ${locator}` : locator}`;
};

export const places = (sources: readonly Source[], citations: readonly Citation[]): string =>
  citations.map((citation) => place(sources, citation)).join("; ");

/** A line of the evidence as a reader would say it, with what limits it and where it is said. */
export const lineText = (view: OrgView, row: number, sources: readonly Source[]): string => {
  const line = view.line(row);
  const about = line.scopes.filter((scope) => scope !== "general").map((scope) => scopes[scope].en);
  const limits = [
    ...(line.polarity === "denied" ? [polarities.denied.en] : []),
    ...(line.basis === "unspecified" ? [] : [bases[line.basis].en]),
    ...(about.length > 0 ? [`on ${about.join(", ")}`] : []),
    ...(line.hat === undefined ? [] : [`under the ${shortName(view, line.hat)}`]),
    ...(line.quantifier === undefined ? [] : [line.quantifier]),
    ...(line.condition === undefined ? [] : [line.condition]),
    ...(line.confidence === "stated" ? [] : [confidences[line.confidence].en]),
  ];
  const said = `${shortName(view, line.from)}: ${lineKind(line.kind).label.en} ${shortName(view, line.to)}`;
  return `${said}${limits.length > 0 ? ` (${limits.join("; ")})` : ""}. ${places(sources, line.sources)}.`;
};
