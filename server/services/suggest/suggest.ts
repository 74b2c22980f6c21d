import MiniSearch from "minisearch";
import { plainly } from "../../../analysis/queries/shared/called.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { keysOf, scopes } from "../../../graph/vocabulary.ts";
import type { QuestionDescription } from "../../contract/questions.ts";
import { questionList } from "../question-list.ts";
import { mentionsIn } from "./mentions.ts";
import { type Filled, fill, type Read } from "./parameters.ts";

/** A named question that a text may mean, with what the text fills in. */
export type Suggestion = Pick<Filled, "parameters" | "missing"> & { readonly question: QuestionDescription };

const idle = new Set(
  "a an and are be by can could de des do does du for in into is it its la le les many of on or que qui the their there they to under what when which whom will with would".split(
    " ",
  ),
);

/** The stem as far as endings of English verbs go; enough to hold `approves` and `approved` together. */
const stem = (word: string): string | null => (idle.has(word) ? null : word.replace(/(?:ing|ed|es|e)$/u, ""));

const index = (): MiniSearch<{ id: string; asked: string; question: string }> => {
  const made = new MiniSearch<{ id: string; asked: string; question: string }>({
    fields: ["asked", "question"],
    processTerm: (term) => stem(plainly(term)),
    searchOptions: { boost: { asked: 2 }, combineWith: "OR", prefix: (term) => term.length > 4 },
  });
  made.addAll(
    questionList.map(({ id, asked, question, title }) => ({
      id,
      asked: `${asked.en} ${asked.fr}`,
      question: `${question.en} ${question.fr} ${title.en} ${title.fr}`.replaceAll(/\{\w+\}/g, ""),
    })),
  );
  return made;
};

/** What is asked of names when nothing else in a text says what. */
const fallbacks = new Set(["about", "relation", "recommendation", "section"]);

const readIn = (view: OrgView, text: string): Read => {
  const recommendation = /\b(?:R-[\w.]+-\w+|P\d+)\b/u.exec(text)?.[0];
  const section = /\b(?:section\s+(\d[\d.]*\d|\d)|(endnote\s+\d+))/iu.exec(text);
  const { ids, rest } = mentionsIn(view, text);
  return {
    nodes: ids.filter((id) => id !== recommendation),
    recommendation,
    section: section?.[1] ?? section?.[2]?.toLowerCase(),
    rest,
  };
};

/** `for finance` says on which subject, not what is asked. */
const subject = new RegExp(`\\b(?:for|on|about|pour|sur) (?:${keysOf(scopes).join("|")})\\b`, "gu");

/** `Is A above B?` asks whether B answers to A. */
const upwards = /\b(?:above|over|boss of|superior (?:of|to)|au dessus)\b/u;
const yesOrNo = /^(?:is|are|was|does|do|did|has|have|can|est ce|est il)\b/u;

/** A question that wants yes or no, of two that it names. */
const asksWhether = (text: string, { nodes }: Read): boolean =>
  nodes.length === 2 && yesOrNo.test(plainly(text));

/** How well what was read fits what a question takes: every name should find its place, and no place be left empty. */
const fitness = ({ missing, placed, parameters }: Filled, read: Read): number => {
  const unplaced = read.nodes.length - placed;
  const wanted = [read.recommendation, read.section].filter((one) => one !== undefined);
  const unused = wanted.filter((one) => !Object.values(parameters).includes(one)).length;
  return 0.3 ** missing.length * 0.5 ** unplaced * 0.2 ** unused;
};

/**
 * Named questions that a text in plain words may mean, the likeliest first. Each has the parameters that could be read
 * from the text; nodes are known by their names, short forms and aliases.
 */
export const suggestQuestions = (view: OrgView, text: string, limit = 4): Suggestion[] => {
  const read = readIn(view, text);
  const scores = new Map(
    index()
      .search(read.rest.replaceAll(subject, " "))
      .map(({ id, score }) => [String(id), score]),
  );
  const whether = asksWhether(text, read);
  const turned = whether && upwards.test(plainly(text)) ? { ...read, nodes: read.nodes.toReversed() } : read;
  return questionList
    .map((question) => {
      const filled = fill(question, question.id === "whether" ? turned : read);
      const fallback = filled.missing.length === 0 && fallbacks.has(question.id) ? 0.2 : 0;
      const known = (scores.get(question.id) ?? 0) + fallback;
      const likely = whether && question.id === "whether" ? 3 * known + 10 : known;
      return { question, ...filled, score: likely * fitness(filled, read) };
    })
    .filter(({ score }) => score > 0.05)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ question, parameters, missing }) => ({ question, parameters, missing }));
};
