import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "single-point",
  revision: 5,
  title: { en: "Single point of failure", fr: "Point de défaillance unique" },
  question: {
    en: "Whose loss would cut others off, and where does much hang on one person?",
    fr: "La perte de qui couperait les autres, et où beaucoup dépend-il d'une seule personne ?",
  },
  why: {
    en: "Where many chains run through one post, its vacancy, illness or change of mind can stop everybody behind it.",
    fr: "Quand beaucoup de chaînes passent par un seul poste, sa vacance, une maladie ou un changement d'avis peut arrêter tous ceux qui sont derrière.",
  },
  remedy: {
    en: "Name a deputy, open a second line, or spread the hats; put support around the post so that less hangs on the person.",
    fr: "Nommer un adjoint, ouvrir une seconde ligne ou répartir les casquettes ; entourer le poste pour qu'il dépende moins de la personne.",
  },
  severityRule: {
    en: "High where a source says that things hang on whoever holds the post; medium where that is a reading of it, where it says so of the persons in a group, and where one post without a deputy stands between the top and a share of those below that is far more than an even one and than what any other head beside it holds; low where it has a deputy.",
    fr: "Élevée quand une source dit que tout dépend du titulaire ; moyenne quand on le déduit de ce qu'elle dit, quand elle le dit des personnes d'un groupe, et quand un poste sans adjoint se tient entre le sommet et une part de ceux d'en bas bien supérieure à une part égale et à celle de tout autre chef à côté ; faible s'il a un adjoint.",
  },
  needs: {
    en: "Reporting lines and deputies. Posts without reports are no measure of a head. A top, and a head who alone answers to it, hold all by their place and are not told.",
    fr: "Les lignes de compte rendu et les adjoints. Un poste qui ne dirige personne n'est pas la mesure d'un chef. Un sommet, et un chef qui seul lui rend compte, tiennent tout de par leur place et ne sont pas signalés.",
  },
  reads: ["reports-to", "deputy-of", "needed-for"],
  messages: {
    "cuts-off": {
      en: "{post} is one of {peers} with reports under the same superiors, and without it {count} of {all} lose their only way up; without any other of these at most {next}.",
      fr: "{post} est l'un des {peers} à diriger quelqu'un sous les mêmes supérieurs, et sans lui {count} sur {all} perdent leur seule voie vers le haut ; sans l'un des autres, au plus {next}.",
    },
    "cuts-off.of-group": {
      en: "{post} is one of {peers} with reports under the same superiors, and without it {count} of {all} lose their only way up; without any other of these at most {next}; the share looked at for {group} is {share} %.",
      fr: "{post} est l'un des {peers} à diriger quelqu'un sous les mêmes supérieurs, et sans lui {count} sur {all} perdent leur seule voie vers le haut ; sans l'un des autres, au plus {next} ; la part considérée pour {group} est de {share} %.",
    },
    "depends-on-the-person": {
      en: "{dependent} depends on whoever holds {post}.",
      fr: "{dependent} dépend de la personne qui occupe le poste {post}.",
    },
    "depends-on-its-persons": {
      en: "{dependent} depends on the persons in {post}.",
      fr: "{dependent} dépend des personnes qui composent {post}.",
    },
    "class-of-posts.several": {
      en: "{told} posts on record stand for several whose number is not recorded, so whether one of them is a single point cannot be told: {post}.",
      fr: "{told} postes en représentent plusieurs dont le nombre n'est pas connu, et on ne peut dire si l'un d'eux est un point unique : {post}.",
    },
    "class-of-posts": {
      en: "{post} stands for several posts whose number is not recorded, so whether one of them is a single point cannot be told.",
      fr: "{post} représente plusieurs postes dont le nombre n'est pas connu : on ne peut dire si l'un d'eux est un point unique.",
    },
  },
  references: [
    "Dominators: Cooper, Harvey and Kennedy 2001",
    "Exclusivity of key persons: Carley and Reminga 2004",
  ],
} as const satisfies DetectorInfo;
