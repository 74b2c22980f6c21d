import { z } from "zod";
import type { Recommendation } from "../../../graph/model/recommendation.ts";
import { query, type Subject } from "../../query.ts";
import { linesAt } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { actorMeant, actorParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { reasonMessage, reasons, statusOfSilence } from "../shared/reasons.ts";
import {
  idsOf,
  recommendationColumns,
  recommendationRows,
  recommendationTable,
} from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";

/** Recommendations whose patch would give a node support. */
const proposalsFor = ({ view, dataset }: Subject, nodes: readonly number[]): Recommendation[] => {
  const ids = new Set(nodes.map((row) => view.node(row).id));
  const wanted = new Set(
    dataset.patches.flatMap(({ recommendation, operations }) =>
      operations.some((one) => one.op === "add-line" && one.line.kind === "supports" && ids.has(one.line.to))
        ? [recommendation]
        : [],
    ),
  );
  return dataset.recommendations.filter(({ id }) => wanted.has(id));
};

/** Who supports a post, or which posts are said to have no support, and what is proposed. */
export const support = query({
  info: {
    id: "support",
    title: { en: "Who supports X, and who has no support?", fr: "Qui appuie X, et qui est sans appui ?" },
    question: {
      en: "Who supports {node}, and what support is proposed for it?",
      fr: "Qui appuie {node}, et quel appui propose-t-on ?",
    },
    asked: {
      en: "who supports; support office; staff support; help for",
      fr: "qui appuie; bureau d'appui; soutien",
    },
    messages: {
      answer: { en: "Support for {node} – {who}.", fr: "Appui à {node} – {who}." },
      lacking: {
        en: "No support is on record, where the record is said to be complete, for: {lacking}.",
        fr: "Aucun appui n'est au relevé, là où celui-ci est dit complet, pour : {lacking}.",
      },
      ...reasonMessage,
      none: {
        en: "Who supports {node} is not on record.",
        fr: "Rien dans le relevé n'indique qui appuie {node}.",
      },
      nobody: {
        en: "Nobody is on record as lacking support.",
        fr: "Le relevé ne contient personne à qui l'appui manque.",
      },
      proposals: {
        en: "Recommendations that would change it: {proposals}; addressed to {addressees}.",
        fr: "Recommandations qui y changeraient quelque chose : {proposals} ; adressées à {addressees}.",
      },
    },
    columns: recommendationColumns,
  },
  phrasings,
  parameters: z.strictObject({
    node: actorParameter(
      {
        en: "The post or entity (else all that lack support)",
        fr: "Le poste ou l'entité (sinon tous ceux sans appui)",
      },
      "The post or entity; all that lack support when left out",
    ).optional(),
  }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const nodes =
      asked === undefined
        ? [...Array(view.nodeCount).keys()].filter(view.hasNode)
        : [actorMeant(view, asked)];
    const supporting = (node: number): number[] =>
      linesAt(view, node, { kinds: ["supports"], direction: "in" });
    const lacking = sortNodes(
      view,
      nodes.filter(
        (node) => view.complete(view.node(node), "supports", "in") && supporting(node).length === 0,
      ),
    );
    const silence = { nodes: lacking, kind: "supports", direction: "in" } as const;
    const [node] = asked === undefined ? [] : nodes;
    const lines = node === undefined ? [] : supporting(node);
    const proposals = proposalsFor(subject, node === undefined ? lacking : [node]);
    return {
      sentences: [
        ...(node === undefined
          ? []
          : when(lines.length, "answer", {
              node: namesValue(view, [node]),
              who: linePhrases(view, lines, node, { plain: ["supports"] }),
            })),
        ...when(lacking.length, "lacking", { lacking: namesValue(view, lacking) }),
        ...reasons(view, silence),
        ...when(node !== undefined && lines.length + lacking.length === 0, "none", {
          node: namesValue(view, nodes),
        }),
        ...when(node === undefined && lacking.length === 0, "nobody"),
        ...when(proposals.length, "proposals", {
          proposals: idsOf(proposals),
          addressees: { nodes: [...new Set(proposals.flatMap((one) => one.addressees))] },
        }),
      ],
      lines,
      nodes: [...(node === undefined ? lacking : [node]), ...recommendationRows(subject, proposals)],
      ...(lacking.length > 0 ? { status: statusOfSilence(view, silence) } : {}),
      table: recommendationTable(proposals),
    };
  },
});
