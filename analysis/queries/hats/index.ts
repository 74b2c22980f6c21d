import { z } from "zod";
import { kindsWhere, type OrgView, wearingKinds } from "../../../graph/index/view.ts";
import { query } from "../../query.ts";
import { notAtOnce, notAtOnceMessage } from "../shared/at-once.ts";
import { datedMessage, datedSentences } from "../shared/dated-fields.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { actorMeant, actorParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

const ties = kindsWhere(({ wears }) => !wears);

/** What a post holds under a hat of its own, and what is drawn from the hat itself. */
const tiesOf = (view: OrgView, post: number, hat: number): number[] => {
  const { lineFrom } = view.columns;
  return linesAt(view, hat, { kinds: ties, direction: "out", polarity: "any" }).filter(
    (line) => lineFrom[line] === hat || lineFrom[line] === post,
  );
};

/** The hats of a post, each with its superior or other tie, and how many the sources count. */
export const hats = query({
  info: {
    id: "hats",
    title: { en: "Which hats does X wear?", fr: "Quelles casquettes porte X ?" },
    question: {
      en: "Which hats can {node} wear, and which superior or tie goes with each?",
      fr: "Quelles casquettes {node} peut-il porter, et quel supérieur ou lien va avec chacune ?",
    },
    asked: {
      en: "hats; double-hatted; triple-hatted; roles worn by one post; how many hats",
      fr: "casquettes; cumul de fonctions; combien de casquettes",
    },
    messages: {
      answer: {
        en: "Hats of {post}: {count} on record – {hats}.",
        fr: "Casquettes de {post} : {count} au relevé – {hats}.",
      },
      ...notAtOnceMessage,
      counted: {
        en: "The sources count from {least} to {most}.",
        fr: "Les sources en comptent de {least} à {most}.",
      },
      "counted-one": { en: "The sources count {most}.", fr: "Les sources en comptent {most}." },
      ...datedMessage,
      tie: { en: "{hat} – {ties}.", fr: "{hat} – {ties}." },
      untied: {
        en: "Without a superior or tie on record: {hats}.",
        fr: "Sans supérieur ni lien connu : {hats}.",
      },
      also: { en: "The post itself – {own}.", fr: "Le poste lui-même – {own}." },
      none: {
        en: "No hats of {post} are on record.",
        fr: "Le relevé ne contient aucune casquette de {post}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({ node: actorParameter({ en: "The post", fr: "Le poste" }) }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const post = actorMeant(view, asked);
    const worn = linesAt(view, post, { kinds: wearingKinds, direction: "out" });
    const held = sortNodes(view, farEnds(view, worn, post)).map((hat) => ({
      hat,
      lines: tiesOf(view, post, hat),
    }));
    const own =
      worn.length === 0
        ? []
        : linesAt(view, post, { kinds: ["member-of", "responsible-for"], direction: "out" }).filter(
            (line) => view.line(line).hat === undefined,
          );
    const lines = [...worn, ...held.flatMap((one) => one.lines)];
    const untied = held.filter((one) => one.lines.length === 0).map(({ hat }) => hat);
    const { hatsMin: least = worn.length, hatsMax: most = worn.length } = view.node(post);
    return {
      sentences: [
        ...when(worn.length, "answer", {
          post: namesValue(view, [post]),
          hats: namesValue(view, farEnds(view, worn, post)),
          count: held.length,
        }),
        ...notAtOnce(view, worn, post),
        ...when(worn.length === 0, "none", { post: namesValue(view, [post]) }),
        ...when(worn.length > 0 && least !== most, "counted", { least, most }),
        ...when(worn.length > 0 && least === most && most !== held.length, "counted-one", { most }),
        ...datedSentences(view, post, ["hatsMin", "hatsMax"]),
        ...held.flatMap((one) =>
          when(one.lines.length, "tie", {
            hat: namesValue(view, [one.hat]),
            ties: linePhrases(view, one.lines, one.hat),
          }),
        ),
        ...when(untied.length, "untied", { hats: namesValue(view, untied) }),
        ...when(own.length, "also", { own: linePhrases(view, own, post) }),
      ],
      lines,
      beside: own,
      nodes: [post],
      table: lineTable(subject, [...lines, ...own]),
    };
  },
});
