import { isFeebleLine } from "../../feeble-line.ts";
import { ofSaidLine } from "../../said-line.ts";

/** What a source says of one line between actors: that what one has to tell reaches the other weakly. */
export const saidOfActors = [
  ofSaidLine({
    id: "informs-weakly",
    ask: {
      en: "Is what one actor tells another said to reach it only weakly or in part?",
      fr: "Ce qu'un acteur fait savoir à un autre lui parvient-il faiblement ou en partie, selon la source ?",
    },
    kinds: ["informs"],
    test: (view, { line, from, to }) =>
      view.nodeHas(from, "actor") && view.nodeHas(to, "actor") && isFeebleLine(view, line),
    severity: "medium",
  }),
] as const;
