import { namedAt } from "../../analysis/free-text/names.ts";
import { understand } from "../../analysis/free-text/understand.ts";
import { senseAt } from "../../analysis/free-text/words.ts";
import type { Subject } from "../../analysis/query.ts";
import { wordsOf } from "../../analysis/stems.ts";
import { i32 } from "../../graph/index/at.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Node } from "../../graph/model/node.ts";

const capitals = /\p{Lu}[\p{L}\p{N}’'-]*(?:\s+\p{Lu}[\p{L}\p{N}’'-]*)*/gu;

/** Runs of words written as names are, without the word of the question that begins a sentence. */
const runsOf = (text: string): string[] =>
  [...text.matchAll(capitals)]
    .map(({ 0: run, index }) => (index === 0 && senseAt(wordsOf(run), 0) ? run.replace(/^\S+\s*/u, "") : run))
    .filter((run) => run !== "");

const isKnown = (view: OrgView, run: string): boolean => {
  const words = wordsOf(run);
  return words.some((_, place) => namedAt(view, words, place) !== undefined);
};

/** The actor with most lines: every question that can be asked of anybody can be asked of it. */
const busiest = (view: OrgView): Node | undefined => {
  const lines = new Int32Array(view.nodeCount);
  for (const ends of [view.columns.lineFrom, view.columns.lineTo])
    for (const row of ends) lines[row] = i32(lines, row) + 1;
  const [first] = [...view.nodesWith("actor")].sort((a, b) => i32(lines, b) - i32(lines, a));
  return first === undefined ? undefined : view.node(first);
};

/**
 * A name in a question that nothing on record has, where the question would be understood with the name of somebody on
 * record in its place; undefined where it would not be.
 */
export const unknownNameIn = (subject: Subject, text: string): string | undefined => {
  const { view } = subject;
  const runs = runsOf(text).filter((run) => !isKnown(view, run));
  const somebody = runs.length === 0 ? undefined : busiest(view);
  if (somebody === undefined) return undefined;
  const { id, name, short = name } = somebody;
  return runs.find((run) => {
    const read = understand(
      subject,
      text.replace(run, () => short),
    );
    const readings =
      read.outcome === "asked" ? [read.reading] : read.outcome === "choose" ? read.readings : [];
    return readings.some(({ parameters }) => Object.values(parameters).includes(id));
  });
};
