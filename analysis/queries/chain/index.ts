import { z } from "zod";
import { holdTogether } from "../../../graph/index/period.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { climberOf, wideClimberOf } from "../../hierarchy/climb.ts";
import type { Reach } from "../../hierarchy/reach.ts";
import { type Phrase, query } from "../../query.ts";
import { sortLines } from "../shared/order.ts";
import { actorMeant, actorParameter } from "../shared/parameters.ts";
import { joined, namesValue } from "../shared/phrases.ts";
import { answeringToNobody, nobodyMessages } from "../shared/reasons.ts";
import { when } from "../shared/sentence.ts";
import { statusOfChain } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { atLeast } from "../shared/ways.ts";
import { phrasings } from "./phrasings.ts";

/** Those above, gathered by steps: `1: A and B; 2: C`. */
const bySteps = (view: OrgView, steps: Reach["steps"]): Phrase => {
  const gathered = new Map<number, number[]>();
  for (const [row, count] of steps) if (count > 0) gathered.set(count, [...(gathered.get(count) ?? []), row]);
  return joined(
    [...gathered].map(([count, rows]) => joined([count, namesValue(view, rows)], "colon")),
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
      others: {
        en: "Below any governing body they also end in: {others}.",
        fr: "En deçà de tout organe directeur, elles aboutissent aussi à : {others}.",
      },
      partly: {
        en: "For a part of those on the way only, as the sources limit it, also: {partly}.",
        fr: "Pour une partie seulement de ceux qui sont en chemin, selon les sources, aussi : {partly}.",
      },
      apart: {
        en: "Not all of these lines hold at the same time; their dates are in the table.",
        fr: "Ces lignes ne valent pas toutes en même temps ; leurs dates sont dans le tableau.",
      },
      endless: {
        en: "No governing body is reached on record.",
        fr: "Aucun organe directeur n'est atteint au relevé.",
      },
      known: {
        en: "By common knowledge, which the sources do not state, also: {more}.",
        fr: "De connaissance générale, ce que les sources n'énoncent pas, aussi : {more}.",
      },
      knownPartly: {
        en: "By common knowledge, and for a part of those on the way only, also: {partly}.",
        fr: "De connaissance générale, et pour une partie seulement de ceux qui sont en chemin, aussi : {partly}.",
      },
      ...nobodyMessages,
      none: {
        en: "Nobody above {node} is on record.",
        fr: "Le relevé ne contient personne au-dessus de {node}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({ node: actorParameter({ en: "Who", fr: "Qui" }) }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = actorMeant(view, asked);
    const said = climberOf(atLeast(view, "inferred"));
    const over = said.over(node);
    const ends = said.summits(over).filter((row) => row !== node);
    const lines = sortLines(view, said.lines(over, over.steps.keys()));
    const leaving = new Set(over.ways.filter((_, place) => place % 3 === 0));
    const others = [...over.steps.keys()].filter(
      (row) => row !== node && !leaving.has(row) && !ends.includes(row) && said.over(row).steps.size < 2,
    );
    const partly = [...wideClimberOf(atLeast(view, "inferred")).over(node).steps.keys()].filter(
      (row) => !over.steps.has(row),
    );
    const nobody = answeringToNobody(view, lines.length === 0 ? [node] : []);
    const more = [...climberOf(view).over(node).steps.keys()].filter((row) => !over.steps.has(row));
    const told = new Set([...over.steps.keys(), ...partly, ...more]);
    const knownPartly = [...wideClimberOf(view).over(node).steps.keys()].filter((row) => !told.has(row));
    return {
      sentences: [
        ...when(lines.length, "answer", { node: namesValue(view, [node]), above: bySteps(view, over.steps) }),
        ...when(lines.length === 0 && nobody.sentences.length === 0, "none", {
          node: namesValue(view, [node]),
        }),
        ...nobody.sentences,
        ...when(ends.length, "ends", { ends: namesValue(view, ends) }),
        ...when(ends.length > 0 && others.length > 0, "others", { others: namesValue(view, others) }),
        ...when(lines.length > 0 && ends.length === 0, "endless"),
        ...when(partly.length, "partly", { partly: namesValue(view, partly) }),
        ...when(!holdTogether(view.columns, lines), "apart"),
        ...when(more.length, "known", { more: namesValue(view, more) }),
        ...when(knownPartly.length, "knownPartly", { partly: namesValue(view, knownPartly) }),
      ],
      lines,
      nodes: [node],
      // A chain holds as a whole: it is no surer than its weakest line.
      status: nobody.sentences.length > 0 ? nobody.status : statusOfChain(view, lines),
      table: lineTable(subject, lines),
    };
  },
});
