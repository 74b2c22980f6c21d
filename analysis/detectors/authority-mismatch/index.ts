import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { oneByOne } from "../../../graph/one-by-one.ts";
import { detector } from "../../detector.ts";
import { otherEnd } from "../../kit.ts";
import { type Fact, fact, rule } from "../../rule.ts";
import { draftAuthorityMismatch, powersNotRecorded } from "./draft.ts";
import { info } from "./info.ts";
import { actorsToJudge, isJudged, type Matter, type Powers, powersOf } from "./powers.ts";
import { saidOfAuthority } from "./said.ts";

const options = z.object({
  limited: z.boolean().default(true).describe("Also list actors whose authority is recorded as limited"),
});

/** Whether anything is on record about one matter; where nothing at all is recorded, a no means nothing. */
const about =
  (matterOf: (powers: Powers) => Matter) =>
  (view: OrgView, powers: Powers): Fact => {
    const { lines, work, more } = matterOf(powers);
    return fact({ yes: lines.length > 0, known: powers.silent.work.length === 0 }, () => ({
      lines: lines.length > 0 ? [...lines, ...work, ...more] : [],
      nodes: lines.map((line) => otherEnd(view, line, powers.actor)),
    }));
  };

const authority = rule<Powers, z.output<typeof options>>({
  subjects: (view) => oneByOne(actorsToJudge(view), (actor) => powersOf(view, actor)),
  at: (view, node) => (isJudged(view, node) ? [powersOf(view, node)] : undefined),
  conditions: [
    {
      id: "no-authority-over-needed",
      ask: {
        en: "Is it denied authority over somebody its own work needs?",
        fr: "Est-il privé d'autorité sur un acteur dont son travail a besoin ?",
      },
      test: about((powers) => powers.overNeeded),
      found: draftAuthorityMismatch("no-authority-over-needed", "high", (powers) => powers.overNeeded),
      unknown: powersNotRecorded,
    },
    {
      id: "authority-denied",
      ask: {
        en: "Is it denied authority over anybody else?",
        fr: "Est-il privé d'autorité sur d'autres ?",
      },
      test: about((powers) => powers.overOthers),
      found: draftAuthorityMismatch("authority-denied", "medium", (powers) => powers.overOthers),
    },
    {
      id: "authority-limited",
      ask: { en: "Is its authority said to be limited?", fr: "Son autorité est-elle dite limitée ?" },
      test: about((powers) => powers.limited),
      found: draftAuthorityMismatch("authority-limited", "medium", (powers) => powers.limited),
      wanted: ({ limited }) => limited,
    },
    {
      id: "to-hold-others-to-account",
      ask: {
        en: "Is it to hold others to account with weak means?",
        fr: "Doit-il demander des comptes avec de faibles moyens ?",
      },
      test: about((powers) => powers.toHold),
      found: draftAuthorityMismatch("to-hold-others-to-account", "medium", (powers) => powers.toHold),
    },
    {
      id: "without-answering",
      ask: {
        en: "Does it decide and is said not to answer?",
        fr: "Décide-t-il sans répondre, selon la source ?",
      },
      test: about((powers) => powers.unanswered),
      found: draftAuthorityMismatch("without-answering", "medium", (powers) => powers.unanswered),
    },
  ],
});

/** Responsible without the authority needed; authority without answering for it. */
export const authorityMismatch = detector({ info, options, rules: [authority, ...saidOfAuthority] });
