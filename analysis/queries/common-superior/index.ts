import { z } from "zod";
import { endsOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { shortestWay, type Way } from "../shared/shortest.ts";

const stepsUp = (view: OrgView, start: number): Map<number, number> => {
  const steps = new Map([[start, 0]]);
  for (const [node, count] of steps)
    for (const end of endsOf(view.climb(), node)) if (!steps.has(end)) steps.set(end, count + 1);
  return steps;
};

/** Where two chains meet nearest to both: least escalation, then least steps in sum, then by name. */
const meetingOf = (
  view: OrgView,
  a: number,
  b: number,
): { superior: number; escalation: number } | undefined => {
  const [fromA, fromB] = [stepsUp(view, a), stepsUp(view, b)];
  const meetings = [...fromA].flatMap(([superior, one]) => {
    const other = fromB.get(superior);
    return other === undefined ? [] : [{ superior, escalation: Math.max(one, other), sum: one + other }];
  });
  const [nearest] = meetings.sort(
    (x, y) =>
      x.escalation - y.escalation ||
      x.sum - y.sum ||
      view.node(x.superior).name.localeCompare(view.node(y.superior).name),
  );
  return nearest;
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
        en: "{superior} is above both {first} and {second}; a matter has to rise {escalation} steps to get there.",
        fr: "{superior} est au-dessus de {first} et de {second} ; une question doit remonter de {escalation} pas pour y arriver.",
      },
      none: {
        en: "No common superior of {first} and {second} is on record.",
        fr: "Aucun supérieur commun de {first} et de {second} n'est connu.",
      },
    },
  },
  parameters: z.object({ first: nodeParameter("One"), second: nodeParameter("The other") }),
  answer: ({ view }, parameters) => {
    const [first, second] = [nodeMeant(view, parameters.first), nodeMeant(view, parameters.second)];
    const meeting = meetingOf(view, first, second);
    const up = (from: number): Way | undefined =>
      meeting && shortestWay(view.climb(), from, meeting.superior, 1000);
    const lines = [...new Set([...(up(first)?.lines ?? []), ...(up(second)?.lines ?? [])])];
    const sure = lines.every((line) => view.line(line).confidence === "stated");
    return {
      message: meeting === undefined ? "none" : "answer",
      values: {
        first: named(view, [first]),
        second: named(view, [second]),
        superior: named(view, meeting === undefined ? [] : [meeting.superior]),
        escalation: meeting?.escalation ?? 0,
      },
      lines,
      nodes: [first, second, ...(meeting === undefined ? [] : [meeting.superior])],
      status: meeting === undefined ? "not-stated" : sure ? "stated" : "inferred",
    };
  },
});
