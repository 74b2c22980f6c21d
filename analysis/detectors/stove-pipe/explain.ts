import type { OrgView } from "../../../graph/index/view.ts";
import { climberOf } from "../../chains/climb.ts";
import { worksOf } from "../../chains/work.ts";
import type { Step } from "../../detector.ts";
import { linesFrom, otherEnd, step } from "../../kit.ts";
import { type Actor, participantsIn, withSummits } from "./actors.ts";
import { type Judgement, judge } from "./judge.ts";
import { pillarNumbers, pillarsOf } from "./pillars.ts";

const parted = ["beyond-issuer", "no-common-superior"];

const decisive = (judgements: readonly Judgement[], known: boolean, farSteps: number): Step[] => {
  const apart = judgements.filter(({ verdict }) => parted.includes(verdict));
  const far = judgements.filter(({ verdict }) => verdict === "far-superior");
  const nodesOf = (some: readonly Judgement[]): number[] =>
    some.flatMap(({ involved }) => involved.map(({ row }) => row));
  const steps = judgements.flatMap(({ pairs }) => pairs.map((pair) => pair.steps ?? 0));
  return [
    step(
      "Do lines end apart, with no superior over both, no coordination between them and no wish to stand apart?",
      "Des lignes se séparent-elles, sans supérieur commun, sans coordination et sans volonté de rester à part ?",
      { yes: apart.length > 0, known, decisive: true, nodes: nodesOf(apart) },
    ),
    step(
      "Does a difference have to climb too far to reach a common superior?",
      "Un désaccord doit-il remonter trop haut avant de trouver un supérieur commun ?",
      {
        yes: far.length > 0,
        known,
        decisive: true,
        nodes: nodesOf(far),
        numbers: { greatestEscalation: Math.max(0, ...steps), farSteps },
      },
    ),
  ];
};

/** Not part of the rule: how far those with a recorded pillar keep to it, where it says so at all. */
const pillarSteps = (view: OrgView, actors: readonly Actor[]): Step[] => {
  const rows = actors.map(({ row }) => row);
  const numbers = pillarNumbers(pillarsOf(view, rows));
  const { externalInternal, expectedExternalInternal = 0 } = numbers;
  if (Object.keys(numbers).length === 0) return [];
  return [
    step(
      "Beside the rule: does their coordination stay inside pillars more than chance would have it?",
      "À côté de la règle : leur coordination reste-t-elle dans les piliers plus que le hasard ne le voudrait ?",
      {
        yes: externalInternal !== undefined && externalInternal < expectedExternalInternal,
        known: externalInternal !== undefined,
        nodes: rows.filter((row) => view.node(row).pillar !== undefined),
        numbers,
      },
    ),
  ];
};

const recorded = (actors: readonly Actor[]): boolean => actors.every(({ summits }) => summits.length > 0);

/** The steps for a piece of work or a theatre. */
export const explainWork = (view: OrgView, work: number, farSteps: number): Step[] => {
  const actors = withSummits(view, participantsIn(view, work));
  const climber = climberOf(view);
  const judgement = judge(view, work, farSteps);
  return [
    step("Do several actors have a part in it?", "Plusieurs acteurs y ont-ils une part ?", {
      yes: actors.length > 1,
      nodes: actors.map(({ row }) => row),
      lines: actors.flatMap(({ lines }) => [...lines]),
      numbers: { actors: actors.length },
    }),
    step(
      "Is it recorded in which bodies all their lines end?",
      "Sait-on à quels organes aboutissent toutes leurs lignes ?",
      {
        yes: actors.length > 0 && recorded(actors),
        known: false,
        nodes: actors.flatMap(({ summits }) => [...summits]),
        lines: actors.flatMap(({ over, summits }) => climber.lines(over, summits)),
      },
    ),
    ...decisive(judgement === undefined ? [] : [judgement], recorded(actors), farSteps),
    ...pillarSteps(view, actors),
  ];
};

const theatres = (view: OrgView, actor: number): number[] =>
  linesFrom(view, ["located-in"], actor)
    .map((line) => otherEnd(view, line, actor))
    .filter((place) => view.node(place).kind === "place");

/** The steps for an actor: the same rule asked of every piece of work it has a part in. */
export const explainActor = (view: OrgView, actor: number, farSteps: number): Step[] => {
  const works = [...worksOf(view, actor), ...theatres(view, actor)];
  const climber = climberOf(view);
  const over = climber.over(actor);
  const summits = climber.summits(over);
  const about = works.flatMap((work) => {
    const judgement = judge(view, work, farSteps);
    return judgement?.involved.some(({ row }) => row === actor) ? [judgement] : [];
  });
  return [
    step("Does it have a part in any work?", "A-t-il une part dans un travail ?", {
      yes: works.length > 0,
      nodes: works,
    }),
    step("Is it recorded in which body its lines end?", "Sait-on à quel organe aboutissent ses lignes ?", {
      yes: summits.length > 0,
      known: false,
      nodes: summits,
      lines: climber.lines(over, summits),
    }),
    ...decisive(about, summits.length > 0, farSteps),
  ];
};
