import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import { roleOf } from "../../../graph/model/recommendation.ts";
import { linesFrom } from "../../kit.ts";
import { query } from "../../query.ts";
import { sortLines } from "../shared/order.ts";
import { wordsValue } from "../shared/phrases.ts";
import { firmnesses } from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";

const hows = {
  stated: { en: "named by the source", fr: "nommé par la source" },
  inferred: { en: "concluded by us", fr: "déduit par nous" },
} as const;

/** What one recommendation asks, of whom and in which role, how firmly, and what it would change. */
export const recommendation = query({
  info: {
    id: "recommendation",
    title: {
      en: "What does recommendation X ask, and of whom?",
      fr: "Que demande la recommandation X, et à qui ?",
    },
    question: {
      en: "What does {recommendation} ask, of whom, in which role, and how firmly?",
      fr: "Que demande {recommendation}, à qui, à quel titre, et avec quelle fermeté ?",
    },
    asked: {
      en: "what does a recommendation ask; text of a recommendation; addressee of a recommendation; principle",
      fr: "que demande une recommandation; texte; destinataire; principe",
    },
    messages: {
      answer: { en: "{id} ({firm}): {text}", fr: "{id} ({firm}) : {text}" },
      addressees: {
        en: "Named as addressees: {count} – {addressees}.",
        fr: "Nommés comme destinataires : {count} – {addressees}.",
      },
      inferred: {
        en: "Addressees concluded by us: {inferred}.",
        fr: "Destinataires déduits par nous : {inferred}.",
      },
      nobody: {
        en: "Whom it is addressed to is not stated.",
        fr: "À qui elle est adressée n'est pas énoncé.",
      },
      concerns: {
        en: "What it would change something about: {concerns}.",
        fr: "Ce à quoi elle changerait quelque chose : {concerns}.",
      },
      patch: {
        en: "It can be tried; steps of its patch: {steps}.",
        fr: "Elle peut être essayée ; étapes de sa modification : {steps}.",
      },
      note: { en: "{note}", fr: "{note}" },
    },
    columns: {
      addressee: { en: "Addressee", fr: "Destinataire" },
      role: { en: "Role", fr: "Titre" },
      how: { en: "How we know", fr: "Comment on le sait" },
    },
  },
  phrasings,
  parameters: z.strictObject({
    recommendation: z
      .string()
      .min(1)
      .max(200)
      .meta({
        label: { en: "Recommendation (R-8-8, P4 …)", fr: "Recommandation (R-8-8, P4…)" },
        description: "Id such as R-8-8 or P4",
      }),
  }),
  answer: ({ view, dataset }, { recommendation: asked }) => {
    const found = dataset.recommendations.find(({ id }) => id.toLowerCase() === asked.trim().toLowerCase());
    if (found === undefined) throw new DottedError("not-found", `there is no recommendation "${asked}"`);
    const { id, text, firmness, addressees, inferredAddressees, concerns, note = "" } = found;
    const row = view.find(id);
    const patch = dataset.patches.find((one) => one.recommendation === id);
    const act = wordsValue({ en: "asked to act", fr: "appelé à agir" });
    return {
      sentences: [
        ...when(true, "answer", { id, text, firm: wordsValue(firmnesses[firmness]) }),
        ...when(addressees.length, "addressees", {
          count: addressees.length,
          addressees: { nodes: addressees },
        }),
        ...when(inferredAddressees.length, "inferred", { inferred: { nodes: inferredAddressees } }),
        ...when(addressees.length + inferredAddressees.length === 0, "nobody"),
        ...when(concerns.length, "concerns", { concerns: { nodes: concerns } }),
        ...when(patch !== undefined, "patch", { steps: patch?.operations.length ?? 0 }),
        ...when(note !== "", "note", { note }),
      ],
      lines: [],
      beside: row === undefined ? [] : sortLines(view, linesFrom(view, ["addressed-to", "concerns"], row)),
      nodes: row === undefined ? [] : [row],
      status: "stated",
      table: {
        columns: ["addressee", "role", "how"],
        rows: (["stated", "inferred"] as const).flatMap((how) =>
          (how === "stated" ? addressees : inferredAddressees).map((node) => [
            { nodes: [node] },
            roleOf(found, node) ?? act,
            wordsValue(hows[how]),
          ]),
        ),
      },
    };
  },
});
