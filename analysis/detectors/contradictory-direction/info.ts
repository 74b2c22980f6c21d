import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "contradictory-direction",
  revision: 3,
  title: { en: "Contradictory direction", fr: "Directives contradictoires" },
  question: {
    en: "Who gets directions on the same subject from chains that nobody brings together?",
    fr: "Qui reçoit sur un même sujet des directives de chaînes que personne ne réunit ?",
  },
  why: {
    en: "Directions from unconnected chains can contradict each other, and the field has nobody to ask which one holds.",
    fr: "Des directives venues de chaînes sans lien peuvent se contredire, et le terrain n'a personne à qui demander laquelle vaut.",
  },
  remedy: {
    en: "Send directions through one channel, agree them beforehand, or name who settles a contradiction.",
    fr: "Faire passer les directives par un seul canal, les accorder d'avance, ou désigner qui tranche.",
  },
  severityRule: {
    en: "High where the senders are recorded as having no common superior, or where a source says that their directions contradict; medium where no common superior of them is on record.",
    fr: "Élevée quand les émetteurs n'ont, d'après un relevé complet, aucun supérieur commun, ou quand une source dit que leurs directives se contredisent ; moyenne quand aucun supérieur commun n'est connu.",
  },
  needs: {
    en: "Who directs whom on which subject, and the chains of those who direct. A direction from a single sender is never a contradiction.",
    fr: "Qui dirige qui sur quel sujet, et les chaînes de ceux qui dirigent. Une directive d'un seul émetteur n'est jamais une contradiction.",
  },
  meeting: ["senders-not-recorded"],
  reads: ["directs", "sends-directive-to", "member-of", "coordinates-with"],
  messages: {
    contradicting: {
      en: "Directions to {receiver} from {senders} contradict each other.",
      fr: "Les directives adressées à {receiver} par {senders} se contredisent.",
    },
    "unconnected-chains": {
      en: "Directions to {receiver} on the same subject come from {senders}, who have no common superior on record.",
      fr: "Des directives sur un même sujet arrivent à {receiver} de {senders}, sans supérieur commun connu.",
    },
    "unconnected-in-team": {
      en: "Directions to members of {receiver} on the same subject come from {senders}, who have no common superior on record.",
      fr: "Des directives sur un même sujet arrivent à des membres de {receiver} de {senders}, sans supérieur commun connu.",
    },
    "senders-not-recorded": {
      en: "Directions to {receiver} come from {senders}; whether anybody is above them both is not recorded.",
      fr: "Des directives arrivent à {receiver} de {senders} ; on ne sait pas si quelqu'un est au-dessus d'eux.",
    },
    "senders-not-recorded.several": {
      en: "Directions come from several senders to {receiver}; whether anybody is above those who direct each of them is not recorded.",
      fr: "Plusieurs dirigent chacun de ceux-ci, et on ne sait pas si quelqu'un est au-dessus d'eux : {receiver}.",
    },
  },
  references: ["Kahn et al. 1964: intersender role conflict", "Fayol's unity of direction"],
} as const satisfies DetectorInfo;
