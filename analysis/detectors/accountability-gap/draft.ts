import type { OrgView } from "../../../graph/index/view.ts";
import { alikeCommon } from "../../finding/alike.ts";
import type { Draft } from "../../finding/draft.ts";
import { climberOf } from "../../hierarchy/climb.ts";
import { issuersOf } from "../../hierarchy/work.ts";
import { named, nodesById, otherEnd } from "../../kit.ts";
import type { Accountable } from "./accountable.ts";
import { type Answering, answeringIn, type Standings } from "./answering.ts";

const chainLines = (view: OrgView, actor: number): number[] => {
  const climber = climberOf(view);
  const over = climber.over(actor);
  return climber.lines(over, climber.summits(over));
};

/** One finding for all actors who stand alike to the issuer of a piece of work. */
const issuerDraft = (view: OrgView, { work, all }: Standings, about: readonly Answering[]) => {
  const actors = nodesById(
    view,
    about.map(({ actor }) => actor),
  );
  const issuers = nodesById(
    view,
    about.flatMap((one) => one.issuers),
  );
  const issued = [...issuersOf(view, work)].flatMap(([issuer, lines]) =>
    issuers.includes(issuer) ? lines : [],
  );
  const lines = about.flatMap(({ actor, part, denials }) => [
    ...part,
    ...(denials.length > 0 ? denials : chainLines(view, actor)),
  ]);
  return {
    subjects: [work, ...actors],
    idSubjects: 1,
    lines: [...issued, ...lines],
    numbers: { actors: actors.length, ofActors: all.length },
    values: { work: named(view, [work]), issuer: named(view, issuers), actors: named(view, actors) },
    inferred: about.some(({ actor, denials }) => byClass(view, actor, denials)),
  };
};

export const deniedToIssuer = (view: OrgView, standings: Standings): Draft => ({
  message: "denied-to-issuer",
  severity: "high",
  ...issuerDraft(view, standings, answeringIn(standings, "denied")),
});

export const noChain = (view: OrgView, standings: Standings): Draft => ({
  message: "no-chain",
  severity: "medium",
  ...issuerDraft(view, standings, answeringIn(standings, "no-chain")),
});

export const chainNotRecorded = (view: OrgView, standings: Standings): Draft => ({
  message: "chain-not-recorded",
  severity: "low",
  status: "not-enough-data",
  ...issuerDraft(view, standings, answeringIn(standings, "not-recorded")),
});

/** Whether a denial reaches the actor only through a class it belongs to. */
const byClass = ({ columns }: OrgView, actor: number, denials: readonly number[]): boolean =>
  denials.some((line) => columns.lineFrom[line] !== actor && columns.lineTo[line] !== actor);

const accountableDraft = (view: OrgView, work: number, lines: readonly number[]) => ({
  subjects: [work],
  lines,
  values: {
    work: named(view, [work]),
    actors: named(
      view,
      nodesById(
        view,
        lines.map((line) => otherEnd(view, line, work)),
      ),
    ),
  },
});

export const nobodyAccountable = (view: OrgView, { work, denied }: Accountable): Draft => ({
  message: "nobody-accountable",
  severity: "high",
  coverage: [view.coverage(view.node(work), "accountable-for", "in")],
  numbers: { accountable: 0 },
  ...accountableDraft(view, work, denied),
  commons: [alikeCommon("nobody-accountable", "high")],
});

export const saidNotAccountable = (view: OrgView, { work, denied }: Accountable): Draft => ({
  message: "said-not-accountable",
  severity: "medium",
  claims: denied,
  numbers: { accountable: 0 },
  ...accountableDraft(view, work, denied),
});

export const severalAccountable = (view: OrgView, { work, shared }: Accountable): Draft => ({
  message: "several-accountable",
  severity: "low",
  numbers: { accountable: new Set(shared.map((line) => otherEnd(view, line, work))).size },
  ...accountableDraft(view, work, shared),
});

/** One finding for all work of which it is not recorded who is accountable: not one each, which would be noise. */
export const accountableNotRecorded = (view: OrgView, works: readonly number[], all: number): Draft => ({
  message: "accountable-not-recorded",
  severity: "low",
  status: "not-enough-data",
  subjects: nodesById(view, works),
  idSubjects: 0,
  lines: [],
  numbers: { notRecorded: works.length, works: all },
  values: { count: works.length, all },
});
