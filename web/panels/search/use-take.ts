import { openFindingInList, openFoundNode, openQuestion, tryPatches } from "../../state/actions.ts";
import type { Offer } from "../../state/search-results.ts";
import { useAskFreely } from "../../state/use-ask-freely.ts";
import { useExplorer } from "../../state/use-explorer.ts";

/** Opens what was chosen: a person leads to the post it holds, a sentence is asked. */
export const useTake = (): ((offer: Offer) => void) => {
  const [, go] = useExplorer();
  const ask = useAskFreely();
  return (offer) => {
    if (offer.kind === "ask") void ask(offer.text);
    else if (offer.kind === "name") go(openFoundNode(offer.node.holds[0]?.id ?? offer.node.id));
    else if (offer.kind === "finding") go(openFindingInList(offer.finding.id));
    else if (offer.kind === "reform") go(tryPatches([offer.patch.id]));
    else go(openQuestion(offer.question.id));
  };
};
