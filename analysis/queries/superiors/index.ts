import { z } from "zod";
import { answeringKinds, type OrgView } from "../../../graph/index/view.ts";
import type { Scope } from "../../../graph/vocabulary.ts";
import { classesOf } from "../../hierarchy/classes.ts";
import { climberOf } from "../../hierarchy/climb.ts";
import { type AnswerSentence, query } from "../../query.ts";
import { everyLine, farEnds, inOneChain, isAbout, linesAt, paperAndPractice } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { actorMeant, actorParameter, scopeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { answeringToNobody, knownAbove, nobodyMessages, reasons } from "../shared/reasons.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { atLeast } from "../shared/ways.ts";
import { phrasings } from "./phrasings.ts";

const up = { kinds: answeringKinds, direction: "out" } as const;

/** Of the classes a node is one of: what is said of their superiors may hold for it. */
const superiorsOfClasses = (
  view: OrgView,
  node: number,
): { lines: number[]; sentences: AnswerSentence[] } => {
  const classes = [...classesOf(view, node).steps.keys()].filter((row) => row !== node);
  const held = sortNodes(view, classes).map((row) => ({ row, lines: linesAt(view, row, up) }));
  return {
    lines: held.flatMap(({ lines }) => lines),
    sentences: held.flatMap(({ row, lines }) =>
      when(lines.length, "wider", {
        wider: namesValue(view, [row]),
        superiors: linePhrases(view, lines, row, { plain: ["reports-to"] }),
      }),
    ),
  };
};

/** What a node administers and who decides about that: a superior in all but name. */
const deciders = (view: OrgView, node: number): { lines: number[]; sentences: AnswerSentence[] } => {
  const means = farEnds(view, linesAt(view, node, { kinds: ["administers"], direction: "out" }), node);
  const over = means.map((row) => ({
    row,
    lines: linesAt(view, row, { kinds: ["decides-on", "has-authority-over"], direction: "in" }),
  }));
  return {
    lines: over.flatMap(({ lines }) => lines),
    sentences: over.flatMap(({ row, lines }) =>
      when(lines.length, "means", {
        means: namesValue(view, [row]),
        deciders: linePhrases(view, lines, row),
      }),
    ),
  };
};

/** What a node stands under as a part of it or under its head, besides its superiors: the first steps of its chain. */
const standingUnder = (view: OrgView, node: number): number[] => {
  const { steps } = climberOf(view).over(node);
  return [...steps].filter(([, count]) => count === 1).map(([row]) => row);
};

const calledUnclear = (view: OrgView, node: number, scope: Scope | undefined): number[] => {
  const { lineFrom, lineTo } = view.columns;
  return everyLine(
    view,
    (line) =>
      view.line(line).clarity === "unclear" &&
      (lineFrom[line] === node || lineTo[line] === node) &&
      isAbout(view, line, scope),
  );
};

/** To whom a node answers, on paper and in practice, by subject and hat; what is unclear, denied or near it. */
export const superiors = query({
  info: {
    id: "superiors",
    title: { en: "Whom does X answer to?", fr: "À qui X rend-il compte ?" },
    question: {
      en: "To whom does {node} answer, on paper and in practice, for each subject and hat?",
      fr: "À qui {node} rend-il compte, sur le papier et dans la pratique, par sujet et par casquette ?",
    },
    asked: {
      en: "who does it report to; to whom does it answer; boss; chief; superior; above; accountable to; formal and practice reporting lines; differs between paper and practice",
      fr: "à qui rend-il compte; supérieur; chef; qui est au-dessus; ligne hiérarchique; papier et pratique",
    },
    messages: {
      answer: { en: "Superiors of {node} – {superiors}.", fr: "Supérieurs de {node} – {superiors}." },
      none: {
        en: "No superior of {node} is on record.",
        fr: "Le relevé ne contient aucun supérieur de {node}.",
      },
      ...nobodyMessages,
      within: {
        en: "As a part, or under its head, it stands under {wholes}.",
        fr: "En tant que partie, ou sous son chef, il est sous {wholes}.",
      },
      known: {
        en: "By common knowledge, which the sources do not state, it stands under {known}.",
        fr: "De connaissance générale, ce que les sources n'énoncent pas, il est sous {known}.",
      },
      through: {
        en: "{near} itself answers to {far}: between these two it is one chain, not two superiors.",
        fr: "{near} rend lui-même compte à {far} : entre ces deux, c'est une chaîne et non deux supérieurs.",
      },
      differs: { en: "Paper and practice differ.", fr: "Le papier et la pratique diffèrent." },
      denied: {
        en: "Said not to be its superior: {denied}.",
        fr: "Dit ne pas être son supérieur : {denied}.",
      },
      unclear: {
        en: "Called unclear: its relation with {unclear}.",
        fr: "Dite peu claire : sa relation avec {unclear}.",
      },
      means: {
        en: "With a say over {means}, which it administers – {deciders}.",
        fr: "Ayant leur mot à dire sur {means}, qu'il administre – {deciders}.",
      },
      wider: {
        en: "Superiors of {wider}, to which it belongs – {superiors}.",
        fr: "Supérieurs de {wider}, dont il fait partie – {superiors}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({ node: actorParameter({ en: "Who", fr: "Qui" }), scope: scopeParameter }),
  answer: (subject, { node: asked, scope }) => {
    const { view } = subject;
    const node = actorMeant(view, asked);
    const lines = linesAt(view, node, { ...up, scope });
    const denied = linesAt(view, node, { ...up, scope, polarity: "denied" });
    const unclear = calledUnclear(view, node, scope).filter((line) => !lines.includes(line));
    const wider = superiorsOfClasses(view, node);
    // a superior on another subject is none as a part or under a head
    const named = [...linesAt(view, node, up), ...wider.lines].flatMap((line) => [
      view.columns.lineFrom[line],
      view.columns.lineTo[line],
    ]);
    const wholes = standingUnder(atLeast(view, "inferred"), node).filter((row) => !named.includes(row));
    const known =
      lines.length + wholes.length > 0 ? [] : standingUnder(view, node).filter((row) => !named.includes(row));
    const over = deciders(view, node);
    const nobody = answeringToNobody(view, scope === undefined ? [node] : []);
    const beside = [...denied, ...unclear, ...wider.lines, ...over.lines];
    return {
      sentences: [
        ...when(lines.length, "answer", {
          node: namesValue(view, [node]),
          superiors: linePhrases(view, lines, node, { plain: ["reports-to"] }),
        }),
        ...(lines.length > 0
          ? reasons(view, { nodes: knownAbove(view, [node]), kind: "reports-to", direction: "out" })
          : []),
        ...when(lines.length === 0 && nobody.sentences.length === 0, "none", {
          node: namesValue(view, [node]),
        }),
        ...nobody.sentences,
        ...when(wholes.length, "within", { wholes: namesValue(view, wholes) }),
        ...when(known.length, "known", { known: namesValue(view, known) }),
        ...inOneChain(view, lines, node).map(([near, far]) => ({
          message: "through",
          values: { near: namesValue(view, [near]), far: namesValue(view, [far]) },
        })),
        ...when(paperAndPractice(view, lines, node), "differs"),
        ...when(denied.length, "denied", { denied: namesValue(view, farEnds(view, denied, node)) }),
        ...when(unclear.length, "unclear", { unclear: namesValue(view, farEnds(view, unclear, node)) }),
        ...over.sentences,
        ...wider.sentences,
      ],
      lines,
      beside,
      nodes: [node],
      ...(nobody.sentences.length > 0 ? { status: nobody.status } : {}),
      table: lineTable(subject, [...lines, ...beside]),
    };
  },
});
