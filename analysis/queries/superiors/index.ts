import { z } from "zod";
import { answeringKinds, type OrgView } from "../../../graph/index/view.ts";
import type { Scope } from "../../../graph/vocabulary.ts";
import { classesOf } from "../../chains/classes.ts";
import { query, type Sentence } from "../../query.ts";
import { everyLine, farEnds, isAbout, linesAt } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter, scopeParameter } from "../shared/parameters.ts";
import { names, told } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";

const up = { kinds: answeringKinds, direction: "out" } as const;

/** Of the classes a node is one of: what is said of their superiors may hold for it. */
const superiorsOfClasses = (view: OrgView, node: number): { lines: number[]; sentences: Sentence[] } => {
  const classes = [...classesOf(view, node).steps.keys()].filter((row) => row !== node);
  const held = sortNodes(view, classes).map((row) => ({ row, lines: linesAt(view, row, up) }));
  return {
    lines: held.flatMap(({ lines }) => lines),
    sentences: held.flatMap(({ row, lines }) =>
      when(lines.length, "wider", {
        wider: names(view, [row]),
        superiors: told(view, lines, row, { plain: ["reports-to"] }),
      }),
    ),
  };
};

/** What a node administers and who decides about that: a superior in all but name. */
const deciders = (view: OrgView, node: number): { lines: number[]; sentences: Sentence[] } => {
  const means = farEnds(view, linesAt(view, node, { kinds: ["administers"], direction: "out" }), node);
  const over = means.map((row) => ({
    row,
    lines: linesAt(view, row, { kinds: ["decides-on", "has-authority-over"], direction: "in" }),
  }));
  return {
    lines: over.flatMap(({ lines }) => lines),
    sentences: over.flatMap(({ row, lines }) =>
      when(lines.length, "means", {
        means: names(view, [row]),
        deciders: told(view, lines, row),
      }),
    ),
  };
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
        en: "The sources do not say who is the superior of {node}.",
        fr: "Les sources ne disent pas qui est le supérieur de {node}.",
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
  parameters: z.strictObject({ node: nodeParameter({ en: "Who", fr: "Qui" }), scope: scopeParameter }),
  answer: (subject, { node: asked, scope }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const lines = linesAt(view, node, { ...up, scope });
    const denied = linesAt(view, node, { ...up, scope, polarity: "denied" });
    const unclear = calledUnclear(view, node, scope).filter((line) => !lines.includes(line));
    const bases = new Set(lines.map((line) => view.line(line).basis));
    const wider = superiorsOfClasses(view, node);
    const over = deciders(view, node);
    const beside = [...denied, ...unclear, ...wider.lines, ...over.lines];
    return {
      sentences: [
        ...when(lines.length, "answer", {
          node: names(view, [node]),
          superiors: told(view, lines, node, { plain: ["reports-to"] }),
        }),
        ...when(lines.length === 0, "none", { node: names(view, [node]) }),
        ...when(bases.has("formal") && bases.has("practice"), "differs"),
        ...when(denied.length, "denied", { denied: names(view, farEnds(view, denied, node)) }),
        ...when(unclear.length, "unclear", { unclear: names(view, farEnds(view, unclear, node)) }),
        ...over.sentences,
        ...wider.sentences,
      ],
      lines,
      beside,
      nodes: [node],
      table: lineTable(subject, [...lines, ...beside]),
    };
  },
});
