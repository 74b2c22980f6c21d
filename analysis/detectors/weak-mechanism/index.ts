import { z } from "zod";
import { detector } from "../../detector.ts";
import { fact, rule } from "../../rule.ts";
import { doesNotCover, doesNotDeliver, dormant, draftForumUnknown, draftPowerlessForum } from "./draft.ts";
import { type Forum, forumAt, forums, isForum, isSilent } from "./forum.ts";
import { info } from "./info.ts";
import { saidOfForums } from "./said.ts";

const options = z.object({
  dormant: z.boolean().default(true).describe("Also list forums that exist but are dormant"),
});

const weakness = rule<Forum, z.output<typeof options>>({
  subjects: forums,
  at: (view, node) => (isForum(view, node) ? [forumAt(view, node)] : undefined),
  conditions: [
    {
      id: "does-not-cover",
      ask: {
        en: "Is it said to leave aside part of its subject?",
        fr: "Est-il dit qu'elle laisse de côté une partie de son sujet ?",
      },
      test: (_view, { uncovered }) => fact({ yes: uncovered.length > 0 }, () => ({ lines: uncovered })),
      found: doesNotCover,
    },
    {
      id: "no-authority",
      ask: {
        en: "Is it said to have no authority over what it is to bring together?",
        fr: "Est-il dit qu'elle n'a pas d'autorité sur ce qu'elle doit réunir ?",
      },
      test: (view, forum) =>
        fact({ yes: forum.powerless.length > 0, known: !isSilent(view, forum) }, () => ({
          lines: forum.powerless,
        })),
      found: draftPowerlessForum,
      unknown: draftForumUnknown,
    },
    {
      id: "does-not-deliver",
      ask: {
        en: "Is it said not to deliver what was expected?",
        fr: "Est-il dit qu'elle n'apporte pas ce qui était attendu ?",
      },
      test: (_view, { undelivered }) => fact({ yes: undelivered.length > 0 }, () => ({ lines: undelivered })),
      found: doesNotDeliver,
    },
    {
      id: "dormant",
      ask: { en: "Is it dormant?", fr: "Est-elle en sommeil ?" },
      test: (_view, forum) => fact({ yes: forum.dormant }),
      found: dormant,
      wanted: (asked) => asked.dormant,
    },
  ],
});

/** A mechanism responsible for what it has no authority over, does not cover or does not deliver. */
export const weakMechanism = detector({ info, options, rules: [weakness, ...saidOfForums] });
