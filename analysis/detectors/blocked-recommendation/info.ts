import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "blocked-recommendation",
  revision: 4,
  title: { en: "Blocked recommendation", fr: "Recommandation bloquée" },
  question: {
    en: "Which recommendations ask somebody who cannot decide, and on whom does everything wait?",
    fr: "Quelles recommandations s'adressent à qui ne peut décider, et de qui tout dépend-il ?",
  },
  why: {
    en: "What is asked of somebody without the power to do it is not done; and where most of a reform waits for one addressee, its agenda is the reform's pace.",
    fr: "Ce qu'on demande à qui n'en a pas le pouvoir ne se fait pas ; et quand l'essentiel d'une réforme attend un seul destinataire, son ordre du jour en règle le rythme.",
  },
  remedy: {
    en: "Address it to whoever decides, or ask first for the authority; spread what can be begun elsewhere.",
    fr: "L'adresser à qui décide, ou demander d'abord l'autorité ; répartir ce qui peut commencer ailleurs.",
  },
  severityRule: {
    en: "High where an addressee is said to have no authority over what it is asked to change; medium where an unusual share waits on one addressee, not counting those that want it only as backer, partner or place of discussion; low where nothing on its authority is recorded.",
    fr: "Élevée quand un destinataire est dit sans autorité sur ce qu'il doit changer ; moyenne quand une part inhabituelle attend un seul destinataire, sans compter celles qui ne le veulent que comme appui, partenaire ou lieu de discussion ; faible quand rien n'est connu de son autorité.",
  },
  needs: {
    en: "Addressees of recommendations, what each would change, and authority lines, denials included.",
    fr: "Les destinataires des recommandations, ce que chacune changerait, et les lignes d'autorité, dénis compris.",
  },
  reads: [
    "addressed-to",
    "concerns",
    "has-authority-over",
    "oversees",
    "directs",
    "decides-on",
    "approves-budget",
    "authorizes",
    "reports-to",
    "governed-by",
    "part-of",
    "heads",
    "chairs",
  ],
  messages: {
    "no-authority": {
      en: "{recommendation}: {addressee} is asked to change {over}, and said to have no authority over it.",
      fr: "{recommendation} : il est demandé à {addressee} de changer {over}, et la source le dit sans autorité à ce sujet.",
    },
    "waits-on-one": {
      en: "{count} of {all} recommendations ask {addressee} to act, alone or with others{ours}.",
      fr: "{count} recommandations sur {all} appellent {addressee} à agir, avec d'autres ou non{ours}.",
    },
    "authority-not-recorded": {
      en: "Recommendations to {addressee} of which it is not recorded whether it may decide on what they would change: {count}.",
      fr: "Recommandations adressées à {addressee}, dont on ne sait pas s'il peut décider de ce qu'elles changeraient : {count}.",
    },
    "authority-not-recorded.several": {
      en: "Requests to {addressee} of which it is not recorded whether the addressee may decide on what they would change: {count}.",
      fr: "Demandes adressées à {addressee}, dont on ne sait pas si le destinataire peut décider de ce qu'elles changeraient : {count}.",
    },
  },
  references: ["Pressman and Wildavsky 1973: decision points and clearances in implementation"],
} as const satisfies DetectorInfo;
