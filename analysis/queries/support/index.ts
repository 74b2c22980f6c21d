import { z } from "zod";
import type { Recommendation } from "../../../graph/model/recommendation.ts";
import { query, type Subject } from "../../query.ts";
import { linesAt } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { names, told } from "../shared/phrases.ts";
import { idsOf, recommendationColumns, recommendationTable, rowsOf } from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";

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
        en: "Without support, as far as the sources describe it: {lacking}.",
        fr: "Sans appui, tel que les sources le décrivent : {lacking}.",
      },
      none: {
        en: "The sources do not say who supports {node}.",
        fr: "Les sources ne disent pas qui appuie {node}.",
      },
      nobody: {
        en: "The sources say of nobody that it lacks support.",
        fr: "Les sources ne disent de personne qu'il manque d'appui.",
      },
      proposals: {
        en: "Recommendations that would change it: {proposals}; addressed to {addressees}.",
        fr: "Recommandations qui y changeraient quelque chose : {proposals} ; adressées à {addressees}.",
      },
    },
    columns: recommendationColumns,
  },
  parameters: z.strictObject({
    node: nodeParameter(
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
      asked === undefined ? [...Array(view.nodeCount).keys()].filter(view.hasNode) : [nodeMeant(view, asked)];
    const supporting = (node: number): number[] =>
      linesAt(view, node, { kinds: ["supports"], direction: "in" });
    const lacking = sortNodes(
      view,
      nodes.filter(
        (node) => view.complete(view.node(node), "supports", "in") && supporting(node).length === 0,
      ),
    );
    const [node] = asked === undefined ? [] : nodes;
    const lines = node === undefined ? [] : supporting(node);
    const proposals = proposalsFor(subject, node === undefined ? lacking : [node]);
    return {
      sentences: [
        ...(node === undefined
          ? []
          : when(lines.length, "answer", {
              node: names(view, [node]),
              who: told(view, lines, node, { plain: ["supports"] }),
            })),
        ...when(lacking.length, "lacking", { lacking: names(view, lacking) }),
        ...when(node !== undefined && lines.length + lacking.length === 0, "none", {
          node: names(view, nodes),
        }),
        ...when(node === undefined && lacking.length === 0, "nobody"),
        ...when(proposals.length, "proposals", {
          proposals: idsOf(proposals),
          addressees: { nodes: [...new Set(proposals.flatMap((one) => one.addressees))] },
        }),
      ],
      lines,
      nodes: [...(node === undefined ? lacking : [node]), ...rowsOf(subject, proposals)],
      ...(lacking.length > 0 ? { status: "stated" as const } : {}),
      table: recommendationTable(proposals),
    };
  },
});
