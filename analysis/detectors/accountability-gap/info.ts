import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "accountability-gap",
  revision: 6,
  title: { en: "Accountability gap", fr: "Défaut de redevabilité" },
  question: {
    en: "Which work has nobody, or several, to answer for it, or needs actors who do not answer to the body that asked for it?",
    fr: "De quel travail personne, ou plusieurs, répondent-ils, ou qui en est chargé sans rendre compte à l'organe qui l'a demandé ?",
  },
  why: {
    en: "A body that gives a mandate can only put right what goes wrong with those who have to answer to it.",
    fr: "L'organe qui donne un mandat ne peut corriger que ce que font ceux qui lui rendent compte.",
  },
  remedy: {
    en: "Name one actor who answers for the work, and a line by which every actor it needs answers for its part to the body that asked for it.",
    fr: "Désigner un acteur qui répond du travail, et une ligne par laquelle chaque acteur nécessaire rend compte de sa part à l'organe qui l'a demandé.",
  },
  severityRule: {
    en: "High where the sources deny that a needed actor is accountable to the issuing body, or where nobody is accountable; medium where no line leads up to the issuing body, or the accountability of the one expected is denied; low where several are accountable.",
    fr: "Élevée quand les sources nient qu'un acteur nécessaire soit redevable devant l'organe émetteur, ou quand personne ne répond du travail ; moyenne quand aucune ligne ne mène à cet organe, ou quand la redevabilité attendue est niée ; faible quand plusieurs en répondent.",
  },
  needs: {
    en: "Who is accountable for the work, who has a part in it, and where these answer. That nobody is accountable, or that no line leads up, is said only where the record of these lines is complete. A mandate is the basis of tasks: who is accountable for it is asked only where the record speaks of it.",
    fr: "Qui répond du travail, qui y a une part, et devant qui. Que personne n'en réponde ou qu'aucune ligne ne remonte n'est dit que là où le relevé de ces lignes est complet. Un mandat est la base de tâches : on ne demande qui en répond que si le relevé en parle.",
  },
  meeting: ["chain-not-recorded"],
  reads: [
    "accountable-for",
    "accountable-to",
    "reports-to",
    "deputy-of",
    "governed-by",
    "holds-to-account",
    "part-of",
    "heads",
    "authorizes",
    "implements",
    "needed-for",
    "responsible-for",
    "establishes",
    "contains-task",
    "wears-hat",
  ],
  messages: {
    "accountability-lacking": {
      en: "The accountability of {actor} is on record as wanting; to whom it is owed is not on record.",
      fr: "D'après le relevé, la redevabilité de {actor} laisse à désirer ; envers qui n'est pas connu.",
    },
    "denied-to-issuer": {
      en: "{work} comes from {issuer} and needs {actors}, said not to be accountable to {issuer}.",
      fr: "{work} émane de {issuer} et a besoin de {actors}, sans redevabilité envers {issuer} selon les sources.",
    },
    "nobody-accountable": {
      en: "Nobody is accountable for {work}.",
      fr: "Personne ne répond de {work}.",
    },
    "nobody-accountable.pattern": {
      en: "For {count} pieces of work nobody is accountable: {work}.",
      fr: "De {count} travaux, personne ne répond : {work}.",
    },
    "said-not-accountable": {
      en: "For {work} the sources deny that {actors} can be held accountable, and nobody else is on record.",
      fr: "Pour {work}, les sources nient toute redevabilité de {actors}, et personne d'autre n'est connu.",
    },
    "several-accountable": {
      en: "{actors} are all accountable for {work}, so that each can point to the others.",
      fr: "{actors} répondent tous de {work} ; chacun peut renvoyer aux autres.",
    },
    "no-chain": {
      en: "{work} comes from {issuer}, but no line of answering leads there from {actors}.",
      fr: "{work} émane de {issuer}, mais aucune ligne de compte rendu n'y mène depuis {actors}.",
    },
    "chain-not-recorded": {
      en: "{work} comes from {issuer}; whether the lines of {actors} lead there is not recorded.",
      fr: "{work} émane de {issuer} ; on ne sait pas si les lignes de {actors} y mènent.",
    },
    "chain-not-recorded.several": {
      en: "For {told} pieces of work it is not recorded whether the lines of {actors} lead to the bodies they come from.",
      fr: "Pour {told} travaux, on ne sait pas si les lignes de {actors} mènent aux organes dont ils émanent.",
    },
    "accountable-not-recorded": {
      en: "For {count} of {all} pieces of work it is not recorded who is accountable.",
      fr: "Pour {count} des {all} travaux, on ne sait pas qui en répond.",
    },
  },
  references: [
    "A/RES/64/259, paragraph 8: accountability is to answer for decisions made and actions taken",
    "RACI: exactly one accountable actor per task",
    "Bovens 2007: an actor answers to a forum that can question, judge and impose consequences",
  ],
} as const satisfies DetectorInfo;
