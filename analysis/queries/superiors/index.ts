import { z } from "zod";
import { answeringKinds, type OrgView } from "../../../graph/index/view.ts";
import type { Scope } from "../../../graph/vocabulary.ts";
import { classesOf } from "../../chains/classes.ts";
import { type Phrase, query, type Sentence } from "../../query.ts";
import { everyLine, farEnds, isAbout, linesAt } from "../shared/lines.ts";
import { nodeMeant, nodeParameter, scopeParameter } from "../shared/parameters.ts";
import { joined, names, told } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";

const up = { kinds: answeringKinds, direction: "out" } as const;

/** Of the classes a node is one of: what is said of their superiors may hold for it. */
const superiorsOfClasses = (view: OrgView, node: number): { lines: number[]; said: Phrase } => {
  const classes = [...classesOf(view, node).steps.keys()].filter((row) => row !== node);
  const held = classes
    .map((row) => ({ row, lines: linesAt(view, row, up) }))
    .filter(({ lines }) => lines.length);
  const said = held.map(({ row, lines }) =>
    joined([names(view, [row]), told(view, lines, row, ["reports-to"])], "comma"),
  );
  return { lines: held.flatMap(({ lines }) => lines), said: joined(said, "semicolon") };
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
      when(lines.length, "means", { means: names(view, [row]), deciders: told(view, lines, row) }),
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
      classes: {
        en: "Superiors of a wider class it belongs to – {classes}.",
        fr: "Supérieurs d'un ensemble plus large dont il fait partie – {classes}.",
      },
    },
  },
  parameters: z.object({ node: nodeParameter("Who"), scope: scopeParameter }),
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
          superiors: told(view, lines, node, ["reports-to"]),
        }),
        ...when(lines.length === 0, "none", { node: names(view, [node]) }),
        ...when(bases.has("formal") && bases.has("practice"), "differs"),
        ...when(denied.length, "denied", { denied: names(view, farEnds(view, denied, node)) }),
        ...when(unclear.length, "unclear", { unclear: names(view, farEnds(view, unclear, node)) }),
        ...over.sentences,
        ...when(wider.lines.length, "classes", { classes: wider.said }),
      ],
      lines,
      beside,
      nodes: [node],
      table: lineTable(subject, [...lines, ...beside]),
    };
  },
});
