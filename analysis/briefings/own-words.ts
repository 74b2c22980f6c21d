import { once } from "../../graph/memo.ts";
import { detectors } from "../detectors/index.ts";
import { figureWords, profileHeads, profileParts } from "../profile/words.ts";
import { mapTexts } from "../redaction/texts.ts";

const ownWords = once((): ReadonlySet<string> => {
  const told = detectors.map(({ info: { title, question, why, remedy, ...info } }) => {
    return [title, question, why, remedy, info.remedies];
  });
  const texts = new Set<string>();
  mapTexts([told, profileParts, profileHeads, figureWords], new Set(), (text) => {
    texts.add(text);
    return text;
  });
  return texts;
});

/**
 * Whether a text is, from its first letter to its last, a heading or a sentence of ours that is the same for every record: it
 * points to nobody. A single word may be somebody's name all the same.
 */
export const isOwnText = (text: string): boolean => text.includes(" ") && ownWords().has(text);
