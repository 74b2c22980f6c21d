import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "broken-chain",
  revision: 10,
  title: { en: "Broken chain", fr: "Chaîne rompue" },
  question: {
    en: "Where does a chain of answering run in a circle, stop too early or not exist?",
    fr: "Où une chaîne de compte rendu tourne-t-elle en rond, s'arrête-t-elle trop tôt ou manque-t-elle ?",
  },
  why: {
    en: "A chain that leads to nobody leaves everyone below it without a superior who decides. Often it is the record that is wrong, and then other findings are wrong too.",
    fr: "Une chaîne qui ne mène à personne laisse tous ceux qui sont dessous sans supérieur qui décide. Souvent c'est le relevé qui se trompe, et d'autres constats avec lui.",
  },
  remedy: {
    en: "First check the record against its source. If it is right, say who stands at the top and join the chain to it.",
    fr: "Vérifier d'abord le relevé à la source. S'il est juste, dire qui est au sommet et y rattacher la chaîne.",
  },
  severityRule: {
    en: "High for a circle without practice and for somebody who stands under a post of one's own, or people who do so by each other's posts; medium for a circle that practice closes, for a chain that stops without reaching a governing body, and for answering to oneself or to somebody who is not on record, most likely a slip of the record, and for several tops on a complete record; low for being one's own functional superior, for what else the source says and the record could not take, for posts that are most likely one listed more than once, for several tops otherwise, and for a post or unit outside every chain.",
    fr: "Élevée pour un cercle sans la pratique et pour qui est placé sous un de ses propres postes, ou des personnes qui le sont par les postes les unes des autres ; moyenne pour un cercle que la pratique ferme, pour une chaîne qui s'arrête avant un organe directeur et pour qui se rend compte à soi-même ou à quelqu'un qui n'est pas enregistré, sans doute une erreur de relevé, et pour plusieurs sommets selon un relevé complet ; faible pour qui est son propre supérieur fonctionnel, pour ce que la source dit d'autre et que le relevé n'a pu reprendre, pour des postes qui n'en sont sans doute qu'un noté plusieurs fois, pour plusieurs sommets sinon, et pour un poste ou une unité hors de toute chaîne.",
  },
  needs: {
    en: "Lines of answering, and a statement that the record of superiors is complete: only there is it said that somebody has none; the others are counted in one line.",
    fr: "Les lignes de compte rendu, et une mention que le relevé des supérieurs est complet : c'est là seulement qu'il est dit que quelqu'un n'en a pas ; les autres sont comptés en une ligne.",
  },
  reads: [
    "reports-to",
    "deputy-of",
    "functional-to",
    "accountable-to",
    "governed-by",
    "part-of",
    "heads",
    "holds",
  ],
  messages: {
    "self-report": {
      en: "{actor} is recorded as answering to itself, most likely a slip of the record.",
      fr: "{actor} est noté comme rendant compte à soi-même, sans doute une erreur de relevé.",
    },
    "self-report.pattern": {
      en: "{count} are recorded as answering each to itself, most likely slips of the record: {actor}.",
      fr: "{count} sont notés comme rendant compte chacun à soi-même, sans doute par erreur de relevé : {actor}.",
    },
    "self-report.functional": {
      en: "{actor} is recorded as its own functional superior, most likely a slip of the record.",
      fr: "{actor} est noté comme son propre supérieur fonctionnel, sans doute une erreur de relevé.",
    },
    "self-report.functional.pattern": {
      en: "{count} are recorded each as its own functional superior, most likely slips of the record: {actor}.",
      fr: "{count} sont notés chacun comme son propre supérieur fonctionnel, sans doute par erreur de relevé : {actor}.",
    },
    "own-superior": {
      en: "{lower} answers to {upper}, and one person holds both: {person}.",
      fr: "{lower} rend compte à {upper}, et une même personne occupe les deux : {person}.",
    },
    "circle-through-person": {
      en: "{lower} answers by way of {between} to {upper}, and one person holds both ends: {person}.",
      fr: "{lower} rend compte par {between} à {upper}, et une même personne occupe les deux bouts : {person}.",
    },
    "circle-through-people": {
      en: "{people} answer to each other in a circle by way of the posts they hold: {posts}.",
      fr: "{people} se rendent compte en cercle par les postes qu'ils occupent : {posts}.",
    },
    "superior-not-on-record": {
      en: "The source names “{value}” as the superior of {actors}; nothing on record is called so for certain.",
      fr: "La source nomme « {value} » comme supérieur de {actors} ; rien d'enregistré ne porte à coup sûr ce nom.",
    },
    "superior-not-on-record.pattern": {
      en: "For {count} superiors that the source names, nothing on record is called so for certain; to them answer: {actors}.",
      fr: "Pour {count} supérieurs que nomme la source, rien d'enregistré ne porte à coup sûr ce nom ; leur rendent compte : {actors}.",
    },
    "reference-not-on-record": {
      en: "{nodes}: by the source, {references}; nothing on record is called so for certain.",
      fr: "{nodes} : d'après la source, {references} ; rien d'enregistré ne porte à coup sûr ce nom.",
    },
    "value-not-read": {
      en: "{nodes}: the source says {values} ({fields}), which could not be read and is left out.",
      fr: "{nodes} : la source dit {values} ({fields}), ce qui n'a pu être lu et reste de côté.",
    },
    "value-not-read.of-each": {
      en: "{nodes}: the source says, in this order, {values} ({fields}), which could not be read and is left out.",
      fr: "{nodes} : la source dit, dans cet ordre, {values} ({fields}), ce qui n'a pu être lu et reste de côté.",
    },
    "same-post-twice": {
      en: "{posts} have one title, one unit and one holder: most likely one post, listed more than once.",
      fr: "{posts} ont même intitulé, même unité et même titulaire : sans doute un seul poste, noté plusieurs fois.",
    },
    "same-post-twice.unnamed": {
      en: "{posts} have one title and one unit, no holder is on record for them, and the posts they answer to are most likely one: most likely one post, listed more than once.",
      fr: "{posts} ont même intitulé et même unité, aucun titulaire n'est connu pour eux, et les postes auxquels ils rendent compte n'en sont sans doute qu'un : sans doute un seul poste, noté plusieurs fois.",
    },
    "same-post-twice.pattern": {
      en: "{count} posts are most likely listed more than once, by their titles, units and holders: {posts}.",
      fr: "{count} postes sont sans doute notés plusieurs fois, d'après leurs intitulés, unités et titulaires : {posts}.",
    },
    circle: {
      en: "{actors} answer to each other in a circle, so that none of them stands at the top.",
      fr: "{actors} se rendent compte en cercle ; aucun d'eux n'est au sommet.",
    },
    "circle.pattern": {
      en: "In {count} circles apart from each other, posts or units answer to each other: {actors}.",
      fr: "En {count} cercles distincts, des postes ou unités se rendent compte entre eux : {actors}.",
    },
    "circle-in-practice": {
      en: "{actors} answer to each other in a circle once practice is counted.",
      fr: "{actors} se rendent compte en cercle si l'on compte la pratique.",
    },
    "circle-in-practice.pattern": {
      en: "In {count} circles apart from each other, posts or units answer to each other once practice is counted: {actors}.",
      fr: "En {count} cercles distincts, des postes ou unités se rendent compte entre eux si l'on compte la pratique : {actors}.",
    },
    "missing-superior": {
      en: "{actor} has others below it but no superior, so that the chain stops short of every governing body.",
      fr: "{actor} a d'autres sous soi mais pas de supérieur : la chaîne s'arrête avant tout organe directeur.",
    },
    orphan: {
      en: "{actor} stands outside every chain: it answers to nobody, and nobody stands below it.",
      fr: "{actor} est hors de toute chaîne : ne rend compte à personne et n'a personne sous soi.",
    },
    "stray-post": {
      en: "{actors}: on record nobody stands above and nobody below, as for {count} of {posts} posts only; perhaps a line is missing from the record.",
      fr: "{actors} : au relevé, personne au-dessus ni au-dessous, ce qui n'est le cas que de {count} des {posts} postes ; une ligne manque peut-être au relevé.",
    },
    "several-tops": {
      en: "On record, {count} posts lead others and have nobody above them: {tops}; one of them may be the top.",
      fr: "Au relevé, {count} postes en dirigent d'autres et n'ont personne au-dessus d'eux : {tops} ; l'un d'eux est peut-être le sommet.",
    },
    "superior-not-recorded": {
      en: "For {count} of {all} posts and units nobody above them is on record{known}; whether anybody is cannot be told.",
      fr: "Pour {count} des {all} postes et unités, le relevé ne place personne au-dessus{known} ; on ne peut dire s'il y a quelqu'un.",
    },
  },
  columns: {
    circle: { en: "Circle", fr: "Cercle" },
    post: { en: "Post", fr: "Poste" },
    reports: { en: "Direct reports", fr: "Subordonnés directs" },
    value: { en: "What the source says", fr: "Ce que dit la source" },
    superior: { en: "Answers to", fr: "Rend compte à" },
    holder: { en: "Held by", fr: "Occupé par" },
  },
  references: [
    "W3C ORG, org:reportsTo is described as free of cycles",
    "Krackhardt 1994: hierarchy and connectedness of a chain of command",
  ],
} as const satisfies DetectorInfo;
