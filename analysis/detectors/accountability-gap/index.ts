import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { oneByOne } from "../../../graph/one-by-one.ts";
import { detector } from "../../detector.ts";
import { isActor, workKinds, worksOf } from "../../hierarchy/work.ts";
import { type ConditionEvidence, fact, rule } from "../../rule.ts";
import { type Accountable, accountabilityRecorded, accountableFor, worksToOwn } from "./accountable.ts";
import { type Answering, answeringIn, type Standings, standingsFor, standingsOf } from "./answering.ts";
import {
  accountableNotRecorded,
  chainNotRecorded,
  deniedToIssuer,
  nobodyAccountable,
  noChain,
  saidNotAccountable,
  severalAccountable,
} from "./draft.ts";
import { info } from "./info.ts";
import { accountabilityLacking } from "./lacking.ts";

const options = z.object({
  shared: z.boolean().default(true).describe("Also list work for which several are accountable"),
});

type Options = z.output<typeof options>;

const isWork = (view: OrgView, node: number): boolean =>
  workKinds.some((kind) => kind === view.node(node).kind);

const accountable = rule<Accountable, Options>({
  subjects: (view) => oneByOne(worksToOwn(view), (work) => accountableFor(view, work)),
  at: (view, node) => (isWork(view, node) ? [accountableFor(view, node)] : undefined),
  conditions: [
    {
      id: "nobody-accountable",
      ask: { en: "Is nobody accountable for it?", fr: "Personne n'en répond-il ?" },
      test: (view, { work, lines, denied }) => {
        const known = lines.length + denied.length > 0 || accountabilityRecorded(view, work);
        return fact({ yes: lines.length === 0 && accountabilityRecorded(view, work), known }, () => ({
          lines: denied,
        }));
      },
      absence: "all lines",
      found: nobodyAccountable,
      unknownOfAll: {
        message: "accountable-not-recorded",
        row: ({ work }) => work,
        all: (view) => worksToOwn(view).length,
        allInTwin: "works",
        draft: accountableNotRecorded,
      },
    },
    {
      id: "said-not-accountable",
      ask: {
        en: "Is it denied of the one expected to be accountable, with nobody else on record?",
        fr: "Le nie-t-on de qui devrait en répondre, sans personne d'autre de connu ?",
      },
      test: (view, { work, lines, denied }) =>
        fact({ yes: lines.length === 0 && denied.length > 0 && !accountabilityRecorded(view, work) }, () => ({
          lines: denied,
        })),
      absence: "all lines",
      found: saidNotAccountable,
    },
    {
      id: "several-accountable",
      ask: {
        en: "Are several accountable for the same?",
        fr: "Plusieurs répondent-ils de la même chose ?",
      },
      test: (_view, { lines, shared }) =>
        fact({ yes: shared.length > 0 }, () => ({
          lines: shared.length > 0 ? shared : lines,
          numbers: { accountable: lines.length },
        })),
      found: severalAccountable,
      wanted: ({ shared }) => shared,
    },
  ],
});

const part = rule<number, Options>({
  subjects: () => [],
  at: (view, node) => (!isWork(view, node) && isActor(view, node) ? [node] : undefined),
  conditions: [
    {
      id: "part",
      ask: { en: "Does it have a part in any work?", fr: "A-t-il une part dans un travail ?" },
      test: (view, node) => {
        const nodes = worksOf(view, node);
        return fact({ yes: nodes.length > 0 }, () => ({ nodes }));
      },
    },
  ],
});

const evidence = (some: readonly Answering[]): ConditionEvidence => ({
  nodes: some.map(({ actor }) => actor),
  lines: some.flatMap(({ part: lines, denials }) => [...lines, ...denials]),
});

const issuer = rule<Standings, Options>({
  subjects: (view) => oneByOne(view.nodesOf(...workKinds), (work) => standingsFor(view, work)),
  at: (view, node) => {
    if (isWork(view, node)) return [standingsFor(view, node)];
    return isActor(view, node) ? standingsOf(view, node) : undefined;
  },
  conditions: [
    {
      id: "denied-to-issuer",
      ask: {
        en: "Do the sources deny that an actor answers to the body that issued the work?",
        fr: "Les sources nient-elles qu'un acteur rende compte à l'organe dont le travail émane ?",
      },
      test: (_view, one) => {
        const denied = answeringIn(one, "denied");
        return fact({ yes: denied.length > 0 }, () => evidence(denied));
      },
      found: deniedToIssuer,
    },
    {
      id: "no-chain",
      ask: {
        en: "Is the chain of an actor completely recorded, without leading to that body?",
        fr: "La chaîne d'un acteur est-elle entièrement connue, sans mener à cet organe ?",
      },
      test: (_view, one) => {
        const broken = answeringIn(one, "no-chain");
        return fact({ yes: broken.length > 0 }, () => evidence(broken));
      },
      absence: "all lines",
      found: noChain,
    },
    {
      id: "chain-not-recorded",
      ask: {
        en: "Is the chain of an actor not recorded as far as that body?",
        fr: "La chaîne d'un acteur n'est-elle pas connue jusqu'à cet organe ?",
      },
      test: (_view, one) => {
        const untold = answeringIn(one, "not-recorded");
        return fact({ yes: false, known: untold.length === 0 }, () => evidence(untold));
      },
      unknown: chainNotRecorded,
    },
  ],
});

/** Work for which nobody or several answer, or that needs actors who do not answer to the body that issued it. */
export const accountabilityGap = detector({
  info,
  options,
  rules: [accountable, part, issuer, accountabilityLacking],
});
