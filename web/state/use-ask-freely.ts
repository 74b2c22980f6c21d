import type { FreeAnswer } from "../../server/contract/free-text.ts";
import { sliceOfState } from "../../server/contract/view-state.ts";
import { sendJson } from "../api/client.ts";
import { paths } from "../api/paths.ts";
import { askedFreely, askInWords } from "./actions.ts";
import { useRecord } from "./record.ts";
import { useExplorer } from "./use-explorer.ts";

/**
 * Asks a question in one's own words: where it is sure which question is meant, that one opens with what was
 * understood; else what it may mean is shown to choose from.
 */
export const useAskFreely = (): ((text: string) => Promise<void>) => {
  const [state, go] = useExplorer();
  const { dataset } = useRecord();
  return async (text) => {
    const body = { text, slice: sliceOfState(state), lang: state.lang };
    const answer = await sendJson<FreeAnswer>(paths.askFreely(dataset), { body }).catch(() => undefined);
    if (answer?.asked === undefined) go(askInWords(text));
    else go(askedFreely(text, answer.asked));
  };
};
