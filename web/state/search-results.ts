import type { ListedFinding } from "../../server/contract/findings.ts";
import type { FoundNode } from "../../server/contract/nodes.ts";
import type { PatchItem } from "../../server/contract/patches.ts";
import type { QuestionDescription } from "../../server/contract/questions.ts";
import { means } from "./question-groups.ts";

/** What the search box offers, each to be opened in its own way. */
export type Offer =
  | { readonly kind: "ask"; readonly text: string }
  | { readonly kind: "name"; readonly node: FoundNode }
  | { readonly kind: "finding"; readonly finding: ListedFinding }
  | { readonly kind: "reform"; readonly patch: PatchItem }
  | { readonly kind: "question"; readonly question: QuestionDescription };

/** What can be searched. What is still on its way is empty. */
export type Searched = {
  readonly names: readonly FoundNode[] | undefined;
  readonly findings: readonly ListedFinding[] | undefined;
  readonly patches: readonly PatchItem[] | undefined;
  readonly questions: readonly QuestionDescription[] | undefined;
};

const few = 3;
const manyWords = 4;

const holds = (text: string, words: readonly string[]): boolean => {
  const folded = text.toLocaleLowerCase();
  return words.every((word) => folded.includes(word));
};

/** Whether a text is more a sentence than a name. */
export const isSentence = (text: string): boolean =>
  text.trim().endsWith("?") || text.trim().split(/\s+/).length >= manyWords;

/**
 * What some words may be after: names first, then findings, reforms and questions that hold them. A sentence is
 * first of all a question to be asked; so is anything of which nothing is called, once that is known.
 */
export const offersOf = (
  text: string,
  { names, findings = [], patches = [], questions = [] }: Searched,
  titleOf: (finding: ListedFinding) => string,
): readonly Offer[] => {
  const asked = text.trim();
  const words = asked.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const ask: Offer = { kind: "ask", text: asked };
  const exact = patches.filter(({ id }) => id.toLocaleLowerCase() === asked.toLocaleLowerCase());
  const others: readonly Offer[] = [
    ...exact.map((patch): Offer => ({ kind: "reform", patch })),
    ...(names ?? [])
      .filter(({ id }) => !exact.some((patch) => patch.id === id)) // the recommendation that the reform carries out
      .map((node): Offer => ({ kind: "name", node })),
    ...findings
      .filter(
        (finding) => finding.status === "found" && holds(`${titleOf(finding)} ${finding.message}`, words),
      )
      .slice(0, few)
      .map((finding): Offer => ({ kind: "finding", finding })),
    ...patches
      .filter((patch) => !exact.includes(patch) && holds(`${patch.id} ${patch.title}`, words))
      .slice(0, few)
      .map((patch): Offer => ({ kind: "reform", patch })),
    ...questions
      .filter((question) => means(question, asked))
      .slice(0, few)
      .map((question): Offer => ({ kind: "question", question })),
  ];
  if (isSentence(asked) || names?.length === 0) return [ask, ...others];
  // who types a name and Enter at once does not mean to ask: until names are read nothing is known of them
  return names === undefined ? others : [...others, ask];
};
