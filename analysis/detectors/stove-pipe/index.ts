import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKindsWith } from "../../../graph/kinds.ts";
import { oneByOne } from "../../../graph/one-by-one.ts";
import { detector } from "../../detector.ts";
import { isActor } from "../../hierarchy/work.ts";
import { type Fact, fact, rule } from "../../rule.ts";
import { apartFromEachOther } from "./circle.ts";
import { actorsAt, hasPillars, ofActor, ofPillars, ofWork, partsPlayed } from "./context.ts";
import { draftStovePipe } from "./draft.ts";
import { info } from "./info.ts";
import { type Judgement, judgementOn, type Parting } from "./judgement.ts";

const options = z.object({
  farSteps: z
    .number()
    .int()
    .min(1)
    .default(6)
    .describe(
      "Steps up to the nearest common superior from which on it counts as too far away to settle things",
    ),
});

const places = nodeKindsWith("work", "place");

type Options = z.output<typeof options>;

const isPlaced = (view: OrgView, node: number): boolean =>
  places.some((kind) => kind === view.node(node).kind);

const judgements = (view: OrgView, works: Iterable<number>, farSteps: number): Iterable<Judgement> =>
  oneByOne(works, (work) => judgementOn(view, work, farSteps));

const part =
  (wanted: Parting) =>
  (_view: OrgView, { parting, involved, pairs }: Judgement, { farSteps }: Options): Fact =>
    parting === wanted
      ? fact({ yes: wanted !== "chain-not-recorded", known: false }, () => ({
          nodes: involved.map(({ row }) => row),
          numbers: { greatestEscalation: Math.max(0, ...pairs.map(({ steps = 0 }) => steps)), farSteps },
        }))
      : fact({ yes: false });

const parting = rule<Judgement, Options>({
  subjects: (view, { farSteps }) => judgements(view, view.nodesOf(...places), farSteps),
  at: (view, node, { farSteps }) => {
    if (isPlaced(view, node)) return [...judgements(view, [node], farSteps)];
    if (!isActor(view, node)) return undefined;
    return [...judgements(view, partsPlayed(view, node), farSteps)].filter(({ involved }) =>
      involved.some(({ row }) => row === node),
    );
  },
  conditions: [
    {
      id: "beyond-issuer",
      ask: {
        en: "Does the body that gave the work stand over some and never over others, with no coordination and no wish to stand apart?",
        fr: "L'organe dont le travail émane est-il au-dessus de certains et jamais des autres, sans coordination ni volonté de rester à part ?",
      },
      test: part("beyond-issuer"),
      absence: "all lines",
      found: draftStovePipe,
    },
    {
      id: "no-common-superior",
      ask: {
        en: "Do lines end apart otherwise, with no superior over both, no coordination between them and no wish to stand apart?",
        fr: "Des lignes se séparent-elles autrement, sans supérieur commun, sans coordination et sans volonté de rester à part ?",
      },
      test: part("no-common-superior"),
      absence: "all lines",
      found: draftStovePipe,
    },
    {
      id: "far-superior",
      ask: {
        en: "Does a difference have to climb too far to reach a common superior?",
        fr: "Un désaccord doit-il remonter trop haut avant de trouver un supérieur commun ?",
      },
      test: part("far-superior"),
      absence: "all lines",
      found: draftStovePipe,
    },
    {
      id: "chain-not-recorded",
      ask: {
        en: "Might lines end apart, as far as they are not recorded?",
        fr: "Des lignes se séparent-elles peut-être, là où elles ne sont pas connues ?",
      },
      test: part("chain-not-recorded"),
      unknown: draftStovePipe,
    },
  ],
});

const work = rule({
  subjects: () => [],
  at: (view: OrgView, node) => (isPlaced(view, node) ? [actorsAt(view, node)] : undefined),
  conditions: ofWork,
});

const actor = rule({
  subjects: () => [],
  at: (view: OrgView, node) => (!isPlaced(view, node) && isActor(view, node) ? [node] : undefined),
  conditions: ofActor,
});

const pillars = rule({
  subjects: () => [],
  at: (view: OrgView, node) => {
    const actors = isPlaced(view, node) ? actorsAt(view, node) : [];
    return hasPillars(view, actors) ? [actors] : undefined;
  },
  conditions: [ofPillars],
});

/** Actors needed for one work whose lines end in different bodies, with nobody over all and no coordination. */
export const stovePipe = detector({
  info,
  options,
  rules: [apartFromEachOther, work, actor, parting, pillars],
});
