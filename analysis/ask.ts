import { z } from "zod";
import { DottedError } from "../graph/errors.ts";
import type { OrgView } from "../graph/index/view.ts";
import type { Language } from "../graph/language.ts";
import { type Citation, citationSchema } from "../graph/model/source.ts";
import { inNumbering } from "../graph/text/numbering.ts";
import { keysOf, type Words } from "../graph/vocabulary.ts";
import { basisByDate, statusAtDate } from "./at-date.ts";
import { twinCypherSchema } from "./cypher/cypher.ts";
import { nameInText } from "./finding/names.ts";
import { say } from "./finding/words.ts";
import { noSurerThan, sentencesOfPart, type Whole, wholeReply } from "./part-looked-at.ts";
import { queries } from "./queries/index.ts";
import { rowsCalled } from "./queries/shared/called.ts";
import { heldBy } from "./queries/shared/parameters.ts";
import { statusOfLines } from "./queries/shared/status.ts";
import { type AnswerStatus, type AnyQuery, answerStatuses, type Reply, type Subject } from "./query.ts";
import { lookedAtInWords } from "./slice-words.ts";
import { type Speech, sayTable } from "./speech.ts";

/** An answer, how far the sources carry it, and everything needed to check it. */
export const answerSchema = z
  .object({
    query: z.string(),
    status: z.enum(keysOf(answerStatuses)),
    text: z
      .string()
      .describe("The answer in a sentence or a few, after what was looked at where a slice narrows it"),
    lookedAt: z
      .string()
      .optional()
      .describe("What part of the record was looked at, in a sentence, where the slice leaves anything out"),
    sentences: z
      .array(z.string())
      .describe(
        "The same one by one: the first answers (after who holds which post, where a person was named), what follows is also on record",
      ),
    nodes: z.array(z.string()),
    lines: z.array(z.string()),
    table: z
      .object({
        columns: z.array(z.string()),
        rows: z.array(z.array(z.union([z.string(), z.number()]))),
      })
      .optional(),
    sources: z.array(citationSchema),
    cypher: twinCypherSchema
      .optional()
      .describe("The Cypher that finds these nodes and lines in Neo4j, where there is any"),
  })
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof answerSchema>;

/** What is said of an answer as a whole where the sources do not carry all of it. */
const reservations = {
  known: {
    en: "This is common knowledge; the sources do not say it.",
    fr: "C'est de connaissance générale ; les sources ne le disent pas.",
  },
  concluded: {
    en: "This is our conclusion; the sources do not say it in terms.",
    fr: "C'est notre conclusion ; les sources ne le disent pas en ces termes.",
  },
  undated: {
    en: "Lines behind this answer: {all}; without a date: {undated}. These may not have held in {at}.",
    fr: "Lignes à l'appui de cette réponse : {all} ; sans date : {undated}. Celles-ci ne valaient peut-être pas en {at}.",
  },
  undatedNodes: {
    en: "Named in this answer: {all}; with no date on record for what is told: {undated}. These may not have existed, or not been so, in {at}.",
    fr: "Nommés dans cette réponse : {all} ; sans date au relevé pour ce qui en est dit : {undated}. Il se peut qu'ils n'aient pas existé, ou pas ainsi, en {at}.",
  },
  mixed: {
    en: "Lines behind this answer: {all}; concluded by us or common knowledge: {ours}.",
    fr: "Lignes à l'appui de cette réponse : {all} ; déduites par nous ou de connaissance générale : {ours}.",
  },
} as const satisfies Record<string, Words>;

const holding: Words = { en: "{person} holds {post}.", fr: "{person} occupe {post}." };

const reservationOf = (view: OrgView, status: AnswerStatus, lines: readonly number[]) => {
  if (lines.length === 0) return undefined;
  const sure = new Set(lines.map((line) => view.line(line).confidence));
  // what is not stated may rest on lines that are, as a chain does that holds on no one day
  if (status === "not-stated" && sure.has("background")) return reservations.known;
  if (status === "inferred") return reservations.concluded;
  return sure.has("inferred") || sure.has("background") ? reservations.mixed : undefined;
};

/** What a question is answered with, and with what where nothing is hidden. */
type Replies = { readonly reply: Reply; readonly whole: Whole | undefined };

/** That some of what an answer about a date rests on has no date. */
const undatedSentences = (view: OrgView, reply: Reply, status: AnswerStatus, speech: Speech): string[] => {
  const { all, undated, of } = basisByDate(view, reply);
  if (undated === 0 || (of === "nodes" && status === "not-stated")) return [];
  const words = of === "lines" ? reservations.undated : reservations.undatedNodes;
  return [say(words, { all, undated, at: view.slice.at ?? "" }, speech.language, speech.nameOf)];
};

const sentencesOf = (
  one: AnyQuery,
  subject: Subject,
  { reply, whole }: Replies,
  status: AnswerStatus,
  speech: Speech,
) => {
  const { view } = subject;
  const lines = [...new Set(reply.lines)];
  const reservation = reservationOf(view, status, lines);
  const ours = lines.filter((line) => view.line(line).confidence !== "stated").length;
  return [
    ...sentencesOfPart(one, subject, reply, whole, speech),
    ...(reservation === undefined
      ? []
      : [say(reservation, { all: lines.length, ours }, speech.language, speech.nameOf)]),
    ...undatedSentences(view, reply, status, speech),
  ];
};

const citationsOf = (view: OrgView, lines: readonly number[], nodes: readonly number[]): Citation[] => {
  const rows = lines.length > 0 ? lines.map(view.line) : nodes.map(view.node);
  const kept = new Map<string, Citation>();
  for (const { sources } of rows) for (const one of sources) kept.set(`${one.source}#${one.locator}`, one);
  return [...kept].sort(([a], [b]) => inNumbering(a, b)).map(([, one]) => one);
};

const idsOf = (rows: Iterable<number>, idOf: (row: number) => { readonly id: string }): string[] =>
  [...new Set(rows)].map((row) => idOf(row).id).sort((a, b) => (a < b ? -1 : 1));

/** Whoever asks about a person is told which post the answer is about. */
const throughHolders = ({ view }: Subject, parameters: unknown, language: Language): string[] => {
  if (view.relation(["holds"], "out").ends.length === 0) return [];
  const given = z.record(z.string(), z.unknown()).safeParse(parameters).data ?? {};
  const rows = Object.values(given).flatMap((text) =>
    typeof text === "string" ? rowsCalled(view, text) : [],
  );
  return rows.flatMap((row) => {
    const posts = heldBy(view, row);
    const values = {
      person: { nodes: [view.node(row).id] },
      post: { nodes: posts.map((post) => view.node(post).id) },
    };
    return posts.length === 0 ? [] : [say(holding, values, language, (id) => nameInText(view, id))];
  });
};

const statusOf = (view: OrgView, { reply, whole }: Replies): AnswerStatus => {
  const own = ({ status, lines }: Reply) => status ?? statusOfLines(view, lines);
  return whole === undefined || reply.lines.length > 0
    ? own(reply)
    : noSurerThan(own(reply), own(whole.reply));
};

const toAnswer = (one: AnyQuery, subject: Subject, replies: Replies, language: Language): Answer => {
  const { view } = subject;
  const { reply } = replies;
  const speech: Speech = { language, nameOf: (id) => nameInText(view, id) };
  const status = statusOf(view, replies);
  const lines = [...reply.lines, ...(reply.beside ?? [])];
  const { lineFrom, lineTo } = view.columns;
  const ends = lines.flatMap((line) => [lineFrom[line] ?? -1, lineTo[line] ?? -1]);
  const sentences = sentencesOf(one, subject, replies, status, speech);
  return {
    query: one.info.id,
    status: statusAtDate(view, reply, status),
    text: sentences.join(" "),
    sentences,
    nodes: idsOf([...(reply.nodes ?? []), ...ends], view.node),
    lines: idsOf(lines, view.line),
    ...(reply.table === undefined || reply.table.rows.length === 0
      ? {}
      : { table: sayTable(one, reply.table, speech) }),
    sources: citationsOf(view, lines, reply.nodes ?? []),
  };
};

/**
 * Asks a named question. On a slice that leaves anything out, the text begins with what is looked at.
 * @throws DottedError `not-found` for an unknown question or node; ZodError for parameters that do not fit.
 */
export const ask = (subject: Subject, id: string, parameters: unknown, language: Language = "en"): Answer => {
  const one = queries.find(({ info }) => info.id === id);
  if (one === undefined) throw new DottedError("not-found", `there is no question "${id}"`);
  const reply = one.answer(subject, parameters);
  const answer = toAnswer(
    one,
    subject,
    { reply, whole: wholeReply(one, subject, parameters, reply) },
    language,
  );
  const sentences = [...throughHolders(subject, parameters, language), ...answer.sentences];
  const lookedAt = lookedAtInWords(subject.view.slice, language);
  return {
    ...answer,
    ...(lookedAt === undefined ? {} : { lookedAt }),
    text: [...(lookedAt === undefined ? [] : [lookedAt]), ...sentences].join(" "),
    sentences,
  };
};
