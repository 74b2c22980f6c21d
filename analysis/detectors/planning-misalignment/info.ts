import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "planning-misalignment",
  revision: 2,
  title: { en: "Planning misalignment", fr: "Planifications non alignées" },
  question: {
    en: "Which planning and assessment processes go their own way for the same theatre?",
    fr: "Quels processus de planification et d'évaluation suivent chacun leur voie pour le même théâtre ?",
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
    en: "High where a process is said not to be aligned with three or more others; medium where it is said of fewer, or where one runs beside others with no alignment on record, or is constrained by another's cycle.",
    fr: "Élevée quand un processus est dit non aligné avec trois autres ou plus ; moyenne s'il y en a moins, si aucun alignement n'est connu, ou si le cycle d'un autre le contraint.",
  },
  needs: {
    en: "Which processes run side by side and which are aligned. Two processes not said to concern the same theatre are not compared.",
    fr: "Quels processus se déroulent côte à côte et lesquels sont alignés. On ne compare pas deux processus dont il n'est pas dit qu'ils concernent le même théâtre.",
  },
  reads: ["aligned-with", "parallel-to", "constrains", "applied-in"],
  messages: {
    "not-aligned": {
      en: "{process} is not aligned with {others}.",
      fr: "Sans alignement avec {others} : {process}.",
    },
    beside: {
      en: "{process} runs side by side with {others}, and no alignment between them is on record.",
      fr: "{process} se déroule à côté de : {others}, sans alignement connu entre eux.",
    },
    constrained: {
      en: "{process} must work within the limits of {others}.",
      fr: "{process} doit s'inscrire dans les limites de : {others}.",
    },
    "same-theatre": {
      en: "{process} and {others} are applied in {theatre}; whether they are aligned is not recorded.",
      fr: "{process} et {others} sont appliqués à : {theatre} ; on ne sait pas s'ils sont alignés.",
    },
  },
  references: [
    "Socio-technical congruence, Cataldo et al. 2006: coordination needed against coordination there is",
  ],
} as const satisfies DetectorInfo;
