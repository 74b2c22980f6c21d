import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "missing-coordination",
  revision: 5,
  title: { en: "Missing coordination", fr: "Coordination manquante" },
  question: {
    en: "Who needs to work with whom and does not, or not enough?",
    fr: "Qui doit travailler avec qui et ne le fait pas, ou pas assez ?",
  },
  why: {
    en: "Actors on the same task who do not talk duplicate work, leave holes and give the country different answers.",
    fr: "Des acteurs chargés de la même tâche sans se parler font double emploi, laissent des vides et donnent au pays des réponses différentes.",
  },
  remedy: {
    en: "Open a standing channel between the two, at the level where they can decide.",
    fr: "Ouvrir entre les deux un canal permanent, au niveau où ils peuvent décider.",
  },
  severityRule: {
    en: "High where a source says that coordination is needed and also that there is none; medium where it is needed and weak or not on record, where it is said to be absent, or where what one actor tells another reaches it weakly; low where it exists but is weak, or where two share tasks and nothing is recorded.",
    fr: "Élevée quand une source dit la coordination nécessaire et aussi absente ; moyenne quand elle est nécessaire et faible ou inconnue, ou dite absente, ou quand ce qu'un acteur fait savoir à un autre lui parvient mal ; faible quand elle existe mais faible, ou quand deux acteurs partagent des tâches sans rien de connu.",
  },
  needs: {
    en: "Which pairs a source says have to work together, which coordinate, and who carries out which task. Actors whose standing apart is deliberate are left out.",
    fr: "Quelles paires doivent travailler ensemble selon une source, lesquelles se coordonnent, et qui réalise quelle tâche. Les acteurs dont la séparation est voulue sont laissés de côté.",
  },
  meeting: ["shared-tasks"],
  reads: [
    "must-coordinate-with",
    "coordinates-with",
    "shares-information-with",
    "linked-to",
    "consults",
    "informs",
    "implements",
    "member-of",
    "participates-in",
    "part-of",
    "reports-to",
  ],
  messages: {
    "needed-and-denied": {
      en: "{one} and {other} need to coordinate{about} and are said not to.",
      fr: "{one} et {other} doivent se coordonner{about} et ne le font pas, selon la source.",
    },
    "needed-and-denied.each": {
      en: "{one} has to coordinate with {other}{about} and is said not to.",
      fr: "{one} : une coordination avec {other}{about} est nécessaire et fait défaut, selon la source.",
    },
    "needed-and-denied.among": {
      en: "{all} need to coordinate with each other{about} and are said not to.",
      fr: "{all} doivent se coordonner entre eux{about} et ne le font pas, selon la source.",
    },
    "needed-not-recorded": {
      en: "Coordination between {one} and {other}{about} is asked for, and none is on record.",
      fr: "Une coordination entre {one} et {other}{about} est demandée, et aucune n'est connue.",
    },
    "needed-not-recorded.each": {
      en: "Coordination of {one} with {other}{about} is asked for, and none is on record.",
      fr: "Une coordination de {one} avec {other}{about} est demandée, et aucune n'est connue.",
    },
    "needed-not-recorded.among": {
      en: "Coordination among {all}{about} is asked for, and none is on record.",
      fr: "Une coordination entre {all}{about} est demandée, et aucune n'est connue.",
    },
    denied: {
      en: "{one} and {other} are said not to coordinate{about}.",
      fr: "{one} et {other} ne se coordonnent pas{about}, selon la source.",
    },
    "denied.each": {
      en: "{one} is said not to coordinate with {other}{about}.",
      fr: "{one} : aucune coordination, selon la source, avec {other}{about}.",
    },
    "denied.among": {
      en: "{all} are said not to coordinate with each other{about}.",
      fr: "{all} ne se coordonnent pas entre eux{about}, selon la source.",
    },
    "needed-and-weak": {
      en: "Coordination between {one} and {other}{about} is asked for, and on record only as weak or partial.",
      fr: "Une coordination entre {one} et {other}{about} est demandée ; d'après le relevé, elle n'est que faible ou partielle.",
    },
    "needed-and-weak.each": {
      en: "Coordination of {one} with {other}{about} is asked for, and on record only as weak or partial.",
      fr: "Une coordination de {one} avec {other}{about} est demandée ; d'après le relevé, elle n'est que faible ou partielle.",
    },
    "needed-and-weak.among": {
      en: "Coordination among {all}{about} is asked for, and on record only as weak or partial.",
      fr: "Une coordination entre {all}{about} est demandée ; d'après le relevé, elle n'est que faible ou partielle.",
    },
    weak: {
      en: "Coordination between {one} and {other}{about} is on record only as weak or partial.",
      fr: "D'après le relevé, la coordination entre {one} et {other}{about} n'est que faible ou partielle.",
    },
    "weak.each": {
      en: "Coordination of {one} with {other}{about} is on record only as weak or partial.",
      fr: "D'après le relevé, la coordination de {one} avec {other}{about} n'est que faible ou partielle.",
    },
    "weak.among": {
      en: "Coordination among {all}{about} is on record only as weak or partial.",
      fr: "D'après le relevé, la coordination entre {all}{about} n'est que faible ou partielle.",
    },
    "informs-weakly": {
      en: "What {from} has to tell {to} is on record as reaching it weakly or in part.",
      fr: "D'après le relevé, ce que {from} fait savoir à {to} lui parvient faiblement ou en partie.",
    },
    "shared-tasks": {
      en: "{one} and {other} both carry out {tasks}; whether they coordinate is not recorded.",
      fr: "{one} et {other} réalisent tous deux : {tasks} ; on ne sait pas s'ils se coordonnent.",
    },
    "shared-tasks.several": {
      en: "{told} pairs of actors carry out the same tasks ({tasks}); whether they coordinate is not recorded.",
      fr: "{told} paires d'acteurs réalisent les mêmes tâches ({tasks}) ; on ne sait pas s'ils se coordonnent.",
    },
    "shared-tasks-apart": {
      en: "{one} and {other} both carry out {tasks} and do not coordinate.",
      fr: "{one} et {other} réalisent tous deux : {tasks}, sans se coordonner.",
    },
  },
  references: [
    "Socio-technical congruence, Cataldo et al. 2006: coordination required by shared work against coordination there is",
  ],
} as const satisfies DetectorInfo;
