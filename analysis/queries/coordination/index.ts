import { z } from "zod";
import { holdTogether } from "../../../graph/index/period.ts";
import { query } from "../../query.ts";
import { notAtOnce, notAtOnceMessage } from "../shared/at-once.ts";
import { farEnd, farEnds, linesAt } from "../shared/lines.ts";
import { actorMeant, actorParameter, scopeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

const kinds = ["coordinates-with", "shares-information-with", "consults", "linked-to", "relates-to"] as const;

/** With whom somebody coordinates and how well, with whom it has to, and where nothing shows that it does. */
export const coordination = query({
  info: {
    id: "coordination",
    title: { en: "Whom does X coordinate with?", fr: "Avec qui X se coordonne-t-il ?" },
    question: {
      en: "With whom does {node} coordinate, how closely, and with whom does it have to?",
      fr: "Avec qui {node} se coordonne-t-il, à quel point, et avec qui le doit-il ?",
    },
    asked: {
      en: "coordinates with; works with; must coordinate; consults; shares information; cooperation",
      fr: "se coordonne avec; travaille avec; coopération; échange d'informations",
    },
    messages: {
      does: {
        en: "{node}, ties on record: {count} – {others}.",
        fr: "{node} : liens au relevé, {count} – {others}.",
      },
      ...notAtOnceMessage,
      must: {
        en: "Said to need to coordinate with {count}: {others}.",
        fr: "Dit devoir se coordonner avec {count} : {others}.",
      },
      open: {
        en: "Of these, no coordination on record with: {open}.",
        fr: "Parmi eux, sans coordination connue avec : {open}.",
      },
      refused: {
        en: "Said not to coordinate with: {refused}.",
        fr: "Dit ne pas se coordonner avec : {refused}.",
      },
      none: {
        en: "Whom {node} coordinates with is not on record.",
        fr: "Rien dans le relevé n'indique avec qui {node} se coordonne.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({ node: actorParameter({ en: "Who", fr: "Qui" }), scope: scopeParameter }),
  answer: (subject, { node: asked, scope }) => {
    const { view } = subject;
    const node = actorMeant(view, asked);
    const does = linesAt(view, node, { kinds, scope });
    const must = linesAt(view, node, { kinds: ["must-coordinate-with"], scope });
    const refused = linesAt(view, node, { kinds, scope, polarity: "denied" });
    const lines = [...does, ...must, ...refused];
    const isReached = (line: number): boolean =>
      does.some(
        (one) =>
          farEnd(view, one, node) === farEnd(view, line, node) && holdTogether(view.columns, [one, line]),
      );
    const open = must.filter((line) => !isReached(line)).map((line) => farEnd(view, line, node));
    const needed = new Set(farEnds(view, must, node));
    return {
      sentences: [
        ...when(does.length, "does", {
          node: namesValue(view, [node]),
          count: does.length,
          others: linePhrases(view, does, node),
        }),
        ...notAtOnce(view, does, node),
        ...when(lines.length === 0, "none", { node: namesValue(view, [node]) }),
        ...when(needed.size, "must", { count: needed.size, others: namesValue(view, needed) }),
        ...when(open.length, "open", { open: namesValue(view, open) }),
        ...when(refused.length, "refused", { refused: namesValue(view, farEnds(view, refused, node)) }),
      ],
      lines,
      nodes: [node],
      table: lineTable(subject, lines),
    };
  },
});
