import { i32 } from "../../graph/index/at.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { type NamePattern, nameExceptions, namePatterns } from "./name-patterns.ts";
import { type FunctionName, functionNames, type SpendingStep, spendingStepNames } from "./title-words.ts";

/** What a pattern finds and more: without what may not stand before and after, which is slow to ask of every letter. */
const loosely = (pattern: string): string =>
  pattern.replace(/^\(\?<!.*?\)/, "").replace(/\(\?![^()]*\)$/, "");

/** Some of these is in every title of those who assist: quicker than its many ways of saying so. */
const assistingStems =
  /deput|vice|stellv|adj|private|cabinet|staff|advis|aide|as+ist|secr|sekret|vorz|pers|\bpas?\b/i;

const compiled = new Map(
  Object.entries(namePatterns).map(([name, pattern], place) => [
    name,
    {
      bit: 1 << place,
      pattern: new RegExp(pattern, "iu"),
      loose: name === "assisting" ? assistingStems : new RegExp(loosely(pattern), "iu"),
    },
  ]),
);

/** What names of a view have been read for, and what they speak of, as bits by node: each is read once for each. */
const readingsOf = memoized((view: OrgView) => ({
  asked: new Int32Array(view.nodeCount),
  spoken: new Int32Array(view.nodeCount),
}));

const speaksOf = (view: OrgView, node: number, sort: NamePattern): boolean => {
  const except = nameExceptions[sort];
  return hasWords(view, node, sort) && !(except !== undefined && hasWords(view, node, except));
};

const hasWords = (view: OrgView, node: number, sort: NamePattern): boolean => {
  const { asked, spoken } = readingsOf(view);
  const { bit = 0, pattern, loose } = compiled.get(sort) ?? {};
  if ((i32(asked, node) & bit) === 0) {
    asked[node] = i32(asked, node) | bit;
    const { name } = view.node(node);
    if (loose?.test(name) && pattern?.test(name)) spoken[node] = i32(spoken, node) | bit;
  }
  return (i32(spoken, node) & bit) !== 0;
};

/** The functions that the name of a node speaks of. */
export const functionsIn = (view: OrgView, node: number): FunctionName[] =>
  functionNames.filter((one) => speaksOf(view, node, one));

/** Whether two names speak of one function. */
export const areOfOneFunction = (view: OrgView, one: number, other: number): boolean =>
  functionNames.some((name) => speaksOf(view, one, name) && speaksOf(view, other, name));

/** Whether a title says that whoever bears it leads a unit, as a head or a director does; a deputy does not. */
export const isLeading = (view: OrgView, post: number): boolean =>
  speaksOf(view, post, "leading") && !speaksOf(view, post, "assisting");

/** Whether the name of a committee says that it looks into what others did. */
export const isJudging = (view: OrgView, node: number): boolean => speaksOf(view, node, "judging");

/** The step of spending that a task is, by the beginning of its name; undefined for all other work. */
export const spendingStepIn = (view: OrgView, node: number): SpendingStep | undefined =>
  spendingStepNames.find((step) => speaksOf(view, node, step));

/** Whether a name says that its bearer examines others: audit, oversight, ethics, investigation. */
export const isControl = (view: OrgView, node: number): boolean => speaksOf(view, node, "control");

/** Whether a name says that its bearer manages what is audited first: money, purchases, staff. */
export const isAudited = (view: OrgView, node: number): boolean =>
  speaksOf(view, node, "audited") && !isControl(view, node);

/** Whether the description on record, in its own words, makes it responsible for what is audited first, though its name does not. */
export const isSaidToManage = (view: OrgView, node: number): boolean => {
  const { note } = view.node(node);
  if (note === undefined || compiled.get("managing")?.pattern.test(note) !== true) return false;
  return !isAudited(view, node) && !isControl(view, node);
};

/** Whether a name says that its bearer stands in for or assists one person, the superior: no layer and no span of its own kind. */
export const isAssisting = (view: OrgView, node: number): boolean => speaksOf(view, node, "assisting");
