import { z } from "zod";
import { byId } from "../../../graph/by-id.ts";
import { lineKind } from "../../../graph/kinds.ts";
import type { Line } from "../../../graph/model/line.ts";
import type { Finding } from "../../finding/finding.ts";
import { type AnswerSentence, type Phrase, query, type Reply, type Subject } from "../../query.ts";
import { type Comparison, compare } from "../../reform/compare.ts";
import { compiled } from "../../reform/compiled.ts";
import { joined, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";

const fates = {
  added: { en: "line added", fr: "ligne ajoutée" },
  removed: { en: "line removed", fr: "ligne retirée" },
  changed: { en: "line changed", fr: "ligne modifiée" },
  resolved: { en: "finding resolved", fr: "constat résolu" },
  softened: { en: "finding changed, not gone", fr: "constat modifié, non résolu" },
  introduced: { en: "new finding", fr: "nouveau constat" },
} as const;

/** A line in words, its ends by their names even where a reform creates them. */
const inWords = ({ nodes }: Comparison, { from, kind, to }: Line): Phrase => {
  const nameOf = (id: string): Phrase => nodes.added.find((one) => one.id === id)?.name ?? { nodes: [id] };
  const relation = wordsValue(lineKind(kind).label);
  return joined([joined([nameOf(from), relation], "comma"), nameOf(to)], "colon");
};

const known = ({ view }: Subject, ids: ReadonlySet<string>): number[] =>
  [...view.columns.lines.keys()].filter((row) => view.hasLine(row) && ids.has(view.line(row).id));

/** Lines beyond these are for the table. */
const mostTold = 6;

/** The first few of what a sentence is about. */
const some = (message: string, what: readonly Phrase[]): AnswerSentence[] =>
  when(what.length, message, {
    what: joined([...what.slice(0, mostTold), ...(what.length > mostTold ? ["…"] : [])], "semicolon"),
  });

/** Rows of the table that share a fate. */
const tell = (fate: keyof typeof fates, what: readonly Phrase[]): Phrase[][] =>
  what.map((one) => [wordsValue(fates[fate]), one]);

const said = (findings: readonly Finding[]): string[] => findings.map(({ message }) => message);

/** What a recommendation asks that changes no line: an answer, not a fault. */
const withoutPatch = ({ view, dataset }: Subject, asked: string): Reply | undefined => {
  const wanted = (asked.split("/").at(-1) ?? "").toLowerCase();
  if (dataset.patches.some(({ id }) => id === asked || id.toLowerCase() === wanted)) return undefined;
  const found = dataset.recommendations.find(({ id }) => id.toLowerCase() === wanted);
  if (found === undefined) return undefined;
  const { id, note = "", text } = found;
  return {
    sentences: when(true, "untried", { patch: id, note, text }),
    lines: [],
    nodes: [view.find(id)].filter((row) => row !== undefined),
    status: "not-stated",
  };
};

/** The lines that a reform touches, in words and in order. */
const linesIn = (made: Comparison) => {
  const { added, removed, changed, moved } = made.lines;
  const now = [...changed, ...moved].map(({ after }) => after);
  const inOrder = (lines: readonly Line[]): Phrase[] =>
    lines.toSorted(byId).map((line) => inWords(made, line));
  return {
    touched: [...added, ...removed, ...now, ...moved.map(({ before }) => before)],
    drawn: inOrder(added),
    struck: inOrder(removed),
    redrawn: inOrder(now),
  };
};

/** What would change if recommendations were carried out: lines, and findings before and after. */
export const whatIf = query({
  info: {
    id: "what-if",
    title: { en: "What would change if X were done?", fr: "Que changerait la mise en œuvre de X ?" },
    question: {
      en: "What would change if {patch} were carried out?",
      fr: "Que changerait la mise en œuvre de {patch} ?",
    },
    asked: {
      en: "what would it change; what does it change; what would change if; effect of a recommendation; try a reform; what does it resolve",
      fr: "qu'est-ce qui changerait si; effet d'une recommandation; essayer une réforme",
    },
    messages: {
      answer: {
        en: "{patch}: lines added {added}, removed {removed}, changed {changed}; findings resolved {resolved}, changed but not gone {softened}, new {introduced}.",
        fr: "{patch} : lignes ajoutées {added}, retirées {removed}, modifiées {changed} ; constats résolus {resolved}, modifiés mais non résolus {softened}, nouveaux {introduced}.",
      },
      drawn: { en: "Lines added – {what}.", fr: "Lignes ajoutées – {what}." },
      struck: { en: "Lines removed – {what}.", fr: "Lignes retirées – {what}." },
      redrawn: { en: "Lines changed – {what}.", fr: "Lignes modifiées – {what}." },
      untried: {
        en: "{patch} changes no line that could be tried. {note} What it asks – {text}",
        fr: "{patch} ne change aucune ligne qu'on puisse essayer. {note} Ce qu'elle demande – {text}",
      },
      reading: {
        en: "This is our reading; the source describes no new chart.",
        fr: "C'est notre lecture ; la source ne décrit pas de nouvel organigramme.",
      },
    },
    twinNote: {
      en: "It gives what a patch touches today. Cypher here only reads, so it cannot carry a reform out and judge what is left: the findings before and after are told only by `dotted compare` and by this question.",
      fr: "Il donne ce qu'une modification touche aujourd'hui. Le Cypher ne fait ici que lire : il ne peut mettre une réforme en œuvre et juger ce qui en résulte.",
    },
    columns: {
      fate: { en: "What happens", fr: "Ce qui se passe" },
      what: { en: "Line or finding", fr: "Ligne ou constat" },
    },
  },
  phrasings,
  parameters: z.strictObject({
    patch: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(100)
      .or(z.string().min(1).max(200))
      .meta({
        label: {
          en: "Recommendations, such as R-8-6, R-8-3",
          fr: "Recommandations, par exemple R-8-6, R-8-3",
        },
        description: "Recommendation with a patch, such as R-8-6; several are tried together",
      }),
  }),
  answer: (subject, { patch }) => {
    const { view, dataset } = subject;
    const patches = [patch].flat();
    const untried = patches.length === 1 ? withoutPatch(subject, patches[0] ?? "") : undefined;
    if (untried !== undefined) return untried;
    const made = compare(compiled(dataset), { patches }, { slice: view.slice });
    const { touched: lines, drawn, struck, redrawn } = linesIn(made);
    const touched = new Set(lines.map(({ id }) => id));
    const ends = [
      ...lines.flatMap(({ from, to }) => [from, to]),
      ...made.nodes.changed.map(({ after }) => after.id),
    ];
    return {
      sentences: [
        ...when(true, "answer", {
          patch: patches.join(", "),
          added: drawn.length,
          removed: struck.length,
          changed: redrawn.length,
          resolved: made.resolved.length,
          softened: made.changed.length,
          introduced: made.introduced.length,
        }),
        ...some("drawn", drawn),
        ...some("struck", struck),
        ...some("redrawn", redrawn),
        ...when(true, "reading"),
      ],
      lines: [],
      beside: known(subject, touched),
      nodes: [...patches, ...ends].flatMap((id) => view.find(id) ?? []),
      status: "inferred",
      table: {
        columns: ["fate", "what"],
        rows: [
          ...tell("added", drawn),
          ...tell("removed", struck),
          ...tell("changed", redrawn),
          ...tell("resolved", said(made.resolved)),
          ...tell("softened", said(made.changed.map(({ after }) => after))),
          ...tell("introduced", said(made.introduced)),
        ],
      },
    };
  },
});
