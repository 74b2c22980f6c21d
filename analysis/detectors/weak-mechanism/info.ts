import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "weak-mechanism",
  revision: 7,
  title: { en: "Weak mechanism", fr: "Mécanisme faible" },
  question: {
    en: "Which forum is to bring others together without the authority, the reach or the life to do it?",
    fr: "Quelle enceinte doit faire travailler ensemble sans en avoir l'autorité, la portée ou l'activité ?",
  },
  why: {
    en: "A forum that cannot decide, leaves out a part of the subject or does not deliver gives the look of coordination without the thing.",
    fr: "Une enceinte qui ne peut décider, laisse de côté une partie du sujet ou ne produit rien donne l'apparence de la coordination sans la chose.",
  },
  remedy: {
    en: "Give it the authority or the reach its task needs, or give the task to somebody who has them.",
    fr: "Lui donner l'autorité ou la portée que demande sa tâche, ou confier la tâche à qui les a.",
  },
  severityRule: {
    en: "High where it is the only one responsible for what it does not reach; medium where it has no authority, does not cover part of its subject, or hardly, or does not deliver; low where it is dormant.",
    fr: "Élevée quand elle est seule chargée de ce qu'elle n'atteint pas ; moyenne quand elle n'a pas d'autorité, ne couvre pas une partie de son sujet, ou à peine, ou ne produit pas ; faible quand elle est en sommeil.",
  },
  needs: {
    en: "What each forum is responsible for, and what it has authority over or covers. Where no authority is recorded, nothing can be said.",
    fr: "Ce dont chaque enceinte est chargée, et ce sur quoi elle a autorité ou qu'elle couvre. Sans relevé de l'autorité, on ne peut rien dire.",
  },
  reads: [
    "shares-information-with",
    "responsible-for",
    "covers",
    "has-authority-over",
    "decides-on",
    "produces",
    "implements",
    "coordinates-with",
  ],
  messages: {
    "weak-authority": {
      en: "The authority of {from} over {to} is on record as weak or limited.",
      fr: "D'après le relevé, l'autorité de {from} sur {to} est faible ou limitée.",
    },
    "only-informs": {
      en: "Through {from}, information is on record as shared with {to} to some degree.",
      fr: "D'après le relevé, l'information est partagée par {from} avec {to} dans une certaine mesure.",
    },
    "covers-weakly": {
      en: "{from} is on record as covering {to} weakly or in part.",
      fr: "D'après le relevé, {from} couvre {to} faiblement ou en partie.",
    },
    "does-not-cover": {
      en: "{mechanism} is said not to cover {missing}.",
      fr: "Selon la source, {mechanism} ne couvre pas {missing}.",
    },
    "no-authority": {
      en: "On record as having no authority over {missing}: {mechanism}.",
      fr: "Sans autorité sur {missing}, d'après le relevé : {mechanism}.",
    },
    "does-not-deliver": {
      en: "On record as not delivered by {mechanism}: {missing}.",
      fr: "Non fourni par {mechanism}, d'après le relevé : {missing}.",
    },
    dormant: {
      en: "{mechanism} exists but is dormant.",
      fr: "{mechanism} existe mais est en sommeil.",
    },
    "authority-not-recorded": {
      en: "{mechanism} is responsible for {tasks}; what it has authority over is not recorded.",
      fr: "{mechanism} est chargé de : {tasks} ; ce sur quoi il a autorité n'est pas connu.",
    },
    "authority-not-recorded.several": {
      en: "{told} forums are responsible for work, and what they have authority over is not recorded: {mechanism}.",
      fr: "Pour {told} enceintes chargées de travaux, ce sur quoi elles ont autorité n'est pas connu : {mechanism}.",
    },
  },
  references: ["Bovens 2007: a forum has to be able to question, judge and impose consequences"],
} as const satisfies DetectorInfo;
