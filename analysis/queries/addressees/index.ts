import { z } from "zod";
import { groupBy } from "../../../graph/group-by.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { isAskedToAct, type Recommendation } from "../../../graph/model/recommendation.ts";
import { type Phrase, query } from "../../query.ts";
import { sortNodes } from "../shared/order.ts";
import { choiceParameter } from "../shared/parameters.ts";
import { joined, namesValue } from "../shared/phrases.ts";
import { formParameter, idsOf } from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";

const whom = {
  any: { en: "all addressees", fr: "tous les destinataires" },
  sole: { en: "those asked alone", fr: "ceux qui sont seuls sollicités" },
} as const;

/** The only one whom the source names as addressee, and who is asked to act; ours do not count. */
const soleOf = (one: Recommendation): string | undefined => {
  const [only, other] = one.addressees;
  return only !== undefined && other === undefined && isAskedToAct(one, only) ? only : undefined;
};

type Addressed = {
  readonly row: number;
  readonly asked: readonly Recommendation[];
  /** Those that ask nobody else. */
  readonly alone: readonly Recommendation[];
};

/** Whom recommendations address, each with those that do. */
const addressedIn = (view: OrgView, some: readonly Recommendation[]): Addressed[] => {
  const ids = some.flatMap((one) => one.addressees.flatMap((id) => view.find(id) ?? []));
  return sortNodes(view, ids).map((row) => {
    const { id } = view.node(row);
    const asked = some.filter((one) => one.addressees.includes(id));
    return { row, asked, alone: asked.filter((one) => soleOf(one) === id) };
  });
};

/** The three greatest numbers of recommendations, with those whom so many address. */
const mostAsked = (view: OrgView, rows: readonly Addressed[]): Phrase => {
  const leading = [...groupBy(rows, ({ asked }) => asked.length)].slice(0, 3);
  const told = leading.map(([count, those]): Phrase => {
    const named = those.map(({ row }) => row);
    return joined([count, namesValue(view, named)], "colon");
  });
  return joined(told, "semicolon");
};

/** Who is addressed by how many recommendations, most first, and by which alone. */
export const addressees = query({
  info: {
    id: "addressees",
    title: { en: "Who is asked most, and who alone?", fr: "Qui est le plus sollicité, et qui l'est seul ?" },
    question: {
      en: "To whom are how many recommendations addressed, {only}, of form {form}?",
      fr: "À qui combien de recommandations s'adressent-elles, {only}, de forme {form} ?",
    },
    asked: {
      en: "ranking of addressees; most recommendations; sole addressee; only addressee; who is asked most",
      fr: "classement des destinataires; le plus de recommandations; seul destinataire",
    },
    messages: {
      answer: {
        en: "Addressees named by the source: {count}. Most recommendations – {most}.",
        fr: "Destinataires nommés par la source : {count}. Le plus de recommandations – {most}.",
      },
      sole: {
        en: "Asked alone in some, as we read them: {count} – {who}.",
        fr: "Seuls sollicités dans certaines, selon notre lecture : {count} – {who}.",
      },
      none: {
        en: "No such addressee is on record.",
        fr: "Le relevé ne contient aucun destinataire de la sorte.",
      },
    },
    columns: {
      name: { en: "Addressee", fr: "Destinataire" },
      times: { en: "Recommendations", fr: "Recommandations" },
      alone: { en: "Asked alone in", fr: "Seul sollicité dans" },
      which: { en: "Which", fr: "Lesquelles" },
    },
    twinNote: {
      en: "It names the addressees; how often each is addressed is for the answer to count.",
      fr: "Il nomme les destinataires ; c'est à la réponse de compter combien de fois chacun l'est.",
    },
  },
  phrasings,
  parameters: z.strictObject({
    only: choiceParameter(
      whom,
      { en: "Which addressees", fr: "Quels destinataires" },
      "`sole`: only those whom some recommendation asks alone",
    ).default("any"),
    form: formParameter,
  }),
  answer: ({ view, dataset }, { only, form }) => {
    const some = dataset.recommendations.filter((one) => form === undefined || one.form === form);
    const rows = addressedIn(view, some)
      .filter(({ alone }) => only === "any" || alone.length > 0)
      .toSorted((a, b) =>
        only === "sole" ? b.alone.length - a.alone.length : b.asked.length - a.asked.length,
      );
    const sole = rows.filter(({ alone }) => alone.length > 0);
    return {
      sentences: [
        ...when(only === "any" && rows.length > 0, "answer", {
          count: rows.length,
          most: mostAsked(view, rows),
        }),
        ...when(sole.length, "sole", {
          count: sole.length,
          who: joined(
            sole.map(({ row, alone }): Phrase => joined([namesValue(view, [row]), idsOf(alone)], "colon")),
            "semicolon",
          ),
        }),
        ...when(rows.length === 0, "none"),
      ],
      lines: [],
      nodes: rows.map(({ row }) => row),
      // That nobody else is asked is how we read a recommendation.
      status: rows.length === 0 ? "not-stated" : only === "sole" ? "inferred" : "stated",
      table: {
        columns: ["name", "times", "alone", "which"],
        rows: rows.map(({ row, asked, alone }) => [
          namesValue(view, [row]),
          asked.length,
          idsOf(alone),
          idsOf(asked),
        ]),
      },
    };
  },
});
