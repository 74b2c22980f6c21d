import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { climberOf } from "../../chains/climb.ts";
import { type Phrase, query } from "../../query.ts";
import { sortLines } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, names } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { atLeast } from "../shared/ways.ts";

/** Those above, gathered by steps: `1: A and B; 2: C`. */
const bySteps = (view: OrgView, steps: ReadonlyMap<number, number>): Phrase => {
  const gathered = new Map<number, number[]>();
  for (const [row, count] of steps) if (count > 0) gathered.set(count, [...(gathered.get(count) ?? []), row]);
  return joined(
    [...gathered].map(([count, rows]) => joined([count, names(view, rows)], "colon")),
    "semicolon",
  );
};

/** Everybody above a node, step by step, and the governing bodies in which its chains end. */
export const chain = query({
  info: {
    id: "chain",
    title: { en: "Where do X's lines end?", fr: "Où aboutissent les lignes de X ?" },
    question: {
      en: "Who stands above {node}, step by step, and in which governing bodies do its chains end?",
      fr: "Qui est au-dessus de {node}, pas à pas, et à quels organes directeurs aboutissent ses chaînes ?",
    },
    asked: {
      en: "chain of command; all superiors up to the top; in which body does it end; up the line",
      fr: "chaîne de commandement; jusqu'au sommet; dans quel organe aboutit",
    },
    messages: {
      answer: {
        en: "Above {node}, by number of steps – {above}.",
        fr: "Au-dessus de {node}, par nombre de pas – {above}.",
      },
      ends: { en: "Its chains end in: {ends}.", fr: "Ses chaînes aboutissent à : {ends}." },
      endless: {
        en: "No governing body is reached on record.",
        fr: "Aucun organe directeur n'est atteint au relevé.",
      },
      known: {
        en: "By common knowledge, which the sources do not state, also: {more}.",
        fr: "De connaissance générale, ce que les sources n'énoncent pas, aussi : {more}.",
      },
      none: {
        en: "The sources name nobody above {node}.",
        fr: "Les sources ne nomment personne au-dessus de {node}.",
      },
    },
  },
  parameters: z.strictObject({ node: nodeParameter({ en: "Who", fr: "Qui" }) }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const said = climberOf(atLeast(view, "inferred"));
    const over = said.over(node);
    const ends = said.summits(over).filter((row) => row !== node);
    const lines = sortLines(view, said.lines(over, over.steps.keys()));
    const more = [...climberOf(view).over(node).steps.keys()].filter((row) => !over.steps.has(row));
    return {
      sentences: [
        ...when(lines.length, "answer", { node: names(view, [node]), above: bySteps(view, over.steps) }),
        ...when(lines.length === 0, "none", { node: names(view, [node]) }),
        ...when(ends.length, "ends", { ends: names(view, ends) }),
        ...when(lines.length > 0 && ends.length === 0, "endless"),
        ...when(more.length, "known", { more: names(view, more) }),
      ],
      lines,
      nodes: [node],
      table: lineTable(subject, lines),
    };
  },
});
