import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "stove-pipe",
  revision: 4,
  title: { en: "Stove-pipe", fr: "Cloisonnement" },
  question: {
    en: "Which work needs actors whose lines end in different governing bodies, with nobody over all of them?",
    fr: "Quel travail a besoin d'acteurs dont les lignes aboutissent à des organes différents, sans personne au-dessus de tous ?",
  },
  why: {
    en: "When such actors disagree, no superior can settle it, and the body that asked for the work cannot ask all of them how it went.",
    fr: "Quand ces acteurs sont en désaccord, aucun supérieur ne peut trancher, et l'organe qui a demandé le travail ne peut pas leur en demander compte à tous.",
  },
  remedy: {
    en: "Bring the bodies together where the mandate is shaped, name somebody who settles differences, or set up coordination between the actors.",
    fr: "Associer les organes à l'élaboration du mandat, désigner qui tranche les désaccords, ou établir une coordination entre les acteurs.",
  },
  severityRule: {
    en: "High where the body that gave the mandate stands over some of the actors and never over others; medium where the lines end apart otherwise; low where one superior stands over all but far up.",
    fr: "Élevée quand l'organe qui a donné le mandat est au-dessus de certains acteurs et jamais des autres ; moyenne quand les lignes se séparent autrement ; faible quand un supérieur commun existe, mais loin.",
  },
  needs: {
    en: "Who carries out, is responsible for or is needed for the work, and the lines of answering of each up to a governing body. An actor whose line is not recorded that far is unknown, not apart.",
    fr: "Qui met en œuvre le travail, en est chargé ou lui est nécessaire, et les lignes de compte rendu de chacun jusqu'à un organe directeur. Un acteur dont la ligne n'est pas connue jusque-là est inconnu, non séparé.",
  },
  meeting: ["chain-not-recorded"],
  reads: [
    "implements",
    "needed-for",
    "responsible-for",
    "establishes",
    "contains-task",
    "authorizes",
    "located-in",
    "reports-to",
    "deputy-of",
    "accountable-to",
    "governed-by",
    "part-of",
    "heads",
    "wears-hat",
    "coordinates-with",
    "consults",
  ],
  messages: {
    "apart-from-each-other": {
      en: "{members} work side by side: each two of them are on record as coordinating weakly, or not.",
      fr: "{members} agissent côte à côte : deux à deux, leur coordination est faible ou nulle, selon la source.",
    },
    "apart-from-each-other.weakly": {
      en: "{members} work side by side: each two of them are on record as coordinating only weakly.",
      fr: "{members} agissent côte à côte : deux à deux, leur coordination n'est que faible, selon la source.",
    },
    "beyond-issuer": {
      en: "{work} comes from {issuer}, but also involves {outsiders}, whose lines on record end in {ends} and never in {issuer}.",
      fr: "{work} émane de {issuer}, mais fait aussi intervenir {outsiders}, dont les lignes au relevé aboutissent à {ends} et jamais à {issuer}.",
    },
    "no-common-superior": {
      en: "{work} involves {actors}, whose lines end apart, in {ends}; nobody on record stands over all of them.",
      fr: "{work} fait intervenir {actors}, dont les lignes aboutissent séparément à {ends} ; personne, au relevé, n'est au-dessus de tous.",
    },
    "no-common-superior.each": {
      en: "{work} each involve {actors}, whose lines end apart, in {ends}; nobody on record stands over all of them.",
      fr: "{work} font chacun intervenir {actors}, dont les lignes aboutissent séparément à {ends} ; personne, au relevé, n'est au-dessus de tous.",
    },
    "far-superior": {
      en: "{work} involves {actors}; a difference between them has to climb {steps} steps before one superior can settle it.",
      fr: "{work} fait intervenir {actors} ; un désaccord entre eux doit remonter {steps} échelons avant qu'un même supérieur puisse trancher.",
    },
    "chain-not-recorded": {
      en: "{work} involves {actors}; in which body the lines of {unknown} end is not recorded.",
      fr: "{work} fait intervenir {actors} ; on ne sait pas à quel organe aboutissent les lignes de {unknown}.",
    },
    "chain-not-recorded.several": {
      en: "For {told} pieces of work it is not recorded in which body the lines of {unknown} end.",
      fr: "Pour {told} travaux, on ne sait pas à quel organe aboutissent les lignes de {unknown}.",
    },
  },
  columns: {
    actor: { en: "Actor", fr: "Acteur" },
    ends: { en: "Lines end in", fr: "Les lignes aboutissent à" },
  },
  references: [
    "Lowest common superior and escalation distance: how far a difference has to climb to be settled",
    "Krackhardt and Stern 1988, E-I index: how far the actors' coordination stays inside pillars, beside what chance would give; in the finding's numbers, in all and for each pillar",
    "Cataldo 2006, socio-technical congruence: work that needs coordination and has none",
    "Report 2008, sections 4.1 and 7: every entity with governing bodies and reporting lines of its own",
  ],
} as const satisfies DetectorInfo;
