import type { OrgView } from "../../../graph/index/view.ts";
import { worksOf } from "../../chains/work.ts";
import type { Step } from "../../detector.ts";
import { step } from "../../kit.ts";
import { accountableFor } from "./accountable.ts";
import { type Answering, answeringFor } from "./answering.ts";

const evidence = (some: readonly Answering[]) => ({
  nodes: some.map(({ actor }) => actor),
  lines: some.flatMap(({ part, denials }) => [...part, ...denials]),
});

/** The two steps about the issuer, for a piece of work or for one actor in all its work. */
const issuerSteps = (all: readonly Answering[]): Step[] => {
  const standing = (which: Answering["standing"]): Answering[] => all.filter((one) => one.standing === which);
  const untold = standing("not-recorded");
  return [
    step(
      "Do the sources deny that an actor answers to the body that issued the work?",
      "Les sources nient-elles qu'un acteur rende compte à l'organe dont le travail émane ?",
      { yes: standing("denied").length > 0, decisive: true, ...evidence(standing("denied")) },
    ),
    step(
      "Is the chain of an actor completely recorded, without leading to that body?",
      "La chaîne d'un acteur est-elle entièrement connue, sans mener à cet organe ?",
      {
        yes: standing("no-chain").length > 0,
        known: untold.length === 0,
        decisive: true,
        ...evidence(standing("no-chain").length > 0 ? standing("no-chain") : untold),
      },
    ),
  ];
};

/** The steps for a piece of work. */
export const explainWork = (view: OrgView, work: number, shared: boolean): Step[] => {
  const accountable = accountableFor(view, work);
  const { verdict, lines, denied } = accountable;
  return [
    step("Is nobody accountable for it?", "Personne n'en répond-il ?", {
      yes: verdict === "nobody" || verdict === "denied",
      known: verdict !== "not-recorded",
      decisive: true,
      lines: denied,
    }),
    step("Are several accountable for the same?", "Plusieurs répondent-ils de la même chose ?", {
      yes: verdict === "several",
      decisive: shared,
      lines,
      numbers: { accountable: lines.length },
    }),
    ...issuerSteps(answeringFor(view, work)),
  ];
};

/** The steps for an actor: how it stands to the issuers of the work it has a part in. */
export const explainActor = (view: OrgView, actor: number): Step[] => {
  const works = worksOf(view, actor);
  const all = works.flatMap((work) => answeringFor(view, work)).filter((one) => one.actor === actor);
  return [
    step("Does it have a part in any work?", "A-t-il une part dans un travail ?", {
      yes: works.length > 0,
      nodes: works,
    }),
    ...issuerSteps(all),
  ];
};
