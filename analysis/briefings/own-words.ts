import { once } from "../../graph/memo.ts";
import { detectors } from "../detectors/index.ts";
import { bodiesWords, groupsWords, layerSpanWords, oneToOneWords } from "../profile/note-words.ts";
import {
  figureWords,
  gapWords,
  profileHeads,
  profileParts,
  superiorOutside,
  unplacedWords,
} from "../profile/words.ts";
import { mapTexts } from "../redaction/texts.ts";
import { profileSubtitle } from "./profile-charts.ts";

const ofProfile = [
  ...[profileParts, profileHeads, profileSubtitle, figureWords, gapWords, superiorOutside],
  ...[unplacedWords, groupsWords, bodiesWords, oneToOneWords, layerSpanWords],
];

/** A text with a sign for every number, and for every place where one is filled in. */
const shapeOf = (text: string): string => text.replaceAll(/\{\w+\}|\d+/g, "#");

const ownWords = once((): ReadonlySet<string> => {
  const told = detectors.map(({ info: { title, question, why, remedy, ...info } }) => {
    return [title, question, why, remedy, info.remedies];
  });
  const texts = new Set<string>();
  mapTexts([told, ofProfile], new Set(), (text) => {
    texts.add(shapeOf(text));
    return text;
  });
  return texts;
});

/**
 * Whether a text is, from its first letter to its last, a heading or a sentence of ours that is the same for every record but for its numbers: it
 * points to nobody. A single word may be somebody's name all the same.
 */
export const isOwnText = (text: string): boolean => text.includes(" ") && ownWords().has(shapeOf(text));
