import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { isActor, workKinds } from "../../chains/work.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { accountableFor } from "./accountable.ts";
import { answeringFor } from "./answering.ts";
import { accountableDraft, issuerDraft, unrecordedDraft } from "./draft.ts";
import { explainActor, explainWork } from "./explain.ts";
import { info } from "./info.ts";

const options = z.object({
  shared: z.boolean().default(true).describe("Also list work for which several are accountable"),
});

const issuerDrafts = (view: OrgView, work: number): Draft[] => {
  const answering = answeringFor(view, work);
  return (["denied", "no-chain", "not-recorded"] as const).flatMap((standing) =>
    issuerDraft(view, work, answering, standing),
  );
};

/** Work for which nobody or several answer, or that needs actors who do not answer to the body that issued it. */
export const accountabilityGap = detector({
  info,
  options,
  detect: (view, { shared }) => {
    const found: Draft[] = [];
    const unrecorded: number[] = [];
    const works = view.nodesOf(...workKinds);
    for (const work of works) {
      const accountable = accountableFor(view, work);
      const { verdict } = accountable;
      if (verdict === "not-recorded") unrecorded.push(work);
      else if (verdict !== "one" && (shared || verdict !== "several"))
        found.push(accountableDraft(view, work, verdict, accountable));
      found.push(...issuerDrafts(view, work));
    }
    return [...found, ...unrecordedDraft(view, unrecorded, works.length)];
  },
  retell: (view, _options, { message, subjects, numbers }) =>
    message === "accountable-not-recorded"
      ? unrecordedDraft(view, subjects, numbers.works ?? 0)[0]
      : undefined,
  explain: (view, { shared }, node) => {
    if (workKinds.some((kind) => kind === view.node(node).kind)) return explainWork(view, node, shared);
    return isActor(view, node) ? explainActor(view, node) : [];
  },
});
