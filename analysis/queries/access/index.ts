import { z } from "zod";
import type { Recommendation } from "../../../graph/model/recommendation.ts";
import { query, type Subject } from "../../query.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { concerning, idsOf } from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

const deciding = ["administers", "decides-on", "has-authority-over"] as const;

/** Proposals about the means, or about both those who lack them and the fund behind them. */
const proposalsFor = (
  subject: Subject,
  means: number,
  lacking: readonly number[],
  funds: readonly number[],
): Recommendation[] => {
  const own = concerning(subject, [means]);
  const aboutFunds = concerning(subject, funds);
  const both = concerning(subject, lacking).filter((one) => aboutFunds.includes(one) && !own.includes(one));
  return [...own, ...both];
};

/** Who may use means, who has to pay, who decides, what pays for them, and what is proposed. */
export const access = query({
  info: {
    id: "access",
    title: { en: "Who gets at X, and at what price?", fr: "Qui a accès à X, et à quel prix ?" },
    question: {
      en: "Who uses {node}, who has to pay for it, who decides on it, and what is proposed?",
      fr: "Qui utilise {node}, qui doit le payer, qui en décide, et que propose-t-on ?",
    },
    asked: {
      en: "who may use; use of assets; who has to pay for services; access to mission resources",
      fr: "qui peut utiliser; usage des moyens; qui doit payer; accès aux ressources",
    },
    messages: {
      uses: { en: "Using {means} – {users}.", fr: "Utilisant {means} – {users}." },
      without: { en: "Without access to {means} – {users}.", fr: "Sans accès à {means} – {users}." },
      pays: { en: "Having to pay for {means} – {payers}.", fr: "Devant payer {means} – {payers}." },
      decides: { en: "Deciding on {means} – {deciders}.", fr: "Décidant de {means} – {deciders}." },
      funds: { en: "Money behind {means} – {funds}.", fr: "Argent derrière {means} – {funds}." },
      proposals: { en: "Recommendations: {proposals}.", fr: "Recommandations : {proposals}." },
      none: {
        en: "Nothing on access to {means} is on record.",
        fr: "Le relevé ne contient rien sur l'accès à {means}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({ en: "Asset, service or fund", fr: "Moyen, service ou fonds" }),
  }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const into = (
      kinds: Parameters<typeof linesAt>[2]["kinds"],
      polarity: "asserted" | "denied" = "asserted",
    ) => linesAt(view, node, { ...(kinds === undefined ? {} : { kinds }), direction: "in", polarity });
    const [users, without] = [into(["uses"]), into(["uses"], "denied")];
    const [payers, deciders, funds] = [into(["pays-for"]), into(deciding), into(["funds"])];
    const lacking = farEnds(view, [...without, ...payers], node);
    const proposals = proposalsFor(subject, node, lacking, farEnds(view, funds, node));
    const lines = [...users, ...without, ...payers, ...deciders, ...funds];
    const means = namesValue(view, [node]);
    return {
      sentences: [
        ...when(users.length, "uses", { means, users: linePhrases(view, users, node, { plain: ["uses"] }) }),
        ...when(without.length, "without", { means, users: namesValue(view, farEnds(view, without, node)) }),
        ...when(payers.length, "pays", {
          means,
          payers: linePhrases(view, payers, node, { plain: ["pays-for"] }),
        }),
        ...when(deciders.length, "decides", {
          means,
          deciders: linePhrases(view, deciders, node),
        }),
        ...when(funds.length, "funds", {
          means,
          funds: linePhrases(view, funds, node, { plain: ["funds"] }),
        }),
        ...when(lines.length === 0, "none", { means }),
        ...when(proposals.length, "proposals", { proposals: idsOf(proposals) }),
      ],
      lines,
      nodes: [node],
      table: lineTable(subject, lines),
    };
  },
});
