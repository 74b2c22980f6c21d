import { type Digraph, distancesFrom } from "./digraph.ts";

/** Where two chains meet, and how far a matter has to rise to be settled there. */
export type Meeting = { readonly superior: number; readonly escalation: number };

/**
 * The common superior nearest to both: least escalation distance max(d(u), d(v)), then least sum, then
 * lowest row so that the answer is stable. Somebody can be the superior of themselves and another.
 * Undefined where the chains never meet: escalation is then infinite.
 */
export const lowestCommonSuperior = (graph: Digraph, a: number, b: number): Meeting | undefined => {
  const fromA = distancesFrom(graph.into, a);
  const fromB = distancesFrom(graph.into, b);
  const meetings = [...fromA].flatMap(([superior, stepsA]) => {
    const stepsB = fromB.get(superior);
    return stepsB === undefined
      ? []
      : [{ superior, escalation: Math.max(stepsA, stepsB), sum: stepsA + stepsB }];
  });
  meetings.sort((x, y) => x.escalation - y.escalation || x.sum - y.sum || x.superior - y.superior);
  const [nearest] = meetings;
  return nearest && { superior: nearest.superior, escalation: nearest.escalation };
};
