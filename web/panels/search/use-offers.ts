import type { FoundNode } from "../../../server/contract/nodes.ts";
import type { PatchItem } from "../../../server/contract/patches.ts";
import type { QuestionDescription } from "../../../server/contract/questions.ts";
import { paths } from "../../api/paths.ts";
import { type ReadState, useRead } from "../../api/queries.ts";
import { useRecord } from "../../state/record.ts";
import { type Offer, offersOf } from "../../state/search-results.ts";
import { useWords } from "../../words/index.ts";

/** What the box offers for what is typed, with the reading of the names among it. */
export const useOffers = (
  asked: string,
): { readonly offers: readonly Offer[]; readonly names: ReadState<readonly FoundNode[]> } => {
  const { dataset, detail, findings, detectors } = useRecord();
  const { say } = useWords();
  const names = useRead<readonly FoundNode[]>(asked === "" ? undefined : paths.search(dataset, asked), {
    keepsPrevious: true,
  });
  const wanted = asked !== "" && detail.patches > 0;
  const patches = useRead<readonly PatchItem[]>(wanted ? paths.patches(dataset) : undefined);
  const questions = useRead<readonly QuestionDescription[]>(asked === "" ? undefined : paths.questions);
  const searched = {
    names: names.data,
    findings: findings.data,
    patches: patches.data,
    questions: questions.data,
  };
  return { offers: offersOf(asked, searched, ({ detector }) => say(detectors.get(detector)?.title)), names };
};
