import { plainWords } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";
import { wordList } from "../shared/word-list.ts";

/** What a column of a committee sheet can hold, as a reader is told it. */
export const committeeFields = {
  committee: { en: "name of the committee", fr: "nom du comité" },
  short: { en: "acronym of the committee", fr: "sigle du comité" },
  chair: { en: "who chairs it", fr: "qui le préside" },
  members: { en: "its members", fr: "ses membres" },
  secretary: { en: "its secretary", fr: "son secrétaire" },
  role: { en: "what the member is in it", fr: "ce qu'y est le membre" },
  superior: { en: "to whom it answers", fr: "à qui il rend compte" },
  parent: { en: "what it is a part of", fr: "ce dont il fait partie" },
  decides: { en: "what it decides on", fr: "ce dont il décide" },
  powers: { en: "its powers", fr: "ses pouvoirs" },
  purpose: { en: "what it is for", fr: "son objet" },
} as const satisfies Record<string, Words>;
export type CommitteeField = keyof typeof committeeFields;

/**
 * What columns of committee sheets are called, in English, French, Spanish and German, folded (no accents, lower case,
 * words parted by a space). Order within a field is preference.
 */
const headerWords: Readonly<Record<CommitteeField, readonly string[]>> = {
  committee: wordList(`
    committee; committee name; name of committee; name of the committee; committee board; board; board name; working group;
    task force; steering committee; steering group; forum; panel; commission; council; group; comite; nom du comite;
    groupe de travail; conseil; instance; nom de l instance; comision; nombre del comite; junta; consejo; grupo de trabajo;
    ausschuss; gremium; kommission; beirat; arbeitsgruppe`),
  short: wordList(
    `acronym; abbreviation; short name; sigle; acronyme; abreviation; sigla; siglas; kurzel; abkurzung`,
  ),
  chair: wordList(`
    chair; chairperson; chairman; chairwoman; chaired by; chairs; convener; president; preside par; presidence; presidente;
    presidenta; presidencia; presidido por; vorsitz; vorsitzender; vorsitzende; leitung`),
  members: wordList(`
    members; member; membership; composition; members of the committee; committee members; membres; membre; miembros; miembro;
    composicion; mitglieder; mitglied; zusammensetzung`),
  secretary: wordList(`
    secretary; secretariat; committee secretary; serviced by; secretaire; secretaria; secretario; sekretariat; sekretar;
    schriftfuhrung`),
  role: wordList(`
    role; capacity; role in committee; role in the committee; function in committee; qualite; role au comite; fonction au comite;
    calidad; rol; rolle; funktion im ausschuss`),
  superior: wordList(`
    reports to; reporting to; reports into; answers to; accountable to; rend compte a; rattache a; reporta a; rinde cuentas a;
    berichtet an`),
  parent: wordList(`
    parent; parent committee; parent body; sub committee of; subcommittee of; part of; comite parent; comite superieur;
    sous comite de; fait partie de; comite matriz; ubergeordneter ausschuss; teil von`),
  decides: wordList(`
    decides; decides on; decision on; decisions; approves; decide de; decide sur; decide; approuve; decisiones; aprueba;
    entscheidet; entscheidet uber`),
  powers: wordList(`
    authority; powers; power; decision power; decision making power; decision rights; terms; type; status; nature; competence;
    pouvoirs; pouvoir; pouvoir de decision; autorite; competences; statut; type de comite; poderes; autoridad; caracter; tipo;
    befugnisse; befugnis; status des ausschusses; art`),
  purpose: wordList(`
    purpose; terms of reference; tor; mandate; remit; tasks; objective; description; objet; mandat; attributions; missions;
    objeto; mandato; proposito; zweck; auftrag; aufgaben`),
};

/** What somebody in a committee is called where each row is one of them. */
const somebodyWords = wordList(`
  name; full name; person; incumbent; post; position; post title; position title; title; representative; nom; nom et prenom; titulaire;
  poste; fonction; representant; nombre; puesto; cargo; stelle; bezeichnung`);

export const committeeFieldIds = [
  "committee",
  "short",
  "chair",
  "members",
  "secretary",
  "role",
  "superior",
  "parent",
  "decides",
  "powers",
  "purpose",
] as const satisfies readonly CommitteeField[];

export type CommitteeColumns = ReadonlyMap<CommitteeField, number>;

/** A header without what is said in brackets: `Chair (position ID)`. */
const plainHeader = (header: string): string => plainWords(header.replaceAll(/\([^)]*\)/g, " "));

/** A header, and each of what it says in turn: `Board / Committee`. */
const alternatives = (header: string): string[] =>
  [header, ...header.split(/[/|]|\s(?:or|ou|oder)\s/)].map(plainHeader);

const columnOf = (header: readonly string[], known: readonly string[]): number | undefined => {
  const plain = header.map(alternatives);
  const word = known.find((one) => plain.some((some) => some.includes(one)));
  return word === undefined ? undefined : plain.findIndex((some) => some.includes(word));
};

/** Which column says what; of a sheet with a row for each member also who that is, under another heading. */
export const committeeColumns = (header: readonly string[]): CommitteeColumns => {
  const columns = new Map<CommitteeField, number>();
  for (const field of committeeFieldIds) {
    const at = columnOf(header, headerWords[field]);
    if (at !== undefined && ![...columns.values()].includes(at)) columns.set(field, at);
  }
  const somebody = columnOf(header, somebodyWords);
  if (columns.has("role") && !columns.has("members") && somebody !== undefined)
    columns.set("members", somebody);
  return columns;
};
