import { z } from "zod";
import { u8 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { climberOf } from "../../chains/climb.ts";
import { query } from "../../query.ts";
import { sortLines, sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { names } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfConclusion } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { atLeast, wayTo } from "../shared/ways.ts";

type Meeting = { readonly superior: number; readonly escalation: number; readonly lines: readonly number[] };

/**
 * Where two chains meet nearest to both: least escalation, then least steps in sum, then by name. A class is
 * no meeting place, since it stands for many, unless it is one of the two.
 */
const meetingOf = (view: OrgView, a: number, b: number): Meeting | undefined => {
  const [overA, overB] = [climberOf(view).over(a), climberOf(view).over(b)];
  const rank = new Map(
    [...overA.steps].flatMap(([row, one]) => {
      const other = overB.steps.get(row);
      if (other === undefined || (u8(view.columns.nodeClass, row) === 1 && Math.min(one, other) > 0))
        return [];
      return [[row, { escalation: Math.max(one, other), sum: one + other }] as const];
    }),
  );
  const [superior] = sortNodes(view, rank.keys()).sort((x, y) => {
    const [one, other] = [rank.get(x), rank.get(y)];
    if (one === undefined || other === undefined) return 0;
    return one.escalation - other.escalation || one.sum - other.sum;
  });
  if (superior === undefined) return undefined;
  const lines = [...wayTo(view, overA, superior).lines, ...wayTo(view, overB, superior).lines];
  return { superior, escalation: rank.get(superior)?.escalation ?? 0, lines: sortLines(view, lines) };
};

/** The nearest common superior of two, and how far a matter has to rise to be settled there. */
export const commonSuperior = query({
  info: {
    id: "common-superior",
    title: { en: "Who is above both X and Y?", fr: "Qui est au-dessus de X et de Y ?" },
    question: {
      en: "Who is the nearest common superior of {first} and {second}, and how far up?",
      fr: "Quel est le plus proche supérieur commun de {first} et de {second}, et à quelle hauteur ?",
    },
    messages: {
      answer: {
        en: "Nearest above both {first} and {second}: {superior}. Steps a matter has to rise to get there: {escalation}.",
        fr: "Le plus proche au-dessus de {first} et de {second} : {superior}. Pas qu'une question doit remonter pour y arriver : {escalation}.",
      },
      unsaid: {
        en: "The sources give {first} and {second} no common superior.",
        fr: "Les sources ne donnent à {first} et {second} aucun supérieur commun.",
      },
    },
  },
  parameters: z.object({ first: nodeParameter("One"), second: nodeParameter("The other") }),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [first, second] = [nodeMeant(view, parameters.first), nodeMeant(view, parameters.second)];
    const said = meetingOf(atLeast(view, "inferred"), first, second);
    const meeting = said ?? meetingOf(view, first, second);
    const lines = meeting?.lines ?? [];
    const values = { first: names(view, [first]), second: names(view, [second]) };
    return {
      sentences: [
        ...when(said === undefined, "unsaid", values),
        ...when(meeting !== undefined, "answer", {
          ...values,
          superior: names(view, meeting ? [meeting.superior] : []),
          escalation: meeting?.escalation ?? 0,
        }),
      ],
      lines,
      nodes: [first, second, ...(meeting ? [meeting.superior] : [])],
      status: said === undefined ? "not-stated" : statusOfConclusion(view, lines),
      table: lineTable(subject, lines),
    };
  },
});
