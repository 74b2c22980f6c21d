import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "authority-mismatch",
  revision: 6,
  title: { en: "Authority does not match responsibility", fr: "Autorité et responsabilité disjointes" },
  question: {
    en: "Who has to deliver without the authority it takes, or decides without having to answer?",
    fr: "Qui doit obtenir un résultat sans l'autorité voulue, ou décide sans avoir à en répondre ?",
  },
  why: {
    en: "Whoever is responsible without authority can only persuade; whoever has authority without answering for it need not care how it ends.",
    fr: "Qui est responsable sans autorité ne peut que persuader ; qui a l'autorité sans en répondre n'a pas à se soucier de l'issue.",
  },
  remedy: {
    en: "Give the responsible actor the kind of authority its task needs, or move the responsibility to where the authority is.",
    fr: "Donner au responsable le type d'autorité que demande sa tâche, ou porter la responsabilité là où est l'autorité.",
  },
  severityRule: {
    en: "High where it is said to have no authority over somebody its own task needs; medium where that authority is limited or denied over others, or where it decides and is said not to answer; low where nothing on its authority is recorded.",
    fr: "Élevée quand il est dit sans autorité sur un acteur dont sa propre tâche a besoin ; moyenne quand cette autorité est limitée ou niée sur d'autres, ou qu'il décide sans répondre ; faible quand rien n'est connu de son autorité.",
  },
  needs: {
    en: "Who is responsible for what, and authority with its kind and degree, denials included.",
    fr: "Qui est chargé de quoi, et l'autorité avec son type et son degré, dénis compris.",
  },
  reads: [
    "decides-on",
    "delegates-authority-to",
    "responsible-for",
    "accountable-for",
    "authorizes",
    "leads",
    "has-authority-over",
    "oversees",
    "directs",
    "holds-to-account",
    "needed-for",
    "implements",
    "accountable-to",
  ],
  messages: {
    "no-direction": {
      en: "{from} is said to give no direction to {to}.",
      fr: "Selon la source, {from} ne donne pas de direction à {to}.",
    },
    "no-direction.in-part": {
      en: "Direction of {to} by {from} is said to be lacking in part.",
      fr: "Selon la source, la direction de {to} par {from} fait défaut en partie.",
    },
    "no-authority": {
      en: "{from} is said to have no {formal}authority over {to}{practice}.",
      fr: "Selon la source, {from} n'a pas d'autorité{formelle} sur {to}{practice}.",
    },
    "no-authority.in-part": {
      en: "What is said to be lacking in part{practice}: {formal}authority of {from} over {to}.",
      fr: "Selon la source, l'autorité{formelle} de {from} sur {to} fait défaut en partie{practice}.",
    },
    "no-oversight": {
      en: "{from} is said to have no {formal}oversight of {to}{practice}.",
      fr: "Selon la source, {from} n'a pas de contrôle{formel} sur {to}{practice}.",
    },
    "no-oversight.in-part": {
      en: "What is said to be lacking in part{practice}: {formal}oversight of {to} by {from}.",
      fr: "Selon la source, le contrôle{formel} de {to} par {from} fait défaut en partie{practice}.",
    },
    "little-delegated": {
      en: "The authority that {from} delegates to {to} is on record as limited.",
      fr: "D'après le relevé, ce que {from} délègue à {to} est une autorité limitée.",
    },
    "no-authority-over-needed": {
      en: "{actor} needs {over} for {work}, but is said to have no {formal}authority over them{practice}.",
      fr: "{actor} a besoin de {over} pour {work}, mais n'a pas d'autorité{formelle} sur eux{practice}, selon la source.",
    },
    "authority-denied": {
      en: "{actor} carries {work}, and is said to have no {formal}authority over {over}{practice}.",
      fr: "{actor} porte {work}, mais sans autorité{formelle} sur {over}{practice}, selon la source.",
    },
    "authority-limited": {
      en: "{actor} carries {work}, with authority {limits}{limitedOver} on record as limited.",
      fr: "{actor} porte {work}, avec une autorité {limits}{limitedOver} que le relevé donne pour limitée.",
    },
    "to-hold-others-to-account": {
      en: "It falls to {actor} to hold {over} to account, with weak means to do so.",
      fr: "Il revient à {actor} de demander des comptes à {over}, avec de faibles moyens.",
    },
    "without-answering": {
      en: "{actor} may decide about {over} and is said not to be accountable to {forum}.",
      fr: "{actor} peut décider au sujet de {over} et, selon la source, n'est pas redevable devant {forum}.",
    },
    "authority-not-recorded": {
      en: "{actor} carries {work}; what authority goes with that is not recorded.",
      fr: "Pour {actor}, qui porte {work}, l'autorité correspondante n'est pas connue.",
    },
    "authority-not-recorded.several": {
      en: "{told} actors carry mandates, and what authority goes with that is not recorded: {actor}.",
      fr: "Pour {told} acteurs chargés de mandats, l'autorité correspondante n'est pas connue : {actor}.",
    },
  },
  references: [
    "Fayol: authority and responsibility go together",
    "Fama and Jensen 1983: decision rights split",
    "Aghion and Tirole 1997: formal and real authority",
  ],
} as const satisfies DetectorInfo;
