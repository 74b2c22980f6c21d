import type { OrgView } from "../../../graph/index/view.ts";
import { type LineKind, lineKind } from "../../../graph/kinds.ts";
import {
  authorities,
  bases,
  type Confidence,
  degrees,
  polarities,
  type Words,
} from "../../../graph/vocabulary.ts";
import type { Value } from "../../finding/words.ts";
import type { Phrase } from "../../query.ts";
import { datesOf } from "./dates.ts";
import { farEnd, isDenied } from "./lines.ts";
import { sortNodes } from "./order.ts";

/** A word in both languages as a value: said in the reader's. */
export const wordsValue = ({ en, fr }: Words): Value => ({ words: { en, fr } });

/** Nodes as a value, by name. */
export const namesValue = (view: OrgView, rows: Iterable<number>): Value => ({
  nodes: sortNodes(view, rows).map((row) => view.node(row).id),
});

/** Nodes at one end of some lines as a value: `ends` is the column of those ends. */
export const endsValue = (view: OrgView, lines: readonly number[], ends: Int32Array): Value =>
  namesValue(
    view,
    lines.map((line) => ends[line] ?? -1),
  );

const marks = {
  none: { en: "", fr: "" },
  word: { en: " ", fr: " " },
  comma: { en: ", ", fr: ", " },
  semicolon: { en: "; ", fr: " ; " },
  colon: { en: ": ", fr: " : " },
  dash: { en: "–", fr: "–" },
  arrow: { en: " → ", fr: " → " },
} as const satisfies Record<string, Words>;

/** Pieces of text with a mark between them. */
export const joined = (pieces: readonly Phrase[], mark: keyof typeof marks): Phrase => ({
  pieces,
  mark: marks[mark],
});

/** `is governed by` reads `governed by` before a colon, whatever the number of those it is said of. */
const asTag = ({ en, fr }: Words): Value =>
  wordsValue({ en: en.replace(/^is (?!a )/, ""), fr: fr.replace(/^est /, "") });

/** What a line is called read from one of its ends. */
export const readFrom = (view: OrgView, line: number, node: number): Words => {
  const row = lineKind(view.line(line).kind);
  return view.columns.lineTo[line] === node && !row.symmetric ? row.inverse : row.label;
};

const scopesPhrase = (view: OrgView, line: number): Phrase[] => {
  const { scopes } = view.line(line);
  if (scopes.includes("general")) return [];
  return [joined([wordsValue({ en: "for", fr: "objet :" }), { scopes: [...scopes] }], "word")];
};

const hatPhrase = (view: OrgView, line: number, node: number): Phrase[] => {
  const { hat } = view.line(line);
  if (hat === undefined || hat === view.node(node).id) return [];
  return [joined([wordsValue({ en: "as", fr: "en tant que" }), { nodes: [hat] }], "word")];
};

/** How far and when a line holds, in the source's terms. */
export const limitsOf = (view: OrgView, line: number): Phrase[] => {
  const { authority, degree, quantifier, condition, clarity } = view.line(line);
  return [
    ...authority.map((one) => wordsValue(authorities[one])),
    ...(degree === undefined ? [] : [wordsValue(degrees[degree])]),
    ...[quantifier === "all" ? undefined : quantifier, condition].filter((text) => text !== undefined),
    ...(clarity === "unclear" ? [wordsValue({ en: "called unclear", fr: "dit peu clair" })] : []),
    ...(clarity === "contradictory"
      ? [wordsValue({ en: "called contradictory", fr: "dit contradictoire" })]
      : []),
    ...datesOf(view, view.line(line)),
  ];
};

/** What the sources do not say in terms is marked wherever it is told. */
const ours = {
  inferred: { en: "concluded by us", fr: "déduit par nous" },
  background: { en: "by common knowledge", fr: "de connaissance générale" },
} as const satisfies Partial<Record<Confidence, Words>>;

/** How lines are told: what goes without saying (kinds, that they are denied). */
export type PhraseOptions = {
  readonly plain?: readonly LineKind[];
  readonly refused?: boolean;
};

const qualifiers = (view: OrgView, line: number, node: number, telling: PhraseOptions): Phrase[] => {
  const { plain = [], refused = false } = telling;
  const { kind, basis, confidence } = view.line(line);
  return [
    ...(isDenied(view, line) && !refused ? [wordsValue(polarities.denied)] : []),
    ...(plain.includes(kind) ? [] : [asTag(readFrom(view, line, node))]),
    ...(basis === "unspecified" ? [] : [wordsValue(bases[basis])]),
    ...hatPhrase(view, line, node),
    ...scopesPhrase(view, line),
    ...limitsOf(view, line),
    ...(confidence === "stated" ? [] : [wordsValue(ours[confidence])]),
  ];
};

/**
 * Lines at a node as text: the far ends, gathered under what is said of their lines in the same words, as in
 * `on paper: A; in practice, for finance: B and C`.
 */
export const linePhrases = (
  view: OrgView,
  lines: readonly number[],
  node: number,
  telling: PhraseOptions = {},
): Phrase => {
  const groups = new Map<string, { said: Phrase[]; ends: number[] }>();
  for (const line of lines) {
    const said = qualifiers(view, line, node, telling);
    const key = JSON.stringify(said);
    const group = groups.get(key) ?? { said, ends: [] };
    group.ends.push(farEnd(view, line, node));
    groups.set(key, group);
  }
  const items = [...groups.values()].map(({ said, ends }) =>
    said.length === 0
      ? namesValue(view, ends)
      : joined([joined(said, "comma"), namesValue(view, ends)], "colon"),
  );
  return joined(items, "semicolon");
};
