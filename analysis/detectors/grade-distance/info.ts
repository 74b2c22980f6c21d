import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "grade-distance",
  revision: 5,
  title: { en: "Grade distance", fr: "Écart de grade" },
  question: {
    en: "Who leads others of the same or a higher grade, or of one far below?",
    fr: "Qui dirige des postes de même grade, d'un grade supérieur, ou bien plus bas ?",
  },
  why: {
    en: "A superior of the same grade adds a layer more than a decision; one of a lower grade is passed by; over a wide gap nobody is there to learn from.",
    fr: "Un supérieur de même grade ajoute un niveau plus qu'une décision ; d'un grade inférieur, on le contourne ; au-delà d'un grand écart, il n'y a personne de qui apprendre.",
  },
  remedy: {
    en: "Have those of one grade answer to the next above, or regrade the post to what it does. Experts are a known exception: then say so.",
    fr: "Rattacher les postes d'un même grade au niveau suivant, ou reclasser le poste selon ce qu'il fait. Les experts sont une exception connue : alors le dire.",
  },
  severityRule: {
    en: "Medium where, on the organization's own scale, a report has a higher grade than the superior; low otherwise, and inferred where the order of grades is concluded or that of a published order. Three or more alike are one pattern. A gap is told of single posts, not of groups of posts. By a published order it is counted in levels: grades commonly held for one kind of post, such as B 3 to A 15 of a German head of division, make one.",
    fr: "Moyenne quand, sur l'échelle de l'organisation, un subordonné a un grade plus élevé que son supérieur ; faible sinon, et déduite quand l'ordre des grades est conclu ou celui d'une grille publiée. Trois cas semblables ou plus font un motif. Un écart se dit de postes individuels, non de groupes de postes. Selon une grille publiée, il se compte en paliers : des grades que l'on tient d'ordinaire pour une même sorte de poste, tels que B 3 à A 15 d'un chef de bureau allemand, n'en font qu'un.",
  },
  needs: {
    en: "Grades of posts and, best, the scale they stand on (option “scale”, or the grades in the record's settings). Imported lists with the grades of the UN system, the UK Civil Service, NATO, the German pay orders or the French categories are read by these. Otherwise numbers of one series are compared, in the direction that most lines show.",
    fr: "Les grades des postes et, mieux, leur échelle (option « scale », ou les grades dans les réglages du relevé). Une liste importée aux grades du système des Nations Unies, de la fonction publique britannique, de l'OTAN, des grilles allemandes ou des catégories françaises est lue selon ceux-ci. Sinon, on compare les numéros d'une même série, dans le sens que montrent la plupart des lignes.",
  },
  reads: ["reports-to", "deputy-of"],
  messages: {
    compression: {
      en: "{superior} leads at its own grade, {grade}: {reports}.",
      fr: "{superior} dirige à son propre grade, {grade} : {reports}.",
    },
    inversion: {
      en: "{superior} ({grade}) leads, at a higher grade ({grades}): {reports}.",
      fr: "{superior} ({grade}) dirige, à un grade supérieur ({grades}) : {reports}.",
    },
    gap: {
      en: "Between {superior} ({grade}) and {reports} ({grades}) there are more than {limit} grades.",
      fr: "Entre {superior} ({grade}) et {reports} ({grades}), il y a plus de {limit} grades.",
    },
    "inversion.by-ladder": {
      en: "By {ladder}, as the source names no order of its own, {superior} ({grade}) leads, at a higher grade ({grades}): {reports}.",
      fr: "Selon {ladder}, la source ne donnant pas d'ordre à elle, {superior} ({grade}) dirige, à un grade supérieur ({grades}) : {reports}.",
    },
    "gap.by-ladder": {
      en: "By {ladder}, as the source names no order of its own, there are more than {limit} levels between {superior} ({grade}) and {reports} ({grades}).",
      fr: "Selon {ladder}, la source ne donnant pas d'ordre à elle, il y a plus de {limit} paliers entre {superior} ({grade}) et {reports} ({grades}).",
    },
    "compression.pattern": {
      en: "{count} posts lead others of their own grade: {superior}.",
      fr: "{count} postes dirigent d'autres postes de leur propre grade : {superior}.",
    },
    "inversion.pattern": {
      en: "{count} posts lead others of a higher grade: {superior}.",
      fr: "{count} postes dirigent d'autres postes d'un grade supérieur : {superior}.",
    },
    "gap.pattern": {
      en: "{count} posts lead others more than {limit} grades below: {superior}.",
      fr: "{count} postes dirigent d'autres postes plus de {limit} grades plus bas : {superior}.",
    },
    "inversion.pattern.by-ladder": {
      en: "By {ladder}, as the source names no order of its own, {count} posts lead others of a higher grade: {superior}.",
      fr: "Selon {ladder}, la source ne donnant pas d'ordre à elle, {count} postes dirigent d'autres postes d'un grade supérieur : {superior}.",
    },
    "gap.pattern.by-ladder": {
      en: "By {ladder}, as the source names no order of its own, {count} posts lead others more than {limit} levels below: {superior}.",
      fr: "Selon {ladder}, la source ne donnant pas d'ordre à elle, {count} postes dirigent d'autres postes plus de {limit} paliers plus bas : {superior}.",
    },
    "gap.of-group.by-ladder": {
      en: "By {ladder}, as the source names no order of its own, there are more than {limit} levels between {superior} ({grade}) and {reports} ({grades}), the limit looked at for {group}.",
      fr: "Selon {ladder}, la source ne donnant pas d'ordre à elle, il y a plus de {limit} paliers entre {superior} ({grade}) et {reports} ({grades}), la limite considérée pour {group}.",
    },
    "gap.of-group": {
      en: "Between {superior} ({grade}) and {reports} ({grades}) there are more than {limit} grades, the limit looked at for {group}.",
      fr: "Entre {superior} ({grade}) et {reports} ({grades}), il y a plus de {limit} grades, la limite considérée pour {group}.",
    },
    "grade-not-placed": {
      en: "The grades of {count} of {all} posts have no place, as far as the record shows, beside those of the posts they answer to or lead; how far they are apart cannot be told.",
      fr: "Les grades de {count} des {all} postes ne se situent pas, d'après le relevé, par rapport à ceux des postes dont ils dépendent ou qu'ils dirigent ; on ne peut dire l'écart.",
    },
    "grade-not-recorded": {
      en: "For {count} of {all} posts on a reporting line no grade is recorded.",
      fr: "Pour {count} des {all} postes sur une ligne de compte rendu, aucun grade n'est connu.",
    },
  },
  columns: {
    superior: { en: "Leads", fr: "Dirige" },
    grade: { en: "Its grade", fr: "Son grade" },
    reports: { en: "Those it leads", fr: "Ceux qu'il dirige" },
    reportGrades: { en: "Their grades", fr: "Leurs grades" },
  },
  references: ["Jaques 1989, Requisite Organization: one layer for each step in the level of work"],
} as const satisfies DetectorInfo;
