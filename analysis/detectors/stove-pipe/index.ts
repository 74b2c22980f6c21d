import { z } from "zod";
import { isActor, workKinds } from "../../chains/work.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { draftOf } from "./draft.ts";
import { explainActor, explainWork } from "./explain.ts";
import { info } from "./info.ts";
import { judge } from "./judge.ts";

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

const places = [...workKinds, "place"] as const;

/** Actors needed for one work whose lines end in different bodies, with nobody over all and no coordination. */
export const stovePipe = detector({
  info,
  options,
  detect: (view, { farSteps }) => {
    const found: Draft[] = [];
    for (const work of view.nodesOf(...places)) {
      const judgement = judge(view, work, farSteps);
      if (judgement !== undefined) found.push(draftOf(view, work, judgement));
    }
    return found;
  },
  explain: (view, { farSteps }, node) => {
    if (places.some((kind) => kind === view.node(node).kind)) return explainWork(view, node, farSteps);
    return isActor(view, node) ? explainActor(view, node, farSteps) : [];
  },
});
