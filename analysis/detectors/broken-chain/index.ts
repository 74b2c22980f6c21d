import { z } from "zod";
import { i32 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { isActor } from "../../chains/work.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { step } from "../../kit.ts";
import { circlesOf } from "./circles.ts";
import { circleDraft, selfDrafts, selfLines, topDraft, unrecordedDraft } from "./draft.ts";
import { info } from "./info.ts";
import { judgedCount, topOf } from "./tops.ts";

const options = z.object({
  outsideChains: z
    .boolean()
    .default(true)
    .describe("Also list posts and units that stand outside every chain, or without a recorded superior"),
});

const topDrafts = (view: OrgView, outsideChains: boolean): Draft[] => {
  const found: Draft[] = [];
  const unrecorded: number[] = [];
  for (let node = 0; node < view.nodeCount; node++) {
    const top = topOf(view, node);
    if (top === undefined) continue;
    if (top === "not-recorded") unrecorded.push(node);
    else if (outsideChains || top !== "orphan") found.push(topDraft(view, node, top));
  }
  return outsideChains ? [...found, ...unrecordedDraft(view, unrecorded, judgedCount(view))] : found;
};

const explain = (view: OrgView, outsideChains: boolean, node: number): Step[] => {
  const self = selfLines(view).filter((line) => i32(view.columns.lineFrom, line) === node);
  const circle = circlesOf(view).find(({ nodes }) => nodes.includes(node));
  const top = topOf(view, node);
  const known = top !== "not-recorded";
  return [
    step("Does it answer to itself?", "Se rend-il compte à lui-même ?", {
      yes: self.length > 0,
      decisive: true,
      lines: self,
    }),
    step(
      "Does a chain lead from it back to it, about one subject at one time?",
      "Une chaîne ramène-t-elle de lui à lui, pour un même objet au même moment ?",
      { yes: circle !== undefined, decisive: true, lines: circle?.lines ?? [], nodes: circle?.nodes ?? [] },
    ),
    step(
      "Does it have others below it and, on a complete record, nobody above?",
      "A-t-il d'autres sous lui et, selon un relevé complet, personne au-dessus ?",
      { yes: top === "missing-superior", known, decisive: true },
    ),
    step(
      "Is it, on a complete record, outside every chain?",
      "Est-il, selon un relevé complet, hors de toute chaîne ?",
      { yes: top === "orphan", known, decisive: outsideChains },
    ),
  ];
};

/** A chain that leads back to itself, stops before any governing body, or does not exist. */
export const brokenChain = detector({
  info,
  options,
  detect: (view, { outsideChains }) => [
    ...selfDrafts(view),
    ...circlesOf(view).map((circle) => circleDraft(view, circle)),
    ...topDrafts(view, outsideChains),
  ],
  retell: (view, _options, { message, subjects, numbers }) =>
    message === "superior-not-recorded" ? unrecordedDraft(view, subjects, numbers.judged ?? 0)[0] : undefined,
  explain: (view, { outsideChains }, node) => (isActor(view, node) ? explain(view, outsideChains, node) : []),
});
