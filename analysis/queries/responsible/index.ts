import { z } from "zod";
import { linesOf } from "../../../graph/index/relation.ts";
import { linesInto, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { basisWords, readFrom } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

const carrying = ["responsible-for", "accountable-for", "implements", "runs", "administers"] as const;

/** Who carries a task or function, who is said not to, and what those who carry it leave aside. */
export const responsible = query({
  info: {
    id: "responsible",
    title: { en: "Who is responsible for X?", fr: "Qui est chargé de X ?" },
    question: {
      en: "Who is responsible for {work}, and what do they leave out?",
      fr: "Qui est chargé de {work}, et que laissent-ils de côté ?",
    },
    messages: {
      answer: {
        en: "{who} carries {work}. Left aside: {missing}.",
        fr: "{who} porte : {work}. Laissé de côté : {missing}.",
      },
      denied: {
        en: "{refused} was expected to carry {work} and is said not to; nobody else is on record.",
        fr: "{refused} devait porter : {work}, ce qui n'est pas le cas ; personne d'autre n'est connu.",
      },
      none: {
        en: "The sources name nobody responsible for {work}.",
        fr: "Les sources ne nomment personne qui soit chargé de : {work}.",
      },
      nobody: {
        en: "The sources say that nobody is responsible for {work}.",
        fr: "Les sources disent que personne n'est chargé de : {work}.",
      },
    },
    columns: {
      who: { en: "Who", fr: "Qui" },
      relation: { en: "Relation", fr: "Relation" },
      basis: { en: "Basis", fr: "Fondement" },
    },
  },
  parameters: z.object({ work: nodeParameter("Task, function, mandate or process") }),
  answer: ({ view }, { work: asked }) => {
    const work = nodeMeant(view, asked);
    const lines = linesInto(view, carrying, work);
    const refused = [...linesOf(view.relation(carrying, "in", "denied"), work)];
    const who = new Set(lines.map((line) => otherEnd(view, line, work)));
    const gaps = [...who].flatMap((row) => [
      ...linesOf(view.relation(["covers", "has-authority-over"], "out", "denied"), row),
    ]);
    const complete = view.complete(view.node(work), "responsible-for", "in");
    const message =
      lines.length > 0 ? "answer" : refused.length > 0 ? "denied" : complete ? "nobody" : "none";
    return {
      message,
      values: {
        work: named(view, [work]),
        who: named(view, who),
        missing: named(
          view,
          gaps.map((line) => view.columns.lineTo[line] ?? -1),
        ),
        refused: named(
          view,
          refused.map((line) => otherEnd(view, line, work)),
        ),
      },
      lines: [...lines, ...refused, ...gaps],
      nodes: [work],
      ...(message === "nobody" ? { status: "stated" as const } : {}),
      table: {
        columns: ["who", "relation", "basis"],
        rows: [...lines, ...refused].map((line) => [
          named(view, [otherEnd(view, line, work)]),
          readFrom(view, line, otherEnd(view, line, work)),
          basisWords(view, line),
        ]),
      },
    };
  },
});
