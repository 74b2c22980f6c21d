import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import type { ChangingField, Node } from "../../../graph/model/node.ts";
import { states, type Words } from "../../../graph/vocabulary.ts";
import type { Phrase } from "../../query.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { linePhrases, wordsValue } from "../shared/phrases.ts";

/** A fact as found, with the lines that carry it where there are any. */
export type FoundFact = { readonly value: Phrase; readonly lines: readonly number[] };
type Finder = {
  readonly words: Words;
  readonly find: (view: OrgView, node: number) => FoundFact | undefined;
  /** Fields of a node that hold the fact, where they may be otherwise at another time. */
  readonly fields?: readonly ChangingField[];
};

export const changingIn = ({ fields = [] }: Finder): readonly ChangingField[] => fields;

const byLine =
  (kinds: readonly LineKind[], direction: "out" | "in"): Finder["find"] =>
  (view, node) => {
    const lines = linesAt(view, node, { kinds, direction });
    return lines.length === 0 ? undefined : { value: linePhrases(view, lines, node), lines };
  };

const byField =
  (read: (node: Node) => Phrase | undefined): Finder["find"] =>
  (view, node) => {
    const value = read(view.node(node));
    return value === undefined ? undefined : { value, lines: [] };
  };

/** How many a class holds: only where its members are said to be known. */
const instances: Finder["find"] = (view, node) => {
  const { class: several, members } = view.node(node);
  const lines = linesAt(view, node, { kinds: ["member-of", "part-of"], direction: "in" });
  if (!several || members !== "known" || lines.length === 0) return undefined;
  const found = new Set(farEnds(view, lines, node));
  return { value: found.size, lines };
};

const head = ["heads", "leads", "chairs"] as const;
const origin = ["authorizes", "establishes", "produces"] as const;
const field = (
  en: string,
  fr: string,
  read: (node: Node) => Phrase | undefined,
  ...fields: ChangingField[]
): Finder => ({ words: { en, fr }, find: byField(read), fields });
const line = (en: string, fr: string, kinds: readonly LineKind[], direction: "out" | "in"): Finder => ({
  words: { en, fr },
  find: byLine(kinds, direction),
});
/** Asked for by people, with no place in the model: that no source on record states it is the answer. */
const unheld = (en: string, fr: string): Finder => ({ words: { en, fr }, find: () => undefined });

/** Facts a person may ask for by name. */
export const finders = {
  since: field("starting date", "date de début", ({ since }) => since),
  until: field("end date", "date de fin", ({ until }) => until),
  state: field(
    "state",
    "état",
    ({ state }) => (state === undefined ? undefined : wordsValue(states[state])),
    "state",
  ),
  fte: field("full-time equivalents", "équivalents temps plein", ({ fte }) => fte, "fte"),
  hats: field(
    "number of hats",
    "nombre de casquettes",
    ({ hatsMin, hatsMax }) =>
      hatsMin === undefined || hatsMax === undefined || hatsMin === hatsMax
        ? hatsMax
        : `${hatsMin}–${hatsMax}`,
    "hatsMin",
    "hatsMax",
  ),
  head: line("head, leader or chair", "chef, conduite ou présidence", head, "in"),
  holder: line("holder", "titulaire", ["holds"], "in"),
  origin: line("who issued, set up or wrote it", "qui l'a donné, créé ou rédigé", origin, "in"),
  location: line("place", "lieu", ["located-in"], "out"),
  applied: line("where it has been applied", "où il a été appliqué", ["applied-in"], "out"),
  instances: { words: { en: "number of instances", fr: "nombre d'exemplaires" }, find: instances },
  amount: unheld("amount", "montant"),
  "appointed-by": unheld("who appoints it", "qui le nomme"),
} as const satisfies Record<string, Finder>;

export type FactName = keyof typeof finders;
export const factWords = Object.fromEntries(
  Object.entries(finders).map(([id, { words }]) => [id, words]),
) as Record<FactName, Words>;
