import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "contradictory-direction",
  revision: 1,
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
  reads: ["directs", "sends-directive-to", "member-of", "coordinates-with"],
  messages: {
    contradicting: {
      en: "{receiver} gets directions from {senders} that contradict each other.",
      fr: "{receiver} reçoit de {senders} des directives qui se contredisent.",
    },
    "unconnected-chains": {
      en: "{receiver} gets directions on the same subject from {senders}, who have no common superior on record.",
      fr: "{receiver} reçoit sur un même sujet des directives de {senders}, sans supérieur commun connu.",
    },
    "unconnected-in-team": {
      en: "Members of {receiver} get directions on the same subject from {senders}, who have no common superior on record.",
      fr: "Des membres de {receiver} reçoivent sur un même sujet des directives de {senders}, sans supérieur commun connu.",
    },
    "senders-not-recorded": {
      en: "{receiver} gets directions from {senders}; whether anybody is above them both is not recorded.",
      fr: "{receiver} reçoit des directives de {senders} ; on ne sait pas si quelqu'un est au-dessus d'eux.",
    },
  },
  references: ["Kahn et al. 1964: intersender role conflict", "Fayol's unity of direction"],
} as const satisfies DetectorInfo;
