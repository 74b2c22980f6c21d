import type { OrgView } from "../../../graph/index/view.ts";
import { isFeebleLine } from "../../feeble-line.ts";
import { linesFrom, otherEnd } from "../../kit.ts";
import { ofSaidLine } from "../../said-line.ts";

const carrying = ["responsible-for", "accountable-for", "authorizes", "leads"] as const;

/** Of a forum that carries work, another detector judges its authority together with that work. */
const carriesWork = (view: OrgView, forum: number): boolean =>
  linesFrom(view, carrying, forum).some((line) => {
    const work = otherEnd(view, line, forum);
    return view.nodeHas(work, "work") || view.nodeHas(work, "plan");
  });

/** What a source says of one line of a forum: that it has little authority, covers little of something, or only informs. */
export const saidOfForums = [
  ofSaidLine({
    id: "weak-authority",
    ask: {
      en: "Is the authority of a forum said to be weak, its own or over it?",
      fr: "L'autorité d'une enceinte est-elle dite faible, la sienne ou sur lui ?",
    },
    kinds: ["has-authority-over", "oversees", "directs"],
    test: (view, { line, from }) =>
      view.nodeHas(from, "forum") && isFeebleLine(view, line) && !carriesWork(view, from),
    severity: "medium",
  }),
  ofSaidLine({
    id: "covers-weakly",
    ask: {
      en: "Is it said to cover something only weakly or in part?",
      fr: "Est-il dit qu'elle ne couvre quelque chose que faiblement ou en partie ?",
    },
    kinds: ["covers"],
    test: (view, { line, from }) => view.nodeHas(from, "forum") && isFeebleLine(view, line),
    severity: "medium",
  }),
  ofSaidLine({
    id: "only-informs",
    ask: {
      en: "Is information said to be shared there only to a degree?",
      fr: "L'information y est-elle dite partagée en partie seulement ?",
    },
    kinds: ["shares-information-with"],
    test: (view, { line, from }) => view.nodeHas(from, "forum") && isFeebleLine(view, line),
    severity: "medium",
  }),
] as const;
