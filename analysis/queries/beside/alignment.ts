import type { OrgView } from "../../../graph/index/view.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { widened } from "../../absence.ts";
import { farEnd, isDenied, linesAt } from "../shared/lines.ts";

const unknown: Words = { en: "not on record", fr: "non connu" };
const unseen: Words = { en: "not in the part looked at", fr: "pas dans la partie examinée" };

/** Whether two are in step, as far as the sources say. */
export const alignment = (view: OrgView, a: number, b: number): { words: Words; lines: number[] } => {
  const lines = linesAt(view, a, { kinds: ["aligned-with"], polarity: "any" }).filter(
    (line) => farEnd(view, line, a) === b,
  );
  const [line] = lines;
  if (line === undefined) return { words: widened(view.slice) === undefined ? unknown : unseen, lines };
  return {
    words: isDenied(view, line) ? { en: "said not to be", fr: "dit que non" } : { en: "yes", fr: "oui" },
    lines,
  };
};
