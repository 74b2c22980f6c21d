import type { z } from "zod";
import type { OrgView } from "../graph/index/view.ts";
import type { NodeKind, NodeTrait } from "../graph/kinds.ts";
import type { Dataset } from "../graph/model/dataset.ts";
import type { Words } from "../graph/vocabulary.ts";
import type { Value } from "./finding/words.ts";

/** How far the sources carry an answer: they say it, we conclude it from them, or they do not say. */
export const answerStatuses = {
  stated: { en: "stated", fr: "énoncé" },
  inferred: { en: "inferred", fr: "déduit" },
  "not-stated": { en: "not stated", fr: "non énoncé" },
} as const satisfies Record<string, Words>;
export type AnswerStatus = keyof typeof answerStatuses;

/** What a question is asked of: a view, and the dataset behind it for patches, recommendations and sources. */
export type Subject = { readonly view: OrgView; readonly dataset: Dataset };

/** A piece of text: a value, or several pieces with a mark between them. */
export type Phrase = Value | { readonly pieces: readonly Phrase[]; readonly mark: Words };

/** One sentence of an answer: a template of the query and what fills it. */
export type AnswerSentence = { readonly message: string; readonly values: Readonly<Record<string, Phrase>> };

/** Rows of text under column ids; a column that is empty throughout is not shown. */
export type AnswerTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Phrase[])[];
};

/** What a query answers, in row numbers; one place (`ask`) turns it into an answer in a language. */
export type Reply = {
  readonly sentences: readonly AnswerSentence[];
  /** The lines that carry the answer: its status follows from them. */
  readonly lines: readonly number[];
  /** Lines worth seeing beside it that do not carry it. */
  readonly beside?: readonly number[];
  readonly nodes?: readonly number[];
  /** Nodes of which what is told has no date of its own, where that is asked of some of their fields: see `undatedNodes`. */
  readonly undated?: readonly number[];
  readonly table?: AnswerTable;
  /** Set where it does not follow from the lines as it does for a list: see `statusOfLines`. */
  readonly status?: AnswerStatus;
};

/** What a query says of itself. */
export type QueryInfo = {
  readonly id: string;
  readonly title: Words;
  /** The question in plain words, with its parameters in braces. */
  readonly question: Words;
  /** Other words in which people ask it, with semicolons between: by them it is found. */
  readonly asked: Words;
  readonly messages: Readonly<Record<string, Words>>;
  /** What its Cypher twin leaves out or gives besides; why it has none, where that is so. */
  readonly twinNote?: Words;
  /** Words of columns of its own; those of tables of lines and of nodes are shared. */
  readonly columns?: Readonly<Record<string, Words>>;
};

/** One way to ask a question: plain words with its parameters in braces, and parameters that these words give. */
export type Phrasing =
  | string
  | { readonly says: string; readonly with: Readonly<Record<string, string | boolean>> };

/**
 * How people ask a question. Places in braces are parameters, or `{other}` for a name that the question does not need,
 * `{reform}` for what a recommendation says. `kinds` are those of the nodes that a place is usually filled with.
 */
export type Phrasings = {
  readonly en: readonly Phrasing[];
  readonly fr: readonly Phrasing[];
  readonly kinds?: Readonly<Record<string, readonly NodeKind[]>>;
  /** Traits of what the answer names, where it is of a sort: a text that asks for another sort asks another question. */
  readonly gives?: readonly NodeTrait[];
  /** Below 1 where a question says in general what another says in particular, so that the other is meant. */
  readonly share?: number;
};

/** A named question: words, typed parameters, and a pure function. */
export type Query<Parameters extends z.ZodObject = z.ZodObject> = {
  readonly info: QueryInfo;
  readonly phrasings: Phrasings;
  readonly parameters: Parameters;
  readonly answer: (subject: Subject, parameters: z.output<Parameters>) => Reply;
};

/** Keeps the parameters' type while a query is written down. */
export const query = <Parameters extends z.ZodObject>(definition: Query<Parameters>): Query<Parameters> =>
  definition;

/** A query that parses its parameters at call time: what lists hold. */
export type AnyQuery = {
  readonly info: QueryInfo;
  readonly phrasings: Phrasings;
  readonly parameters: z.ZodObject;
  readonly answer: (subject: Subject, parameters: unknown) => Reply;
};

/** Closes a query over its parameters' schema: a ZodError on parameters that do not fit or are not known. */
export const withParsedParameters = <Parameters extends z.ZodObject>(one: Query<Parameters>): AnyQuery => ({
  info: one.info,
  phrasings: one.phrasings,
  parameters: one.parameters,
  answer: (subject, parameters) => one.answer(subject, one.parameters.parse(parameters ?? {})),
});
