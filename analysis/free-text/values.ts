import type { OrgView } from "../../graph/index/view.ts";
import { type NodeKind, nodeKindWords } from "../../graph/kinds.ts";
import { keysOf, levels, type Scope, scopes, states, type Words } from "../../graph/vocabulary.ts";
import { type StemmedWord, stemsOf } from "../stems.ts";
import { sortSynonyms } from "./lexicon.ts";

/** Values of parameters that a text gives by words of a vocabulary. */
export type ValueName =
  | "kind"
  | "scope"
  | "form"
  | "firmness"
  | "state"
  | "level"
  | "classification"
  | "sort"
  | "section"
  | "period"
  | "recommendation";
export type SlotValues = Readonly<Partial<Record<ValueName, string>>>;

const kinds: Partial<Record<NodeKind, string>> = {
  body: "body, bodies, organ, board, committee, organe, conseil, comité",
  entity:
    "entity, unit, department, office, organization, organisation, agency, actor, entité, unité, département, service, organisation, acteur, organisme, institution, structure, agence",
  post: "post, position, official, job, poste, emploi, fonctionnaire",
  hat: "hat, casquette",
  holder: "person, people, holder, titulaire, individual, individu",
  mechanism: "mechanism, forum, mécanisme",
  mandate: "mandate, programme, mandat",
  task: "task, activity, tâche, activité",
  function: "function, fonction",
  fund: "fund, facility, budget, fonds",
  asset: "asset, means, moyen",
  process: "process, planning process, planning, processus",
  document: "document, report, paper, study, document, rapport",
  place: "place, country, lieu, pays",
  concept: "concept, notion",
};

const otherScopes: Partial<Record<Scope, string>> = {
  procurement: "buying, purchases, purchasing, contracts, achats, marchés",
  finance: "money, financial, budgetary, financier, financière",
  personnel: "hr, human resources, staffing, hiring, recruitment, ressources humaines",
  support: "logistics, logistique",
};

const forms = {
  point: "bulleted point, bullet, action point, point, point d'action",
  principle: "principle, principe, concluding principle",
  prose: "running text, prose",
};

const firmnesses = {
  suggested: "suggestion, suggested, suggéré, suggérée, suggérées, simple suggestion",
  option: "option, optional, facultatif, facultative, en option",
  agreed: "agreed point, agreed, convenu, convenue, d'un commun accord",
};

type Table = Map<string, SlotValues>;

const put = (table: Table, text: string, values: SlotValues): void => {
  for (const key of text.split(",").map(stemsOf))
    if (key !== "") table.set(key, { ...table.get(key), ...values });
};

const vocabulary = <K extends string>(
  table: Table,
  name: ValueName,
  words: Readonly<Record<K, Words>>,
  more: Partial<Record<K, string>> = {},
): void => {
  for (const id of keysOf(words)) {
    const { en, fr } = words[id];
    put(table, [en.replaceAll(",", " "), fr.replaceAll(",", " "), more[id] ?? ""].join(","), { [name]: id });
  }
};

const fixed: Table = new Map();
vocabulary(fixed, "kind", nodeKindWords, kinds);
vocabulary(fixed, "scope", scopes, otherScopes);
vocabulary(fixed, "state", states);
vocabulary(fixed, "level", levels);
for (const [form, text] of Object.entries(forms)) put(fixed, text, { form });
for (const [firmness, text] of Object.entries(firmnesses)) put(fixed, text, { firmness });

/** Words of the record's own: what it classifies its nodes as, and the sorts of its notions. */
const ownOf = ({ columns }: OrgView): Table => {
  const table: Table = new Map();
  for (const { kind, classification } of columns.nodes) {
    if (classification === undefined || kind === "recommendation") continue;
    const [sort = ""] = classification.split(" ");
    // `degree of integration` is also asked as `degree`.
    if (kind === "concept") put(table, `${sort},${classification},${sortSynonyms[sort] ?? ""}`, { sort });
    else put(table, classification.replaceAll(",", " "), { classification, kind });
  }
  return table;
};

const own = new WeakMap<OrgView["columns"], Table>();

const ownTable = (view: OrgView): Table => {
  const mine = own.get(view.columns) ?? ownOf(view);
  own.set(view.columns, mine);
  return mine;
};

/** Every word of the vocabularies, as a stem. */
export const wordsOfValues = (view: OrgView): string[] =>
  [...ownTable(view).keys(), ...fixed.keys()].flatMap((key) => key.split(" "));

/** The longest run of words from a place that is a word of a vocabulary, and which values it gives. */
export const valuesAt = (
  view: OrgView,
  words: readonly StemmedWord[],
  place: number,
): { readonly length: number; readonly values: SlotValues } | undefined => {
  const mine = ownTable(view);
  for (let length = Math.min(4, words.length - place); length > 0; length--) {
    const key = words
      .slice(place, place + length)
      .map(({ stem }) => stem)
      .join(" ");
    const values = { ...mine.get(key), ...fixed.get(key) };
    if (Object.keys(values).length > 0) return { length, values };
  }
  return undefined;
};

const months = "january february march april may june july august september october november december".split(
  " ",
);
const mois = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(
  " ",
);

const monthOf = (word: string): string | undefined => {
  const place = [months, mois].map((names) => names.indexOf(word)).find((found) => found >= 0);
  return place === undefined ? undefined : String(place + 1).padStart(2, "0");
};

const range =
  /\b(?:between|from|entre|de)\s+(\d{4}(?:-\d\d){0,2})\s+(?:and|to|until|till|et|a|à)\s+(\d{4}(?:-\d\d){0,2})\b/iu;
const span = /\b(\d{4}(?:-\d\d){0,2})\s*[/–-]\s*(\d{4}(?:-\d\d){0,2})\b/u;
const monthYear = /\b(\p{L}{3,9})\s+(?:of\s+)?(\d{4})\b/gu;
const yearly = /\b(?:19|20)\d\d(?:-\d\d){0,2}\b/u;

type Marked = { readonly text: string; readonly values: SlotValues };

const periodIn = (text: string): Marked | undefined => {
  for (const pattern of [range, span]) {
    const [whole, from, to] = pattern.exec(text) ?? [];
    if (whole !== undefined) return { text: whole, values: { period: `${from}/${to}` } };
  }
  for (const [whole, word = "", year] of text.matchAll(monthYear)) {
    const month = monthOf(word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase());
    if (month !== undefined) return { text: whole, values: { period: `${year}-${month}` } };
  }
  const [year] = yearly.exec(text) ?? [];
  return year === undefined ? undefined : { text: year, values: { period: year } };
};

const sectionPattern =
  /(?:\b(?:sections?|sous-section|subsection|part|partie|chapter|chapitre|paragraphe?|para)\s+|§\s*)(\d[\d.]*\d|\d)|\b(endnote|note)\s+(\d+)/iu;

const sectionIn = (text: string): Marked | undefined => {
  const [whole, section, , endnote] = sectionPattern.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { text: whole, values: { section: section ?? `endnote ${endnote}` } };
};

/** Ids of recommendations are typed as they are written, in any case. */
const recommendationIn = (text: string, ids: readonly string[]): Marked | undefined => {
  const found = ids
    .filter((id) =>
      new RegExp(`(?<![\\w.-])${id.replaceAll(/[.]/g, "\\.")}(?![\\w-]|\\.\\d)`, "iu").test(text),
    )
    .toSorted((a, b) => b.length - a.length)[0];
  if (found === undefined) return undefined;
  const [whole = found] = new RegExp(found.replaceAll(/[.]/g, "\\."), "iu").exec(text) ?? [];
  return { text: whole, values: { recommendation: found } };
};

/** `principle 8`, `recommendation 8-6`: an id without the letters before it. */
const numberedIn = (text: string, ids: readonly string[]): Marked | undefined => {
  const [whole, sort = "", number] =
    /\b(princip(?:le|e)|recomm[ea]ndation)\s+(?:no\.?\s*|n°\s*)?(\d[\w.-]*\w|\d)/iu.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const first = sort[0]?.toUpperCase();
  const found = ids.find((id) => id[0] === first && id.replace(/^\p{L}+-?/u, "") === number);
  return found === undefined ? undefined : { text: whole, values: { recommendation: found } };
};

/** What stands in a text in a form of its own: ids of recommendations, sections, dates. The first of each. */
export const marksIn = (text: string, recommendations: readonly string[]): Marked[] =>
  [
    recommendationIn(text, recommendations) ?? numberedIn(text, recommendations),
    sectionIn(text),
    periodIn(text),
  ].filter((one) => one !== undefined);
