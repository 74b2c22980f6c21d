import { z } from "zod";
import { query } from "../../query.ts";
import { notAtOnce, notAtOnceMessage } from "../shared/at-once.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

const belonging = ["part-of", "member-of", "participates-in", "located-in", "holds", "wears-hat"] as const;

/** What something is made of, what it is part of, what is kept apart from it, and whether that is all. */
export const members = query({
  info: {
    id: "members",
    title: {
      en: "What is X made of, and what is it part of?",
      fr: "De quoi X se compose-t-il, et de quoi fait-il partie ?",
    },
    question: {
      en: "Which parts and members has {node}, and what does it belong to?",
      fr: "Quelles parties et quels membres a {node}, et à quoi appartient-il ?",
    },
    asked: {
      en: "members; made up of; composed of; components; parts; belongs to; sits in",
      fr: "membres; composé de; parties; appartient à",
    },
    messages: {
      parts: {
        en: "In {node}: {count} on record – {parts}.",
        fr: "Dans {node} : {count} au relevé – {parts}.",
      },
      ...notAtOnceMessage,
      wholes: { en: "{node} itself – {wholes}.", fr: "{node} à son tour – {wholes}." },
      apart: {
        en: "Said not to be in it, or it not in them: {apart}.",
        fr: "Dit n'en être pas, ou ne pas les comprendre : {apart}.",
      },
      open: {
        en: "{node} stands for many; the sources do not list them all.",
        fr: "{node} en représente plusieurs ; les sources ne les énumèrent pas tous.",
      },
      none: {
        en: "What {node} is made of or part of is not on record.",
        fr: "Rien dans le relevé n'indique de quoi {node} se compose ni de quoi il fait partie.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({ en: "The whole, or the part", fr: "Le tout, ou la partie" }),
  }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const parts = linesAt(view, node, { kinds: belonging, direction: "in" });
    const wholes = linesAt(view, node, { kinds: belonging, direction: "out" });
    const apart = linesAt(view, node, { kinds: belonging, polarity: "denied" });
    const lines = [...parts, ...wholes, ...apart];
    const { class: several, members: known } = view.node(node);
    const values = { node: namesValue(view, [node]) };
    return {
      sentences: [
        ...when(parts.length, "parts", {
          ...values,
          count: new Set(farEnds(view, parts, node)).size,
          parts: linePhrases(view, parts, node, { plain: ["part-of", "member-of"] }),
        }),
        ...notAtOnce(view, parts, node),
        ...when(wholes.length, "wholes", { ...values, wholes: linePhrases(view, wholes, node) }),
        ...when(apart.length, "apart", {
          apart: linePhrases(view, apart, node, { plain: belonging, refused: true }),
        }),
        ...when(several && known !== "known", "open", values),
        ...when(lines.length === 0, "none", values),
      ],
      lines,
      nodes: [node],
      table: lineTable(subject, lines),
    };
  },
});
