import type { FoundNode } from "../../../server/contract/nodes.ts";
import {
  askInWords,
  openFindingInList,
  openFindingsOf,
  openFoundNode,
  openQuestion,
  tryPatches,
} from "../../state/actions.ts";
import type { Offer } from "../../state/search-results.ts";
import { useExplorer } from "../../state/use-explorer.ts";

/** What a name leads to: a person to the post it holds; where it holds several, to the person, who says which. */
const meantBy = ({ id, holds: [post, ...others] }: FoundNode): string =>
  post === undefined || others.length > 0 ? id : post.id;

/** Opens what was chosen: a name, a finding, a reform; a sentence is asked. */
export const useTake = (): ((offer: Offer) => void) => {
  const [, go] = useExplorer();
  return (offer) => {
    if (offer.kind === "ask") go(askInWords(offer.text));
    else if (offer.kind === "name") go(openFoundNode(meantBy(offer.node)));
    else if (offer.kind === "findings") go(openFindingsOf(offer.of.detector));
    else if (offer.kind === "finding") go(openFindingInList(offer.finding.id));
    else if (offer.kind === "reform") go(tryPatches([offer.patch.id]));
    else go(openQuestion(offer.question.id));
  };
};
