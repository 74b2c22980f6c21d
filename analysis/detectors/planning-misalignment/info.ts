import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "planning-misalignment",
  revision: 5,
  title: { en: "Planning misalignment", fr: "Planifications non alignées" },
  question: {
    en: "Which processes and actors go their own way beside a plan, and what rules or cycles hold work back?",
    fr: "Quels processus et acteurs suivent leur propre voie à côté d'un plan, et quelles règles ou quels cycles freinent le travail ?",
  },
  why: {
    en: "Plans made side by side on unlike cycles set priorities against each other and miss the moment to act.",
    fr: "Des plans faits côte à côte, à des rythmes différents, opposent leurs priorités et manquent le moment d'agir.",
  },
  remedy: {
    en: "Line up aims and cycles, cross-refer entry points, and say which plan leads.",
    fr: "Accorder buts et cycles, relier les points d'entrée et dire quel plan conduit.",
  },
  severityRule: {
    en: "High where a process is said not to be aligned with three or more others; medium where it is said of fewer, or where one runs beside others with no alignment on record, or is constrained by another's cycle; medium too where actors follow a plan in part, are not in step or are left out of a process, where rules or causes hold work back, and where a process is applied only in part.",
    fr: "Élevée quand un processus est dit non aligné avec trois autres ou plus ; moyenne s'il y en a moins, si aucun alignement n'est connu, ou si le cycle d'un autre le contraint ; moyenne aussi quand des acteurs ne suivent un plan qu'en partie, sont en désaccord ou tenus à l'écart, quand des règles ou des causes freinent le travail, et quand un processus n'est appliqué qu'en partie.",
  },
  needs: {
    en: "Which processes run side by side and which are aligned. Two processes not said to concern the same theatre are not compared.",
    fr: "Quels processus se déroulent côte à côte et lesquels sont alignés. On ne compare pas deux processus dont il n'est pas dit qu'ils concernent le même théâtre.",
  },
  reads: ["participates-in", "aligned-with", "parallel-to", "constrains", "applied-in"],
  messages: {
    "in-part": {
      en: "{to} is on record as followed in part by {from}.",
      fr: "D'après le relevé, {to} est suivi en partie par {from}.",
    },
    "partly-in-step": {
      en: "{from} and {to} are on record as partly in step.",
      fr: "D'après le relevé, {from} et {to} sont en accord en partie.",
    },
    "not-in-step": {
      en: "{from} and {to} are said not to be in step.",
      fr: "{from} et {to} ne sont pas en accord, selon la source.",
    },
    "closed-to": {
      en: "{to} is on record as leaving out {from}.",
      fr: "D'après le relevé, {to} laisse à l'écart {from}.",
    },
    "held-back": {
      en: "What holds back {to}: {from}.",
      fr: "Ce qui freine {to} : {from}.",
    },
    "applied-in-part": {
      en: "{from} is on record as applied weakly or in part in {to}.",
      fr: "D'après le relevé, {from} est appliqué faiblement ou en partie dans {to}.",
    },
    "not-aligned": {
      en: "{process} is said not to be aligned with {others}.",
      fr: "Selon la source, l'alignement de {process} avec {others} fait défaut.",
    },
    beside: {
      en: "{process} runs side by side with {others}, and no alignment between them is on record.",
      fr: "{process} se déroule à côté de {others}, sans alignement connu entre eux.",
    },
    constrained: {
      en: "{process} works within limits set by {others}.",
      fr: "{process} s'inscrit dans les limites que fixe {others}.",
    },
    "same-theatre": {
      en: "{process} and {others} are applied in {theatre}; whether they are aligned is not recorded.",
      fr: "{process} et {others} sont appliqués à : {theatre} ; on ne sait pas s'ils sont alignés.",
    },
    "same-theatre.several": {
      en: "{process} are each applied beside others in {theatre}; whether they are aligned is not recorded.",
      fr: "{process} : chacun est appliqué à côté d'autres à {theatre} ; on ne sait pas s'ils sont alignés.",
    },
  },
  references: [
    "Socio-technical congruence, Cataldo et al. 2006: coordination needed against coordination there is",
  ],
} as const satisfies DetectorInfo;
