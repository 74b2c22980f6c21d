import { z } from "zod";
import { linesInto, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

/** Who supports a post, whether it is said to have no support, and what is proposed. */
export const support = query({
  info: {
    id: "support",
    title: { en: "Who supports X?", fr: "Qui appuie X ?" },
    question: {
      en: "Who supports {node}, and what support is proposed for it?",
      fr: "Qui appuie {node}, et quel appui propose-t-on ?",
    },
    messages: {
      answer: {
        en: "{who} supports {node}. Recommendations about it: {proposals}.",
        fr: "{who} appuie {node}. Recommandations à ce sujet : {proposals}.",
      },
      lacking: {
        en: "{node} is said to have no support office. Recommendations that would change it: {proposals}.",
        fr: "{node} n'a pas de bureau d'appui, selon la source. Recommandations qui y changeraient quelque chose : {proposals}.",
      },
      none: {
        en: "The sources name nobody who supports {node}.",
        fr: "Les sources ne nomment personne qui appuie {node}.",
      },
    },
  },
  parameters: z.object({ node: nodeParameter("The post or entity") }),
  answer: ({ view, dataset }, { node: asked }) => {
    const node = nodeMeant(view, asked);
    const { id } = view.node(node);
    const lines = linesInto(view, ["supports"], node);
    const proposing = dataset.patches.filter(({ operations }) =>
      operations.some((one) => one.op === "add-line" && one.line.kind === "supports" && one.line.to === id),
    );
    const proposals = { nodes: proposing.map((patch) => patch.recommendation ?? patch.id) };
    const lacking = lines.length === 0 && view.complete(view.node(node), "supports", "in");
    return {
      message: lines.length > 0 ? "answer" : lacking ? "lacking" : "none",
      values: {
        node: named(view, [node]),
        who: named(
          view,
          lines.map((line) => otherEnd(view, line, node)),
        ),
        proposals,
      },
      lines,
      nodes: [node],
      ...(lacking ? { status: "stated" as const } : {}),
    };
  },
});
