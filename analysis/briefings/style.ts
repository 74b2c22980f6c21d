import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";

/** How a briefing speaks. */
export type Style = { readonly language: Language };

export const rowsOfIds = (view: OrgView, ids: readonly string[]): number[] =>
  ids.flatMap((id) => view.find(id) ?? []);

export const lineRows = (view: OrgView, ids: Iterable<string>): number[] => {
  const wanted = new Set(ids);
  return [...view.columns.lines.keys()].filter((row) => view.hasLine(row) && wanted.has(view.line(row).id));
};
