import type { DetectorInfo } from "../../detector.ts";

export const info = {
  id: "span-and-layers",
  revision: 7,
  title: { en: "Span and layers", fr: "Encadrement et niveaux" },
  question: {
    en: "Who leads unusually many, and where is it unusually far from the top to the field?",
    fr: "Qui encadre un nombre inhabituel de postes, et où le sommet est-il inhabituellement loin du terrain ?",
  },
  why: {
    en: "Nobody can lead very many directly; and each layer between the top and the field costs time and truth.",
    fr: "Nul ne peut diriger directement beaucoup de monde ; et chaque niveau entre le sommet et le terrain coûte du temps et de la vérité.",
  },
  remedy: {
    en: "Put a level between where a span is too wide, take one out where there are too many, or show that the work is alike enough for it.",
    fr: "Ajouter un niveau là où l'encadrement est trop large, en retirer là où il y en a trop, ou montrer que le travail est assez semblable.",
  },
  severityRule: {
    en: "Medium where a span is more than twice the limit, or layers exceed it by three or more; low otherwise. Three or more spans beyond one limit are told as one pattern; where the loss of one superior cuts off just its reports, single-point says both. A number is never a verdict on anybody.",
    fr: "Moyenne quand l'encadrement dépasse le double de la limite, ou que les niveaux la dépassent de trois ou plus ; faible sinon. Trois encadrements ou plus au-delà d'une même limite sont dits comme un motif ; là où la perte d'un supérieur ne coupe que ses subordonnés, single-point dit les deux. Un nombre n'est jamais un jugement sur quelqu'un.",
  },
  needs: {
    en: "Reporting lines of single posts; committees and other bodies are no direct reports, and a unit whose head is one is none beside it. Layers are counted on paper, on the solid line. Of what stands for several, how many these are: without it no span can be counted.",
    fr: "Les lignes de compte rendu de postes individuels ; comités et autres organes ne sont pas des subordonnés directs, ni une unité à côté de son chef. Les niveaux se comptent sur le papier, sur la ligne pleine. Pour ce qui en représente plusieurs, leur nombre : sans lui, aucun encadrement ne se compte.",
  },
  reads: ["reports-to", "deputy-of", "part-of"],
  messages: {
    "wide-span": {
      en: "{manager} has {span} direct reports{bodies}; the limit looked at is {limit}.",
      fr: "{manager} a {span} subordonnés directs{bodies} ; la limite considérée est {limit}.",
    },
    "wide-span.of-group": {
      en: "{manager} has {span} direct reports{bodies}; the limit looked at for {group} is {limit}.",
      fr: "{manager} a {span} subordonnés directs{bodies} ; la limite considérée pour {group} est {limit}.",
    },
    "wide-span.at-least": {
      en: "{manager} has at least {span} direct reports{bodies}: some of the reports stand for several people; the limit looked at is {limit}.",
      fr: "{manager} a au moins {span} subordonnés directs{bodies} : certains des subordonnés représentent plusieurs personnes ; la limite considérée est {limit}.",
    },
    "wide-span.at-least.of-group": {
      en: "{manager} has at least {span} direct reports{bodies}: some of the reports stand for several people; the limit looked at for {group} is {limit}.",
      fr: "{manager} a au moins {span} subordonnés directs{bodies} : certains des subordonnés représentent plusieurs personnes ; la limite considérée pour {group} est {limit}.",
    },
    "wide-span.pattern": {
      en: "{count} have more than {limit} direct reports each, the widest first: {manager}. {widest} has {least}{span}{bodies}.",
      fr: "{count} ont chacun plus de {limit} subordonnés directs, le plus large d'abord : {manager}. {widest} en a {least}{span}{bodies}.",
    },
    "many-layers": {
      en: "From {top} to {bottom} there are {layers} layers; the limit looked at is {limit}.",
      fr: "De {top} à {bottom} il y a {layers} niveaux ; la limite considérée est {limit}.",
    },
    "many-layers.of-group": {
      en: "From {top} to {bottom} there are {layers} layers; the limit looked at for {group} is {limit}.",
      fr: "De {top} à {bottom} il y a {layers} niveaux ; la limite considérée pour {group} est {limit}.",
    },
    "class-of-reports": {
      en: "For {count} of {all} who have reports it cannot be told how many: some of these stand for several, of whom the record gives full-time equivalents at most.",
      fr: "Pour {count} des {all} qui ont des subordonnés, on ne peut dire combien : certains en représentent plusieurs, dont le relevé donne tout au plus les équivalents temps plein.",
    },
  },
  columns: {
    manager: { en: "Leads", fr: "Dirige" },
    span: { en: "Direct reports", fr: "Subordonnés directs" },
  },
  references: [
    "Urwick 1956",
    "McKinsey's archetypes of span: player and coach 3–5 up to coordinator 15 and more",
  ],
} as const satisfies DetectorInfo;
