import { z } from "zod";
import { holdTogether } from "../../../graph/index/period.ts";
import { kindsWhere, type OrgView } from "../../../graph/index/view.ts";
import { type AnswerStatus, type Phrase, query } from "../../query.ts";
import { ended, endedMessage } from "../shared/ended.ts";
import { actorMeant, actorParameter, choiceParameter } from "../shared/parameters.ts";
import { joined, namesValue } from "../shared/phrases.ts";
import { answeringToNobody, nobodyMessages } from "../shared/reasons.ts";
import { when } from "../shared/sentence.ts";
import { statusOfChain, statusOfConclusion } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { along, climbing, climbingPartly, type NodePath, surestWay } from "../shared/ways.ts";
import { phrasings } from "./phrasings.ts";

/** What recommendations ask for joins nobody today. */
const today = kindsWhere(({ family }) => family !== "reform");
const walks = { answering: climbing, any: along((view) => view.relation(today, "both")) };

/** What a way may go along, as a person chooses it. */
const ways = {
  answering: {
    en: "only lines of answering, upward",
    fr: "seulement les lignes de responsabilité, vers le haut",
  },
  any: { en: "any line, either way", fr: "toute ligne, dans les deux sens" },
} as const;

/** Those on a way, in turn. */
const told = (view: OrgView, way: NodePath | undefined): Phrase =>
  joined(
    (way?.nodes ?? []).map((row) => namesValue(view, [row])),
    "arrow",
  );

type Found = {
  readonly lines: readonly number[];
  readonly partly: NodePath | undefined;
  readonly apart: boolean;
  readonly nobody: ReturnType<typeof answeringToNobody>;
};

const statusOf = (view: OrgView, { lines, partly, apart, nobody }: Found): AnswerStatus => {
  if (apart) return "not-stated";
  if (nobody.sentences.length > 0) return nobody.status;
  return partly === undefined ? statusOfChain(view, lines) : statusOfConclusion(view, partly.lines);
};

/** The surest way between two: up the chain of answering, or along any lines. */
export const path = query({
  info: {
    id: "path",
    title: { en: "How are X and Y connected?", fr: "Comment X et Y sont-ils reliés ?" },
    question: {
      en: "By which way is {from} connected with {to}?",
      fr: "Par quel chemin {from} est-il relié à {to} ?",
    },
    asked: {
      en: "path; way from one to the other; through whom does it reach; how is it connected; route; link; via",
      fr: "chemin; par qui passe; comment relié; lien; via",
    },
    messages: {
      answer: {
        en: "From {from} to {to}, steps: {steps} – {way}.",
        fr: "De {from} à {to}, pas : {steps} – {way}.",
      },
      unled: {
        en: "No chain of answering from {from} to {to} is on record.",
        fr: "Aucune chaîne de compte rendu de {from} à {to} n'est connue.",
      },
      ...nobodyMessages,
      partly: {
        en: "A chain that holds for a part of those on the way only, as the sources limit it, is on record – {way}.",
        fr: "Une chaîne qui ne vaut que pour une partie de ceux qui sont en chemin, selon les sources, est connue – {way}.",
      },
      apart: {
        en: "Its lines do not all hold at the same time, by the dates on record: it is no chain of any one day.",
        fr: "Ses lignes ne valent pas toutes en même temps, d'après les dates au relevé : ce n'est la chaîne d'aucun jour.",
      },
      ...endedMessage,
      sideways: {
        en: "They are connected otherwise, by lines of any kind, which `any` tells one by one – {way}.",
        fr: "Ils sont reliés autrement, par des lignes de tout genre, que `any` dit une à une – {way}.",
      },
      none: {
        en: "No way from {from} to {to} is on record.",
        fr: "Aucun chemin de {from} à {to} n'est connu.",
      },
    },
    twinNote: {
      en: "It gives all equally good ways, where the question tells one. Ways along any lines are looked for up to ten steps.",
      fr: "Il donne tous les chemins de même valeur, là où la question en dit un. Les chemins par toutes lignes sont cherchés jusqu'à dix pas.",
    },
  },
  phrasings,
  parameters: z.strictObject({
    from: actorParameter({ en: "Start", fr: "Départ" }),
    to: actorParameter({ en: "End", fr: "Arrivée" }),
    by: choiceParameter(
      ways,
      { en: "Along which lines", fr: "Par quelles lignes" },
      "`answering`: only up chains of answering; `any`: all lines but those of recommendations, either way",
    ).default("answering"),
  }),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [from, to] = [actorMeant(view, parameters.from), actorMeant(view, parameters.to)];
    const way = surestWay(view, walks[parameters.by], from, to);
    const unled = way === undefined && parameters.by === "answering";
    const partly = unled ? surestWay(view, climbingPartly, from, to) : undefined;
    const otherwise = unled && partly === undefined;
    const apart = !holdTogether(view.columns, way?.lines ?? []);
    const sideways = otherwise ? surestWay(view, walks.any, from, to) : undefined;
    const nobody = answeringToNobody(view, otherwise ? [from] : []);
    const { nodes, lines } = way ?? { nodes: [from, to], lines: [] };
    const values = { from: namesValue(view, [from]), to: namesValue(view, [to]) };
    return {
      sentences: [
        ...when(way !== undefined, "answer", { ...values, steps: lines.length, way: told(view, way) }),
        ...when(way === undefined, unled ? "unled" : "none", values),
        ...nobody.sentences,
        ...when(apart, "apart"),
        ...(apart ? [] : ended(view, lines)),
        ...when(partly !== undefined, "partly", { way: told(view, partly) }),
        ...when(sideways !== undefined, "sideways", { way: told(view, sideways) }),
      ],
      lines,
      nodes,
      status: statusOf(view, { lines, partly, apart, nobody }),
      table: lineTable(subject, partly?.lines ?? lines),
    };
  },
});
