import type { OrgView } from "../../../graph/index/view.ts";
import { climberOf } from "../../hierarchy/climb.ts";
import { worksOf } from "../../hierarchy/work.ts";
import { linesFrom, otherEnd } from "../../kit.ts";
import { type Condition, fact } from "../../rule.ts";
import { type Actor, participantsIn, withSummits } from "./actors.ts";
import { pillarNumbers, pillarsOf } from "./pillars.ts";

/** Conditions that find nothing: what one has to know to follow the rest. */

export const actorsAt = (view: OrgView, work: number): Actor[] =>
  withSummits(view, participantsIn(view, work));

const isRecorded = (actors: readonly Actor[]): boolean => actors.every(({ summits }) => summits.length > 0);

/** About a piece of work or a theatre, with its actors. */
export const ofWork: readonly Condition<readonly Actor[], unknown>[] = [
  {
    id: "several-actors",
    ask: { en: "Do several actors have a part in it?", fr: "Plusieurs acteurs y ont-ils une part ?" },
    test: (_view, actors) =>
      fact({ yes: actors.length > 1 }, () => ({
        nodes: actors.map(({ row }) => row),
        lines: actors.flatMap(({ lines }) => lines),
        numbers: { actors: actors.length },
      })),
  },
  {
    id: "ends-recorded",
    ask: {
      en: "Is it recorded in which bodies all their lines end?",
      fr: "Sait-on à quels organes aboutissent toutes leurs lignes ?",
    },
    test: (view, actors) =>
      fact({ yes: actors.length > 0 && isRecorded(actors), known: false }, () => ({
        nodes: actors.flatMap(({ summits }) => summits),
        lines: actors.flatMap(({ over, summits }) => climberOf(view).lines(over, summits)),
      })),
  },
];

const theatres = (view: OrgView, actor: number): number[] =>
  linesFrom(view, ["located-in"], actor)
    .map((line) => otherEnd(view, line, actor))
    .filter((place) => view.nodeHas(place, "place"));

/** Work and theatres an actor has a part in. */
export const partsPlayed = (view: OrgView, actor: number): number[] => [
  ...worksOf(view, actor),
  ...theatres(view, actor),
];

/** About an actor. */
export const ofActor: readonly Condition<number, unknown>[] = [
  {
    id: "part",
    ask: { en: "Does it have a part in any work?", fr: "A-t-il une part dans un travail ?" },
    test: (view, actor) => {
      const nodes = partsPlayed(view, actor);
      return fact({ yes: nodes.length > 0 }, () => ({ nodes }));
    },
  },
  {
    id: "end-recorded",
    ask: {
      en: "Is it recorded in which body its lines end?",
      fr: "Sait-on à quel organe aboutissent ses lignes ?",
    },
    test: (view, actor) => {
      const over = climberOf(view).over(actor);
      const nodes = climberOf(view).summits(over);
      return fact({ yes: nodes.length > 0, known: false }, () => ({
        nodes,
        lines: climberOf(view).lines(over, nodes),
      }));
    },
  },
];

/** Not part of the rule: how far those with a recorded pillar keep to it, where it says so at all. */
export const ofPillars: Condition<readonly Actor[], unknown> = {
  id: "pillars",
  ask: {
    en: "Beside the rule: does their coordination stay inside pillars more than chance would have it?",
    fr: "À côté de la règle : leur coordination reste-t-elle dans les piliers plus que le hasard ne le voudrait ?",
  },
  test: (view, actors) => {
    const rows = actors.map(({ row }) => row);
    const numbers = pillarNumbers(pillarsOf(view, rows));
    const { externalInternal, expectedExternalInternal = 0 } = numbers;
    return fact(
      {
        yes: externalInternal !== undefined && externalInternal < expectedExternalInternal,
        known: externalInternal !== undefined,
      },
      () => ({ nodes: rows.filter((row) => view.node(row).pillar !== undefined), numbers }),
    );
  },
};

export const hasPillars = (view: OrgView, actors: readonly Actor[]): boolean =>
  Object.keys(
    pillarNumbers(
      pillarsOf(
        view,
        actors.map(({ row }) => row),
      ),
    ),
  ).length > 0;
