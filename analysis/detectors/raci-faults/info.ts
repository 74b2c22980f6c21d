import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "raci-faults",
  revision: 2,
  title: { en: "Faults of a RACI", fr: "Défauts d'un RACI" },
  question: {
    en: "For which tasks does nobody do the work, has the accountable actor no say over those who do it, or are too many consulted?",
    fr: "Pour quelles tâches personne ne fait-il le travail, qui en répond est-il sans prise sur ceux qui le font, ou trop d'acteurs sont-ils consultés ?",
  },
  why: {
    en: "A task without a doer is not done; whoever answers for others without a say over them can only ask; and each opinion that is waited for costs time.",
    fr: "Une tâche sans exécutant ne se fait pas ; qui répond d'autres sans prise sur eux ne peut que demander ; et chaque avis attendu coûte du temps.",
  },
  remedy: {
    en: "Name one who does it; make accountable somebody above those who do it, or give that actor a say over them for this task; ask fewer, and inform the others.",
    fr: "Nommer qui le fait ; rendre responsable quelqu'un au-dessus des exécutants, ou lui donner prise sur eux pour cette tâche ; consulter moins, informer les autres.",
  },
  severityRule: {
    en: "Medium where nobody does it or the accountable actor has no say; low where many are consulted. Nobody or several accountable are told by the accountability gap.",
    fr: "Moyenne quand personne ne le fait ou que qui en répond est sans prise ; faible quand beaucoup sont consultés. Personne ou plusieurs redevables : voir la lacune de redevabilité.",
  },
  needs: {
    en: "Who is responsible, accountable and consulted, a record of the responsible that is said to be complete, and lines of answering.",
    fr: "Qui est chargé, redevable et consulté, un relevé des chargés dit complet, et les lignes de compte rendu.",
  },
  reads: [
    "responsible-for",
    "accountable-for",
    "implements",
    "consulted-on",
    "contains-task",
    "reports-to",
    "deputy-of",
    "accountable-to",
    "governed-by",
    "part-of",
    "heads",
    "functional-to",
    "has-authority-over",
    "directs",
    "oversees",
    "leads",
    "holds",
  ],
  messages: {
    "nobody-responsible": {
      en: "Nobody is responsible for doing: {work}.",
      fr: "Personne n'est chargé de : {work}.",
    },
    "nobody-responsible.pattern": {
      en: "For {count} pieces of work nobody is responsible for doing them: {work}.",
      fr: "Pour {count} travaux, personne n'est chargé de les faire : {work}.",
    },
    "owner-without-say": {
      en: "{owners} must answer for {work}; over those who are to do it, no say is on record: {doers}.",
      fr: "Pour {work}, la responsabilité revient à {owners}, sans prise connue sur qui doit le faire : {doers}.",
    },
    "many-consulted": {
      en: "{count} are consulted on {work}; the limit looked at is {limit}.",
      fr: "{count} acteurs sont consultés sur : {work} ; la limite considérée est {limit}.",
    },
    "many-consulted.pattern": {
      en: "On {count} pieces of work more are consulted than the limit looked at, {limit}: {work}.",
      fr: "Pour {count} travaux, il y a plus d'acteurs consultés que la limite considérée, {limit} : {work}.",
    },
    "many-consulted.of-group": {
      en: "{count} are consulted on {work}; the limit looked at for {group} is {limit}.",
      fr: "{count} acteurs sont consultés sur : {work} ; la limite considérée pour {group} est {limit}.",
    },
    "responsible-not-recorded": {
      en: "For {count} of {all} pieces of work that are shared out it is not recorded who does them.",
      fr: "Pour {count} des {all} travaux répartis, on ne sait pas qui les fait.",
    },
  },
  columns: {
    work: { en: "Work", fr: "Travail" },
    consulted: { en: "Consulted", fr: "Consultés" },
  },
  references: ["RACI: one accountable and at least one responsible actor per task"],
} as const satisfies DetectorInfo;
