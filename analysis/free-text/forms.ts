import { stemsOf } from "../stems.ts";

/** Forms that no ending tells, English and French, under the word of the lexicon that they are of. */
const irregular: Readonly<Record<string, string>> = {
  lead: "led",
  go: "went, gone",
  come: "came",
  get: "got",
  bring: "brought",
  fall: "fell, fallen",
  become: "became",
  hold: "held",
  oversee: "oversaw, overseen",
  choose: "chose, chosen",
  take: "took, taken",
  give: "gave, given",
  write: "wrote, written",
  tell: "told",
  pay: "paid",
  say: "said",
  make: "made",
  meet: "met",
  draw: "drew, drawn",
  begin: "began, begun",
  speak: "spoke, spoken",
  wear: "wore, worn",
  sit: "sat",
  stand: "stood",
  undertake: "undertook, undertaken",
  dirige: "dirigeait, dirigeant, dirigeants",
  dépend: "dépendait, dépendant, dépendants, dépendante",
  relève: "relever, relevait, relevant, relevaient",
  reçoit: "reçu, reçus, reçue, reçues, recevait, reçut",
  doit: "devait, devra, devront, doive",
  fait: "font, fasse, faisait, fera, feraient",
  nomme: "nommait, nommera",
  tient: "tenait, tenu, tenue, tenir",
  choisit: "choisi, choisie, choisis, choisissent",
  établi: "établit, établir, établissait",
  créé: "créée, créés, créées",
  écrit: "écrivait, écrivent",
  produit: "produire, produisait",
  appartient: "appartenaient, appartenait, appartiennent",
  contient: "contiennent, contenait",
  comprend: "comprennent, comprenait",
  conduit: "conduire, conduisait",
  dit: "disait, disant",
  peut: "pourrait, pourraient, pouvait, puisse",
};

const bases = new Map<string, string>();
for (const [base, forms] of Object.entries(irregular))
  for (const form of forms.split(",").map(stemsOf)) bases.set(form, stemsOf(base));

/** The stem of the word that an irregular form is of. */
export const baseOf = (stem: string): string | undefined => bases.get(stem);

/** Endings of conjugation, number and gender, English and French, longest first. */
const inflected =
  /(?:eraient|issent|aient|erait|eront|ement|antes|ante|ants|ions|ées|ees|ait|ant|ent|era|ing|ee|ez|er|ed|es|is|it|ir|ie|ie|us|ue|e|s|i|u)$/u;

/** Endings that make a noun or an adjective of a verb, or the other way round. */
const derived =
  /(?:ications?|ations?|itions?|ements?|ments?|ances?|ences?|ateurs?|atrices?|teurs?|trices?|euses?|eurs?|ables?|ibles?|ators?|ators?|ions?|ors?|ers?|als?|ally|ifs?|ives?|ves?|ly|age)$/u;

/** Shorter roots are shared by words that have nothing to do with each other. */
const leastRoot = 4;
const leastDerivedRoot = 5;

/** What is left of a word, in small letters and without accents, when its endings are taken off. */
export const wordRootOf = (word: string): string => {
  const verb = word.replace(derived, "");
  const bare = verb.length >= leastDerivedRoot ? verb : word;
  const root = bare.replace(inflected, "");
  return root.length >= leastRoot ? root.replace(/([a-z])\1$/u, "$1") : bare;
};
