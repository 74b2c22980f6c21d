import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "committee",
  revision: 7,
  title: { en: "Committee", fr: "Comité" },
  question: {
    en: "Which committees answer for what they cannot decide, judge their own members, or give one person two seats?",
    fr: "Quels comités répondent de ce dont ils ne décident pas, jugent leurs propres membres ou donnent deux sièges à une même personne ?",
  },
  why: {
    en: "A committee that cannot decide lends its name to what others decide; one that judges its own finds nothing against them.",
    fr: "Un comité qui ne peut décider prête son nom à ce que d'autres décident ; un comité qui juge les siens n'y trouve rien à redire.",
  },
  remedy: {
    en: "Say what it decides, or call it advisory and name who decides; have those it examines attend without a seat; give the second seat to somebody else.",
    fr: "Dire ce dont il décide, ou le nommer consultatif et désigner qui décide ; entendre ceux qu'il examine sans leur donner de siège ; confier le second siège à quelqu'un d'autre.",
  },
  severityRule: {
    en: "Medium where it is responsible for what it has no power to decide, judges its own (themselves, their posts or the unit they head) or gives one person two seats; low where it only advises, where by names alone it reviews the function of its chair, and where it reviews by its name and all in it are of one unit.",
    fr: "Moyenne quand il est chargé de ce dont il ne peut décider, juge les siens (eux-mêmes, leurs postes ou l'unité qu'ils dirigent) ou donne deux sièges à une personne ; faible quand il ne fait que conseiller, quand d'après les seuls noms il examine la fonction de qui le préside, et quand il examine d'après son nom et que tous y sont d'une même unité.",
  },
  needs: {
    en: "Who sits in it and who chairs it; what it decides, directs and has authority over, with a record of each said to be complete; what it is responsible for.",
    fr: "Qui y siège et qui le préside ; ce dont il décide, ce qu'il dirige et ce sur quoi il a autorité, chacun d'un relevé dit complet ; ce dont il est chargé.",
  },
  reads: [
    "member-of",
    "chairs",
    "responsible-for",
    "accountable-for",
    "implements",
    "has-authority-over",
    "decides-on",
    "directs",
    "oversees",
    "holds-to-account",
    "holds",
    "heads",
  ],
  messages: {
    "without-power": {
      en: "{committee} is responsible for {works}, and has no power to decide on anything.",
      fr: "{committee} est chargé de {works}, et n'a pouvoir de décider de rien.",
    },
    "judges-its-own": {
      en: "{committee} is to judge members of its own: {members}.",
      fr: "{committee} doit juger ses propres membres : {members}.",
    },
    "judges-its-own-by-name": {
      en: "{committee} examines, by the names, what members of its own manage: {members}.",
      fr: "{committee} examine, d'après les noms, ce que gèrent ses propres membres : {members}.",
    },
    "reviews-its-chair-by-name": {
      en: "{committee} reviews, by its name, what {chair} answers for by title, and {chair} chairs it.",
      fr: "{committee} examine, d'après son nom, ce dont {chair} répond d'après l'intitulé, et {chair} le préside.",
    },
    "reviews-within-a-unit": {
      en: "{committee}, which reviews by its name, is chaired by {chair}; all {count} who sit in it are of {unit}.",
      fr: "{committee}, qui examine d'après son nom, est présidé par {chair} ; les {count} qui y siègent sont tous de {unit}.",
    },
    "two-seats": {
      en: "{posts} sit in {committee}, and one person holds them.",
      fr: "{posts} siègent dans {committee}, et une même personne les occupe.",
    },
    advisory: {
      en: "{committees} can only advise: no power to decide is on record, which is said to be complete.",
      fr: "{committees} : rôle seulement consultatif ; aucun pouvoir de décider n'est connu, et le relevé est dit complet.",
    },
    "perhaps-advisory": {
      en: "Of {committees} no power to decide is on record; that is said to be complete for some kinds of power and not for all.",
      fr: "{committees} : aucun pouvoir de décider n'est connu ; le relevé est dit complet pour certaines sortes de pouvoir et non pour toutes.",
    },
    "seats-not-recorded": {
      en: "For {count} of {all} committees it is not recorded who sits in them.",
      fr: "Pour {count} des {all} comités, on ne sait pas qui y siège.",
    },
  },
  references: ["Nobody judges in one's own cause (nemo iudex in causa sua)"],
} as const satisfies DetectorInfo;
