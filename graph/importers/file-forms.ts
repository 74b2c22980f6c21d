import type { Words } from "../vocabulary.ts";

type Form = {
  readonly begins: RegExp;
  /** What has to stand somewhere behind that. */
  readonly holds?: RegExp;
  readonly is: Words;
};

const asCsv: Words = {
  en: "save each sheet as CSV (UTF-8) and import that",
  fr: "enregistrez chaque feuille en CSV (UTF-8) et importez ces fichiers",
};
const asTurtle: Words = {
  en: "convert it to Turtle (.ttl) and import that",
  fr: "convertissez-le en Turtle (.ttl) et importez celui-ci",
};
const asTables: Words = {
  en: "what it says has to be written down as tables first",
  fr: "ce qu'il dit doit d'abord être mis en tableaux",
};
const oneAtATime: Words = { en: "import one file of it at a time", fr: "importez-en un fichier à la fois" };
const drawn: Words = {
  en: "which is a drawing: import the data behind it",
  fr: "qui est un dessin : importez les données dont il est fait",
};

/** What a file is, and what to do with it. */
const formAs = (en: string, fr: string, todo: Words): Words => ({
  en: `${en}: ${todo.en}`,
  fr: `${fr} : ${todo.fr}`,
});
const zipped = /^PK/;
const xml = /^\s*</;
const json = /^\s*[[{]/;

/** Forms of files, and what to do with each. The first that fits tells. */
export const fileForms: readonly Form[] = [
  {
    begins: zipped,
    holds: /xl\/(workbook|worksheets)/,
    is: formAs("an Excel workbook", "un classeur Excel", asCsv),
  },
  {
    begins: zipped,
    holds: /opendocument\.spreadsheet/,
    is: formAs("an OpenDocument spreadsheet", "une feuille de calcul OpenDocument", asCsv),
  },
  {
    begins: zipped,
    holds: /(word|ppt)\//,
    is: formAs("a text document or slides", "un texte ou des diapositives", asTables),
  },
  {
    begins: /^\u00d0\u00cf/,
    is: {
      en: "an Excel workbook of the old kind (.xls) or with a password: save it as .xlsx without one",
      fr: "un classeur Excel de l'ancien format (.xls) ou avec un mot de passe : enregistrez-le en .xlsx sans mot de passe",
    },
  },
  { begins: /^%PDF/, is: formAs("a PDF", "un PDF", asTables) },
  { begins: json, holds: /"@(context|graph|id|type)"\s*:/, is: formAs("JSON-LD", "du JSON-LD", asTurtle) },
  { begins: xml, holds: /<(\w+:)?RDF[\s>]/, is: formAs("RDF in XML", "du RDF en XML", asTurtle) },
  {
    begins: /^/,
    holds: /http:\/\/www\.w3\.org\/ns\/org#/,
    is: formAs("W3C ORG in Turtle", "du W3C ORG en Turtle", oneAtATime),
  },
  {
    begins: xml,
    holds: /<graphml[\s>/]/,
    is: formAs("GraphML", "du GraphML", oneAtATime),
  },
  { begins: xml, holds: /<gexf[\s>/]/, is: formAs("GEXF", "du GEXF", oneAtATime) },
  {
    begins: /^\s*<(!doctype html|html)[\s>]/i,
    is: {
      en: "a web page: save the data behind it, not the page",
      fr: "une page web : enregistrez les données dont elle est faite, non la page",
    },
  },
  {
    begins: /^\s*(version: 1\s+)?dn: /,
    is: {
      en: "LDIF without an entry that names a manager: export the people with title and manager",
      fr: "du LDIF sans entrée qui nomme un supérieur : exportez les personnes avec title et manager",
    },
  },
  {
    begins: json,
    holds: /"(userPrincipalName|userName|schemas)"\s*:/,
    is: {
      en: "users of a directory in JSON, but no list of them with their ids: export them as a list, with id, title and manager",
      fr: "des utilisateurs d'un annuaire en JSON, mais sans liste avec leurs identifiants : exportez-les en liste, avec id, title et manager",
    },
  },
  {
    begins: /^\s*(flowchart|graph) (TB|TD|BT|RL|LR)\b/,
    is: { en: `Mermaid, ${drawn.en}`, fr: `du Mermaid, ${drawn.fr}` },
  },
  {
    begins: /^\s*(strict\s+)?(di)?graph\b/,
    is: { en: `Graphviz DOT, ${drawn.en}`, fr: `du DOT de Graphviz, ${drawn.fr}` },
  },
  {
    begins: json,
    holds: /"(organizations|posts|memberships|persons)"\s*:\s*\[/,
    is: formAs("Popolo JSON", "du JSON Popolo", oneAtATime),
  },
  {
    begins: json,
    is: {
      en: 'JSON without the lists of Popolo ("organizations", "posts", "persons", "memberships")',
      fr: "du JSON sans les listes de Popolo (« organizations », « posts », « persons », « memberships »)",
    },
  },
];
