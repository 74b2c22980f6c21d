import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "segregation-of-duties",
  revision: 6,
  title: { en: "Segregation of duties", fr: "Séparation des tâches" },
  question: {
    en: "Who alone has several steps of spending money in hand: approving, ordering, receiving, paying?",
    fr: "Qui a seul en main plusieurs actes d'une dépense : approuver, commander, réceptionner, payer ?",
  },
  why: {
    en: "Each of these steps checks the one before. In one hand none of them does.",
    fr: "Chacun de ces actes vérifie le précédent. Dans une seule main, aucun ne le fait.",
  },
  remedy: {
    en: "Give one of the steps to somebody who answers to another superior; in a small office, have each case looked at afterwards.",
    fr: "Confier l'un des actes à quelqu'un qui relève d'un autre supérieur ; dans un petit bureau, faire revoir chaque cas après coup.",
  },
  severityRule: {
    en: "High for three steps or four; medium for two; low where somebody is accountable for all of these and on record as doing none, which is no breach by itself. Steps are recognized by the names of tasks, hence always inferred.",
    fr: "Élevée pour trois ou quatre actes ; moyenne pour deux ; faible si quelqu'un en est seulement redevable sans qu'on sache qu'il en fasse un, ce qui n'est pas en soi un manquement. Les actes sont reconnus aux noms des tâches, donc toujours déduits.",
  },
  needs: {
    en: "Tasks of spending named as such in English, French, Spanish or German (“Approve purchases”, “Rechnungen bezahlen”), with who is responsible or accountable, and who holds which post.",
    fr: "Les tâches de dépense nommées comme telles en anglais, français, espagnol ou allemand (« Approuver les achats », « Pagar facturas »), avec qui en est chargé ou redevable, et qui occupe quel poste.",
  },
  reads: ["responsible-for", "accountable-for", "implements", "holds"],
  messages: {
    "steps-in-one-hand": {
      en: "{actor} has several steps of spending in one hand ({steps}, by the names): {works}.",
      fr: "{actor} a en main plusieurs actes de dépense ({steps}, d'après les noms) : {works}.",
    },
    "steps-in-one-hand.accountable": {
      en: "{actor} is accountable for several steps of spending ({steps}, by the names) and not on record as doing any: {works}.",
      fr: "{actor} est redevable de plusieurs actes de dépense ({steps}, d'après les noms) sans être noté comme en faisant aucun : {works}.",
    },
    "step-not-recorded": {
      en: "For {count} of {all} tasks of spending it is not recorded who does them.",
      fr: "Pour {count} des {all} tâches de dépense, on ne sait pas qui les fait.",
    },
  },
  references: ["COSO Internal Control, control activities: segregation of duties"],
} as const satisfies DetectorInfo;
