import { z } from "zod";
import { groupBy } from "../../../graph/group-by.ts";
import { isAskedToAct, type Recommendation, roleOf } from "../../../graph/model/recommendation.ts";
import { inNumbering } from "../../../graph/text/numbering.ts";
import { type AnswerTable, type Phrase, query } from "../../query.ts";
import { everyLine } from "../shared/lines.ts";
import { naming } from "../shared/naming.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, namesValue, wordsValue } from "../shared/phrases.ts";
import { formParameter, idsOf } from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";

const parts = {
  act: { en: "asked to act", fr: "appelé à agir" },
  other: { en: "addressed with another part", fr: "destinataire à un autre titre" },
  inferred: { en: "addressee concluded by us", fr: "destinataire déduit par nous" },
  concerned: { en: "would be changed by it", fr: "en serait changé" },
} as const;
type Part = keyof typeof parts;

const partOf = (one: Recommendation, node: string): Part | undefined => {
  if (one.addressees.includes(node)) return isAskedToAct(one, node) ? "act" : "other";
  if (one.inferredAddressees.includes(node)) return "inferred";
  return one.concerns.includes(node) ? "concerned" : undefined;
};

/** `backer in R-8-3; place of discussion in R-8-6` */
const byRole = (some: readonly Recommendation[], node: string): Phrase =>
  joined(
    [...groupBy(some, (one) => roleOf(one, node) ?? "")].map(([role, rows]) =>
      joined([role, idsOf(rows)], "colon"),
    ),
    "semicolon",
  );

/** The part of a node in each of some recommendations that it has one in. */
const tableOf = (recommendations: readonly Recommendation[], id: string): AnswerTable => ({
  columns: ["recommendation", "title", "part", "role", "section"],
  rows: recommendations.flatMap((one): Phrase[][] => {
    const part = partOf(one, id);
    if (part === undefined) return [];
    return [[one.id, one.title, wordsValue(parts[part]), roleOf(one, id) ?? "", one.section]];
  }),
});

/** Which recommendations name somebody, and in which role. */
export const addressed = query({
  info: {
    id: "addressed",
    title: {
      en: "Which recommendations are addressed to X, and in what role?",
      fr: "Quelles recommandations s'adressent à X, et à quel titre ?",
    },
    question: {
      en: "How many recommendations are addressed to {node}, and in which role?",
      fr: "Combien de recommandations s'adressent à {node}, et à quel titre ?",
    },
    asked: {
      en: "which recommendations are addressed to; who is asked to do what; recommendations for; what is it asked to do",
      fr: "quelles recommandations s'adressent à; ce qui lui est demandé",
    },
    messages: {
      answer: {
        en: "Recommendations addressed to {node}: {named} of {all}.",
        fr: "Recommandations adressées à {node} : {named} sur {all}.",
      },
      act: { en: "Asked to act in {count}: {ids}.", fr: "Appelé à agir dans {count} : {ids}." },
      other: {
        en: "With another part in {count} – {roles}.",
        fr: "À un autre titre dans {count} – {roles}.",
      },
      inferred: {
        en: "Addressee as we conclude, where the source is passive, in {count}: {ids}.",
        fr: "Destinataire selon notre déduction, là où la source ne le nomme pas, dans {count} : {ids}.",
      },
      concerned: {
        en: "Not addressed, but would be changed by {count}: {ids}.",
        fr: "Non destinataire, mais en serait changé par {count} : {ids}.",
      },
      named: {
        en: "Being named is another question: {count} name it, by our wording of them – {ids}.",
        fr: "Être nommé est une autre question : {count} le nomment, selon nos termes – {ids}.",
      },
      none: {
        en: "None of the {all} recommendations is addressed to {node} or would change it.",
        fr: "Aucune des {all} recommandations n'est adressée à {node} ni ne le changerait.",
      },
    },
    columns: {
      recommendation: { en: "Recommendation", fr: "Recommandation" },
      title: { en: "In short", fr: "En bref" },
      part: { en: "Part", fr: "Part" },
      role: { en: "Role", fr: "Titre" },
      section: { en: "Section", fr: "Section" },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({ en: "Who", fr: "Qui" }),
    form: formParameter,
  }),
  answer: (subject, { node: asked, form }) => {
    const { view, dataset } = subject;
    const node = nodeMeant(view, asked);
    const { id } = view.node(node);
    const all = dataset.recommendations.filter((one) => form === undefined || one.form === form);
    const byId = all.toSorted((a, b) => inNumbering(a.id, b.id));
    const of = (part: Part): Recommendation[] => byId.filter((one) => partOf(one, id) === part);
    const [act, other, inferred, concerned] = [of("act"), of("other"), of("inferred"), of("concerned")];
    const ids = new Set([...act, ...other, ...inferred, ...concerned].map((one) => one.id));
    const lines = everyLine(
      view,
      (line) => view.columns.lineTo[line] === node && ids.has(view.line(line).from),
    );
    const named = naming(subject, [node]).recommendations.filter((one) => all.includes(one));
    const stated = act.length + other.length > 0;
    return {
      sentences: [
        ...when(ids.size, "answer", {
          node: namesValue(view, [node]),
          named: act.length + other.length,
          all: all.length,
        }),
        ...when(act.length, "act", { count: act.length, ids: idsOf(act) }),
        ...when(other.length, "other", { count: other.length, roles: byRole(other, id) }),
        ...when(inferred.length, "inferred", { count: inferred.length, ids: idsOf(inferred) }),
        ...when(concerned.length, "concerned", { count: concerned.length, ids: idsOf(concerned) }),
        ...when(named.length > act.length + other.length, "named", {
          count: named.length,
          ids: idsOf(named),
        }),
        ...when(ids.size === 0, "none", { node: namesValue(view, [node]), all: all.length }),
      ],
      lines: [],
      beside: lines,
      nodes: [node],
      status: stated ? "stated" : ids.size > 0 ? "inferred" : "not-stated",
      table: tableOf(byId, id),
    };
  },
});
