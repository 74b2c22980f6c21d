import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import { fact, rule } from "../../rule.ts";
import { draftAuthorityUnknown, draftNoAuthority, waitsOnOne } from "./draft.ts";
import { info } from "./info.ts";
import { type Agenda, agendaAt, agendas, isOpen, type Request, requestsOnRecord } from "./requests.ts";

const options = z.object({
  least: z
    .number()
    .int()
    .min(2)
    .default(8)
    .describe("Fewer recommendations than this to one addressee are no bottleneck and are not asked about"),
  share: z
    .number()
    .min(0)
    .max(1)
    .default(0.15)
    .describe("Share of all recommendations from which one addressee is a bottleneck"),
});

type Limits = z.output<typeof options>;

/** A class of addressees is many, so nothing waits on one. */
const isBottleneck = (view: OrgView, { addressee, asked, all }: Agenda, { least, share }: Limits): boolean =>
  asked.length >= least && asked.length >= share * all && !view.node(addressee).class;

const single = rule<Request, Limits>({
  subjects: requestsOnRecord,
  at: (view, node) =>
    requestsOnRecord(view).filter(
      ({ recommendation, addressee }) => recommendation === node || addressee === node,
    ),
  conditions: [
    {
      id: "no-authority",
      ask: {
        en: "Is the addressee said to have no authority over what it is asked to change?",
        fr: "Le destinataire est-il dit sans autorité sur ce qu'il doit changer ?",
      },
      test: (_view, one) =>
        fact({ yes: one.denied.length > 0, known: !isOpen(one) }, () => ({
          lines: one.denied.length > 0 ? [one.asked, ...one.denied] : [],
        })),
      found: draftNoAuthority,
    },
  ],
});

const agenda = rule<Agenda, Limits>({
  subjects: agendas,
  at: (view, node) => [agendaAt(view, node)],
  // what share of all recommendations it is, and what it may decide on, can only be told from all of them
  told: (_view, { subjects: [addressee = -1], lines, numbers: { all = 0 } }) => ({
    addressee,
    asked: lines,
    open: lines,
    all,
  }),
  conditions: [
    {
      id: "waits-on-one",
      ask: {
        en: "Do unusually many recommendations wait on it?",
        fr: "Un nombre inhabituel de recommandations en dépend-il ?",
      },
      test: (view, one, limits) =>
        fact({ yes: isBottleneck(view, one, limits) }, () => ({
          lines: one.asked,
          numbers: { recommendations: one.asked.length, least: limits.least, all: one.all },
        })),
      found: waitsOnOne,
    },
    {
      id: "authority-not-recorded",
      ask: {
        en: "Is it asked for much on which it may not decide?",
        fr: "Lui demande-t-on beaucoup de choses dont il ne peut décider ?",
      },
      test: (_view, { open }, { least }) =>
        fact({ yes: false, known: open.length < least }, () => ({ lines: open })),
      unknown: draftAuthorityUnknown,
    },
  ],
});

/** An addressee without authority over what it is asked to change; an addressee everything waits on. */
export const blockedRecommendation = detector({ info, options, rules: [single, agenda] });
