import { lineKind, lineKindIds } from "../../../graph/kinds.ts";
import type { Phrasing } from "../../query.ts";

const kinds = lineKindIds.filter((id) => lineKind(id).family !== "reform");

/** Words that hold a label together: what has one word besides is asked for in sentences, not by that word alone. */
const joining =
  /^(?:is|has|have|a|the|to|of|for|by|over|in|on|with|from|est|a|au|de|du|des|le|la|les|à|pour|sur|dans|par|avec|son|doit|d)$/u;

const tells = (label: string): boolean =>
  label.split(/[\s']/u).filter((word) => !joining.test(word)).length > 1;

/** Ways to ask for all lines of a kind, by what the table of kinds calls it. */
export const kindPhrasings: { readonly en: readonly Phrasing[]; readonly fr: readonly Phrasing[] } = {
  en: kinds.flatMap((kind): Phrasing[] => {
    const { en } = lineKind(kind).label;
    const all = [`what lines ${en}`, ...(tells(en) ? [`all ${en}`] : [])];
    return all.map((says) => ({ says, with: { kind } }));
  }),
  fr: kinds.flatMap((kind): Phrasing[] => {
    const { fr } = lineKind(kind).label;
    const all = [`quelles lignes ${fr}`, ...(tells(fr) ? [`tous ${fr}`] : [])];
    return all.map((says) => ({ says, with: { kind } }));
  }),
};
