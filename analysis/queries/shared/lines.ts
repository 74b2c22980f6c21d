import { u8, u32 } from "../../../graph/index/at.ts";
import { generalScope, polarityCode, scopeMask } from "../../../graph/index/columns.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { lineKind } from "../../../graph/kinds.ts";
import { bases, type Scope } from "../../../graph/vocabulary.ts";
import type { Value } from "../../finding/words.ts";

/** A word in both languages as a value: said in the reader's. */
export const wordsValue = (words: { readonly en: string; readonly fr: string }): Value => ({ words });

/** Whether a line can be about a scope; every line is about no scope in particular. */
export const isAbout = (view: OrgView, line: number, scope: Scope | undefined): boolean =>
  scope === undefined || (u32(view.columns.lineScopes, line) & (scopeMask([scope]) | generalScope)) !== 0;

const denied = polarityCode.get("denied") ?? 1;

export const isDenied = (view: OrgView, line: number): boolean =>
  u8(view.columns.linePolarity, line) === denied;

/** Every line of the slice at a node, either way, denied ones too. */
export const allLinesAt = (view: OrgView, node: number): number[] => {
  const { lineFrom, lineTo, lineHat } = view.columns;
  return [...lineFrom.keys()].filter(
    (line) =>
      view.hasLine(line) && (lineFrom[line] === node || lineTo[line] === node || lineHat[line] === node),
  );
};

/** What a line is called read from one of its ends. */
export const readFrom = (view: OrgView, line: number, node: number): Value => {
  const row = lineKind(view.line(line).kind);
  return wordsValue(view.columns.lineTo[line] === node && !row.symmetric ? row.inverse : row.label);
};

/** The words of a line's basis; a denied line says so instead. */
export const basisWords = (view: OrgView, line: number): Value =>
  isDenied(view, line)
    ? wordsValue({ en: "said not to hold", fr: "dite inexistante" })
    : wordsValue(bases[view.line(line).basis]);

/** The subjects of a line as a value. */
export const scopesOf = (view: OrgView, line: number): Value => ({ scopes: [...view.line(line).scopes] });

/** Where a line is said: `report 2008, section 8`. */
export const placesOf = (view: OrgView, line: number): string =>
  view
    .line(line)
    .sources.map(({ source, locator }) => (locator === "" ? source : `${source} § ${locator}`))
    .join("; ");
