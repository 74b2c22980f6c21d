import { z } from "zod";
import { isFeebleLine } from "../../feeble-line.ts";
import { query } from "../../query.ts";
import { farEnd, farEnds, linesAt, meeting, type Wanted } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { endsValue, linePhrases, namesValue } from "../shared/phrases.ts";
import { reasonMessage, reasons, statusOfSilence } from "../shared/reasons.ts";
import { concerning, idsOf } from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { datesOfLinesOnly } from "../shared/twin-notes.ts";
import { phrasings } from "./phrasings.ts";

const carrying = [
  "responsible-for",
  "accountable-for",
  "implements",
  "runs",
  "leads",
  "administers",
] as const;
const leading = ["heads", "leads", "chairs"] as const;

/** Who carries a piece of work, who is said not to, who leads the mechanism, what is left aside, what is proposed. */
export const responsible = query({
  info: {
    id: "responsible",
    title: { en: "Who is responsible for X?", fr: "Qui est chargé de X ?" },
    question: {
      en: "Who is responsible for {node}, and what do they leave out?",
      fr: "Qui est chargé de {node}, et que laissent-ils de côté ?",
    },
    asked: {
      en: "who is responsible for; who carries out; who implements; who does it; owner of; who runs",
      fr: "qui est chargé de; qui met en œuvre; qui fait; qui gère",
    },
    twinNote: datesOfLinesOnly,
    messages: {
      answer: { en: "Carrying {work} – {who}.", fr: "À qui revient {work} – {who}." },
      refused: {
        en: "Expected of, or looked for in, somebody who is said not to do it – {refused}.",
        fr: "Attendu ou cherché auprès de qui est dit ne pas le faire – {refused}.",
      },
      nobody: {
        en: "Nobody is on record as carrying {work}, where the record is said to be complete.",
        fr: "Personne n'est au relevé comme portant {work}, là où celui-ci est dit complet.",
      },
      ...reasonMessage,
      none: {
        en: "Who carries {work} is not on record.",
        fr: "Rien dans le relevé n'indique à qui revient {work}.",
      },
      leaders: { en: "Led or chaired by: {leaders}.", fr: "Dirigé ou présidé par : {leaders}." },
      missing: { en: "Left aside: {missing}.", fr: "Laissé de côté : {missing}." },
      slight: {
        en: "Covered weakly or in part: {slight}.",
        fr: "Couvert faiblement ou en partie : {slight}.",
      },
      proposals: {
        en: "Recommendations about it or about the mechanism that carries it: {proposals}.",
        fr: "Recommandations à ce sujet ou au sujet du mécanisme qui le porte : {proposals}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({
      en: "Task, function, mandate or process",
      fr: "Tâche, fonction, mandat ou processus",
    }),
  }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const work = nodeMeant(view, asked);
    const lines = linesAt(view, work, { kinds: carrying, direction: "in" });
    const refused = linesAt(view, work, { kinds: carrying, direction: "in", polarity: "denied" });
    const who = farEnds(view, lines, work);
    const mechanisms = who.filter((row) => view.nodeHas(row, "forum"));
    /** Lines at one who carries the work, while it does. */
    const meanwhile = (row: number, wanted: Wanted): number[] =>
      meeting(
        view,
        linesAt(view, row, wanted),
        lines.filter((line) => farEnd(view, line, work) === row),
      );
    const leaders = mechanisms.flatMap((row) => meanwhile(row, { kinds: leading, direction: "in" }));
    const covers = { kinds: ["covers"], direction: "out" } as const;
    const missing = who.flatMap((row) => meanwhile(row, { ...covers, polarity: "denied" }));
    const slight = who.flatMap((row) => meanwhile(row, covers)).filter((line) => isFeebleLine(view, line));
    const proposals = concerning(subject, [work, ...mechanisms]);
    const nobody = lines.length === 0 && view.complete(view.node(work), "responsible-for", "in");
    const silence = { nodes: [work], kind: "responsible-for", direction: "in" } as const;
    const beside = [...refused, ...leaders, ...missing, ...slight];
    const { lineFrom, lineTo } = view.columns;
    const values = { work: namesValue(view, [work]) };
    return {
      sentences: [
        ...when(lines.length, "answer", { ...values, who: linePhrases(view, lines, work) }),
        ...when(nobody, "nobody", values),
        ...(nobody ? reasons(view, silence) : []),
        ...when(lines.length === 0 && !nobody, "none", values),
        ...when(refused.length, "refused", { refused: namesValue(view, farEnds(view, refused, work)) }),
        ...when(leaders.length, "leaders", { leaders: endsValue(view, leaders, lineFrom) }),
        ...when(missing.length, "missing", { missing: endsValue(view, missing, lineTo) }),
        ...when(slight.length, "slight", { slight: endsValue(view, slight, lineTo) }),
        ...when(proposals.length, "proposals", { proposals: idsOf(proposals) }),
      ],
      lines,
      beside,
      nodes: [work],
      ...(nobody ? { status: statusOfSilence(view, silence) } : {}),
      table: lineTable(subject, [...lines, ...beside]),
    };
  },
});
