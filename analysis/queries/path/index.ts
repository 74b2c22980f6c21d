import { z } from "zod";
import { kindsWhere } from "../../../graph/index/view.ts";
import { query } from "../../query.ts";
import { choiceParameter, nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, names } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfChain } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { along, climbing, surestWay } from "../shared/ways.ts";

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
  parameters: z.strictObject({
    from: nodeParameter({ en: "Start", fr: "Départ" }),
    to: nodeParameter({ en: "End", fr: "Arrivée" }),
    by: choiceParameter(
      ways,
      { en: "Along which lines", fr: "Par quelles lignes" },
      "`answering`: only up chains of answering; `any`: all lines but those of recommendations, either way",
    ).default("answering"),
  }),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [from, to] = [nodeMeant(view, parameters.from), nodeMeant(view, parameters.to)];
    const way = surestWay(view, walks[parameters.by], from, to);
    const sideways =
      way === undefined && parameters.by === "answering" ? surestWay(view, walks.any, from, to) : undefined;
    const { nodes, lines } = way ?? { nodes: [from, to], lines: [] };
    const values = { from: names(view, [from]), to: names(view, [to]) };
    return {
      sentences: [
        ...when(way !== undefined, "answer", {
          ...values,
          steps: lines.length,
          way: joined(
            nodes.map((row) => names(view, [row])),
            "arrow",
          ),
        }),
        ...when(way === undefined, parameters.by === "answering" ? "unled" : "none", values),
        ...when(sideways !== undefined, "sideways", {
          way: joined(
            (sideways?.nodes ?? []).map((row) => names(view, [row])),
            "arrow",
          ),
        }),
      ],
      lines,
      nodes,
      status: statusOfChain(view, lines),
      table: lineTable(subject, lines),
    };
  },
});
