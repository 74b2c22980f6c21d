import { z } from "zod";
import { answeringKinds, type OrgView } from "../../../graph/index/view.ts";
import { type LineKind, lineKind, lineKindIds } from "../../../graph/kinds.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { classesOf } from "../../chains/classes.ts";
import { query } from "../../query.ts";
import { farEnds, isDenied, linesAt, linesBetween } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, names, told, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfConclusion } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { along, climbing, surestWay, type Walk } from "../shared/ways.ts";

type Sense = { readonly words: Words; readonly kinds: readonly LineKind[]; readonly walk?: Walk };

const belonging = ["part-of", "member-of", "located-in"] as const;

/** What a person may mean, beyond a single kind of line; `walk` where it holds through others as well. */
const senses: Readonly<Record<"answers" | "belongs", Sense>> = {
  answers: { words: { en: "answers to", fr: "rend compte à" }, kinds: answeringKinds, walk: climbing },
  belongs: {
    words: { en: "belongs to", fr: "appartient à" },
    kinds: belonging,
    walk: along((view) => view.relation(belonging, "out")),
  },
};

const senseOf = (relation: LineKind | keyof typeof senses): Sense =>
  relation === "answers" || relation === "belongs"
    ? senses[relation]
    : { words: lineKind(relation).label, kinds: [relation] };

/** What is on record between the posts that wear a hat and another node: not the hat's, but near it. */
const ofWearers = (view: OrgView, hat: number, other: number): { post: number; lines: number[] }[] =>
  farEnds(view, linesAt(view, hat, { kinds: ["wears-hat"], direction: "in" }), hat).flatMap((post) => {
    const lines = post === other ? [] : linesBetween(view, post, other);
    return lines.length === 0 ? [] : [{ post, lines }];
  });

/** The classes a node is one of, but for another node. */
const classesBut = (view: OrgView, node: number, other: number): number[] =>
  sortNodes(
    view,
    [...classesOf(view, node).steps.keys()].filter((row) => row !== node && row !== other),
  );

/** What is said of the classes that either is one of, towards the other: it may hold for the node as well. */
const ofClasses = (view: OrgView, first: number, second: number, kinds: readonly LineKind[]) => {
  const between = (from: number, to: number): number[] =>
    linesBetween(view, from, to).filter(
      (line) => view.columns.lineTo[line] === to && kinds.includes(view.line(line).kind),
    );
  return [
    ...classesBut(view, first, second).map((wider) => ({
      message: "wider",
      wider,
      from: wider,
      lines: between(wider, second),
    })),
    ...classesBut(view, second, first).map((wider) => ({
      message: "widerStill",
      wider,
      from: first,
      lines: between(first, wider),
    })),
  ].filter(({ lines }) => lines.length > 0);
};

/** The nodes of a chain of several steps from one to the other, where one kind of answering was asked for and is not said. */
const chainOf = (view: OrgView, kinds: readonly LineKind[], first: number, second: number): number[] => {
  if (!kinds.every((kind) => answeringKinds.includes(kind))) return [];
  const way = surestWay(view, climbing, first, second);
  return way === undefined || way.lines.length < 2 ? [] : [...way.nodes];
};

/** Whether one node stands in a relation to another: said, denied, concluded over several steps, or not stated. */
export const whether = query({
  info: {
    id: "whether",
    title: { en: "Does X answer to Y?", fr: "X rend-il compte à Y ?" },
    question: {
      en: "Is it said that {first} stands in the relation “{relation}” to {second}?",
      fr: "Est-il dit que {first} est dans la relation « {relation} » avec {second} ?",
    },
    asked: {
      en: "is it true that; does it report to; is it part of; does it have authority over; is it above; is it accountable",
      fr: "est-il vrai que; fait-il partie de; est-il au-dessus de; a-t-il autorité sur",
    },
    messages: {
      yes: {
        en: "“{relation}”, from {first} to {second}: yes – {lines}.",
        fr: "« {relation} », de {first} à {second} : oui – {lines}.",
      },
      no: {
        en: "“{relation}”, from {first} to {second}: no, that is denied – {lines}.",
        fr: "« {relation} », de {first} à {second} : non, c'est nié – {lines}.",
      },
      through: {
        en: "“{relation}”, from {first} to {second}: not in one step, but by way of others – {way}.",
        fr: "« {relation} », de {first} à {second} : pas directement, mais par d'autres – {way}.",
      },
      unsaid: {
        en: "“{relation}”, from {first} to {second}: the sources do not say so.",
        fr: "« {relation} », de {first} à {second} : les sources ne le disent pas.",
      },
      instead: {
        en: "Otherwise on record between the two – {others}.",
        fr: "Connu par ailleurs entre les deux – {others}.",
      },
      wider: {
        en: "Of {wider}, to which {first} belongs – {others}.",
        fr: "De {wider}, dont {first} fait partie – {others}.",
      },
      widerStill: {
        en: "Of {first} and {wider}, to which {second} belongs – {others}.",
        fr: "De {first} et {wider}, dont {second} fait partie – {others}.",
      },
      chain: {
        en: "Chains of answering lead there all the same – {way}.",
        fr: "Des chaînes de compte rendu y mènent pourtant – {way}.",
      },
      wearer: {
        en: "Of {post}, who wears the hat – {others}.",
        fr: "De {post}, qui porte la casquette – {others}.",
      },
    },
    twinNote: {
      en: "It gives all equally good ways, where the question tells one. What something belongs to is looked for up to ten steps.",
      fr: "Il donne tous les chemins de même valeur, là où la question en dit un. Ce à quoi une chose appartient est cherché jusqu'à dix pas.",
    },
  },
  parameters: z.strictObject({
    first: nodeParameter("Who"),
    second: nodeParameter("To whom"),
    relation: z
      .enum(["answers", "belongs", ...lineKindIds])
      .default("answers")
      .describe("`answers` and `belongs` in any of their forms, or one kind of line"),
  }),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [first, second] = [nodeMeant(view, parameters.first), nodeMeant(view, parameters.second)];
    const { words, kinds, walk } = senseOf(parameters.relation);
    const all = linesBetween(view, first, second);
    const meant = all.filter((line) => {
      const { kind } = view.line(line);
      const forward = view.columns.lineTo[line] === second || lineKind(kind).symmetric;
      return forward && kinds.includes(kind);
    });
    const [yes, no] = [
      meant.filter((one) => !isDenied(view, one)),
      meant.filter((one) => isDenied(view, one)),
    ];
    const way = meant.length === 0 && walk ? surestWay(view, walk, first, second) : undefined;
    const through = way?.lines.length ? way : undefined;
    const others = all.filter((line) => !meant.includes(line));
    const lines = [...yes, ...no, ...(through?.lines ?? [])];
    const wearers = lines.length === 0 ? ofWearers(view, first, second) : [];
    const wider = lines.length === 0 ? ofClasses(view, first, second, kinds) : [];
    const chain = lines.length === 0 ? chainOf(view, kinds, first, second) : [];
    const beside = [...others, ...[...wearers, ...wider].flatMap((one) => one.lines)];
    const values = {
      relation: wordsValue(words),
      first: names(view, [first]),
      second: names(view, [second]),
    };
    return {
      sentences: [
        ...when(yes.length, "yes", { ...values, lines: told(view, yes, first) }),
        ...when(no.length, "no", { ...values, lines: told(view, no, first, { refused: true }) }),
        ...when(through !== undefined, "through", {
          ...values,
          way: joined(
            (through?.nodes ?? []).map((row) => names(view, [row])),
            "arrow",
          ),
        }),
        ...when(lines.length === 0, "unsaid", values),
        ...when(others.length, "instead", { others: told(view, others, first) }),
        ...wider.map(({ message, wider: row, from, lines: held }) => ({
          message,
          values: { ...values, wider: names(view, [row]), others: told(view, held, from) },
        })),
        ...when(chain.length, "chain", {
          way: joined(
            chain.map((row) => names(view, [row])),
            "arrow",
          ),
        }),
        ...wearers.map(({ post, lines: held }) => ({
          message: "wearer",
          values: { post: names(view, [post]), others: told(view, held, post) },
        })),
      ],
      lines,
      beside,
      nodes: [first, second],
      ...(through === undefined ? {} : { status: statusOfConclusion(view, through.lines) }),
      table: lineTable(subject, [...lines, ...beside]),
    };
  },
});
