import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "remote-supervision",
  revision: 2,
  title: { en: "Remote supervision", fr: "Supervision à distance" },
  question: {
    en: "Who is supervised from another duty station?",
    fr: "Qui est supervisé depuis un autre lieu d'affectation ?",
  },
  why: {
    en: "Who is not there sees the work late and the person seldom; whoever is there directs without being asked to answer for it.",
    fr: "Qui n'est pas sur place voit le travail tard et la personne rarement ; qui y est dirige sans avoir à en répondre.",
  },
  remedy: {
    en: "Have the post answer to somebody on the spot and keep a functional line, or write down who sees to it there.",
    fr: "Rattacher le poste à quelqu'un sur place en gardant une ligne fonctionnelle, ou écrire qui s'en occupe sur place.",
  },
  severityRule: {
    en: "Medium from three reports elsewhere; low below. A post that leads others where it is itself is not counted: it has to answer elsewhere; a vacant superior supervises nobody. Three superiors or more of posts in one place are one pattern.",
    fr: "Moyenne à partir de trois subordonnés ailleurs ; faible en deçà. Un poste qui en dirige d'autres sur place n'est pas compté : il doit rendre compte ailleurs ; un supérieur vacant ne supervise personne. Trois supérieurs ou plus de postes d'un même lieu font un motif.",
  },
  needs: {
    en: "Duty stations of posts and of their superiors, and reporting lines on paper.",
    fr: "Les lieux d'affectation des postes et de leurs supérieurs, et les lignes de compte rendu sur le papier.",
  },
  reads: ["reports-to", "deputy-of", "located-in", "holds"],
  messages: {
    "supervised-from-afar": {
      en: "{superior} ({place}) supervises from afar: {reports} ({places}).",
      fr: "{superior} ({place}) supervise à distance : {reports} ({places}).",
    },
    "supervised-from-afar.of-group": {
      en: "{superior} ({place}) supervises from afar: {reports} ({places}). For {group} this is looked at from {limit} on.",
      fr: "{superior} ({place}) supervise à distance : {reports} ({places}). Pour {group}, cela se regarde à partir de {limit}.",
    },
    "supervised-from-afar.in-place": {
      en: "{count} superiors elsewhere supervise posts in {where} that nobody there leads: {superior}. Supervised so: {reports}.",
      fr: "{count} supérieurs affectés ailleurs supervisent des postes à {where} que personne n'y dirige : {superior}. Supervisés ainsi : {reports}.",
    },
    "supervised-from-afar.pattern": {
      en: "{count} superiors supervise posts at other duty stations: {superior}. Supervised so: {reports}.",
      fr: "{count} supérieurs supervisent des postes affectés dans d'autres lieux : {superior}. Supervisés ainsi : {reports}.",
    },
    "place-not-recorded": {
      en: "For {count} of {all} posts with a superior the duty station is not recorded.",
      fr: "Pour {count} des {all} postes qui ont un supérieur, le lieu d'affectation n'est pas connu.",
    },
  },
  columns: {
    superior: { en: "Supervises", fr: "Supervise" },
    place: { en: "Duty station", fr: "Lieu d'affectation" },
    reports: { en: "Supervised", fr: "Supervisés" },
    places: { en: "Their duty stations", fr: "Leurs lieux d'affectation" },
  },
  references: ["W3C ORG, org:basedAt: where a member of an organization works"],
} as const satisfies DetectorInfo;
