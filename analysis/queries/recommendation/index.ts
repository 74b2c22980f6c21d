import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import { linesFrom } from "../../kit.ts";
import { query } from "../../query.ts";
import { wordsValue } from "../shared/lines.ts";

const firmness = {
  agreed: { en: "agreed point", fr: "point convenu" },
  suggested: { en: "suggestion", fr: "suggestion" },
  option: { en: "option", fr: "option" },
} as const;

/** What one recommendation asks, of whom, how firmly, and whether it can be tried. */
export const recommendation = query({
  info: {
    id: "recommendation",
    title: {
      en: "What does recommendation X ask, and of whom?",
      fr: "Que demande la recommandation X, et à qui ?",
    },
    question: {
      en: "What does {recommendation} ask, of whom, and how firmly?",
      fr: "Que demande {recommendation}, à qui, et avec quelle fermeté ?",
    },
    messages: {
      answer: {
        en: "{id} ({firm}): {text} Addressed to {addressees}; concluded by us: {inferred}.",
        fr: "{id} ({firm}) : {text} Adressée à {addressees} ; selon notre déduction : {inferred}.",
      },
    },
  },
  parameters: z.object({ recommendation: z.string().min(1).describe("Id such as R-8-8 or P4") }),
  answer: ({ view, dataset }, { recommendation: asked }) => {
    const found = dataset.recommendations.find(({ id }) => id.toLowerCase() === asked.toLowerCase());
    if (found === undefined) throw new DottedError("not-found", `there is no recommendation "${asked}"`);
    const row = view.find(found.id);
    return {
      message: "answer",
      values: {
        id: found.id,
        text: found.text,
        firm: wordsValue(firmness[found.firmness]),
        addressees: { nodes: found.addressees },
        inferred: { nodes: found.inferredAddressees },
      },
      lines: row === undefined ? [] : linesFrom(view, ["addressed-to", "concerns"], row),
      nodes: row === undefined ? [] : [row],
      status: "stated",
    };
  },
});
