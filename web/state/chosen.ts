import { isTried, type ViewState } from "../../server/contract/view-state.ts";
import { isSetAgainst } from "./difference.ts";

/** What the right column is about. */
export type Chosen = "line" | "node" | "trial" | "difference" | "finding" | "asked" | "answer" | "overview";

/** What the right column is about, the nearest choice first. A question of which something is left open has no answer yet. */
export const chosenIn = (state: ViewState, hasAnswer: boolean): Chosen => {
  const { line, node, tab, finding, asked, question } = state;
  if (line !== undefined) return "line";
  if (node !== undefined) return "node";
  if (isTried(state) && tab === "reforms") return "trial";
  if (isSetAgainst(state) && tab === "data") return "difference";
  if (finding !== undefined) return "finding";
  if (asked !== undefined && question === undefined) return "asked";
  return hasAnswer ? "answer" : "overview";
};
