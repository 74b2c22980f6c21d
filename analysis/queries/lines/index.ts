import { z } from "zod";
import { families, lineKind, lineKindWords } from "../../../graph/kinds.ts";
import { bases, clarities, confidences, degrees, polarities } from "../../../graph/vocabulary.ts";
import { query } from "../../query.ts";
import { everyLine, isAbout } from "../shared/lines.ts";
import { choiceParameter, nodeMeant, nodeParameter, scopeParameter } from "../shared/parameters.ts";
import { endsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

/** Lines of a sort on record, and how many: those denied, those called unclear, those in practice only … */
export const lines = query({
  info: {
    id: "lines",
    title: { en: "Which lines of a sort are on record?", fr: "Quelles lignes d'une sorte sont au relevé ?" },
    question: {
      en: "Which lines of kind {kind} are on record, and how many?",
      fr: "Quelles lignes de type {kind} sont au relevé, et combien ?",
    },
    asked: {
      en: "how many lines; list of lines; denied lines; unclear lines; lines in practice; count of relations",
      fr: "combien de lignes; lignes niées; lignes peu claires; lignes de pratique",
    },
    messages: {
      answer: {
        en: "Lines on record: {count}; denied ones among them: {denied}.",
        fr: "Lignes au relevé : {count} ; dont dites inexistantes : {denied}.",
      },
      from: { en: "From: {from}.", fr: "De : {from}." },
      to: { en: "To: {to}.", fr: "Vers : {to}." },
      none: { en: "No such line is on record.", fr: "Le relevé ne contient aucune ligne de ce genre." },
    },
  },
  phrasings,
  parameters: z.strictObject({
    kind: choiceParameter(lineKindWords, { en: "Kind of line", fr: "Sorte de ligne" }).optional(),
    family: choiceParameter(
      families,
      { en: "Family of lines", fr: "Famille de lignes" },
      "Family of kinds",
    ).optional(),
    from: nodeParameter({ en: "From", fr: "De" }, "Only lines that leave this").optional(),
    to: nodeParameter({ en: "To", fr: "Vers" }, "Only lines that arrive at this").optional(),
    polarity: choiceParameter(polarities, { en: "Said to hold, or denied", fr: "Affirmé ou nié" }).optional(),
    basis: choiceParameter(
      bases,
      { en: "Basis", fr: "Fondement" },
      "On paper, in practice, or not said",
    ).optional(),
    clarity: choiceParameter(clarities, { en: "Clarity", fr: "Clarté" }, "As the source calls it").optional(),
    degree: choiceParameter(degrees, { en: "Degree", fr: "Degré" }, "As the source grades it").optional(),
    sureness: choiceParameter(
      confidences,
      { en: "How sure", fr: "Degré de certitude" },
      "Stated, inferred or common knowledge",
    ).optional(),
    scope: scopeParameter,
  }),
  answer: (subject, { kind, family, from, to, scope, sureness, ...fields }) => {
    const { view } = subject;
    const { lineFrom, lineTo } = view.columns;
    const start = from === undefined ? undefined : nodeMeant(view, from);
    const end = to === undefined ? undefined : nodeMeant(view, to);
    const found = everyLine(view, (row) => {
      const line = view.line(row);
      return (
        !view.nodeHas(lineFrom[row] ?? -1, "proposal") &&
        (kind === undefined || line.kind === kind) &&
        (family === undefined || lineKind(line.kind).family === family) &&
        (start === undefined || lineFrom[row] === start) &&
        (end === undefined || lineTo[row] === end) &&
        (sureness === undefined || line.confidence === sureness) &&
        (["polarity", "basis", "clarity", "degree"] as const).every(
          (field) => fields[field] === undefined || line[field] === fields[field],
        ) &&
        isAbout(view, row, scope)
      );
    });
    return {
      sentences: [
        ...when(found.length, "answer", {
          count: found.length,
          denied: found.filter((row) => view.line(row).polarity === "denied").length,
        }),
        ...when(found.length > 0 && start === undefined, "from", {
          from: endsValue(view, found, lineFrom),
        }),
        ...when(found.length > 0 && end === undefined, "to", {
          to: endsValue(view, found, lineTo),
        }),
        ...when(found.length === 0, "none"),
      ],
      lines: found,
      nodes: [start, end].filter((row) => row !== undefined),
      table: lineTable(subject, found),
    };
  },
});
