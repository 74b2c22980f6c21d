import type { ListedFinding } from "../../server/contract/findings.ts";
import type { FoundNode } from "../../server/contract/nodes.ts";
import type { PatchItem } from "../../server/contract/patches.ts";
import type { QuestionDescription } from "../../server/contract/questions.ts";
import { longName } from "../words/names.ts";
import { folded } from "./folded.ts";
import { means } from "./question-groups.ts";

/** A rule that has something in the list: how many findings, and of how many there is not enough data. */
export type FoundKind = {
  readonly detector: string;
  readonly title: string;
  readonly found: number;
  readonly unsure: number;
};

/** What the search box offers, each to be opened in its own way. */
export type Offer =
  | { readonly kind: "ask"; readonly text: string }
  | { readonly kind: "name"; readonly node: FoundNode }
  | { readonly kind: "findings"; readonly of: FoundKind }
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

/** What an offer is called. */
const callingsOfOffer = (offer: Offer): readonly (string | undefined)[] => {
  if (offer.kind === "name") {
    const { id, name, short, aliases } = offer.node;
    return [id, name, short, longName(offer.node), ...aliases];
  }
  if (offer.kind === "findings") return [offer.of.title];
  return offer.kind === "reform" ? [offer.patch.id] : [];
};

/** Whether an offer is called what was typed, and not only by a name that holds it. */
const isCalled = (offer: Offer, asked: string): boolean =>
  callingsOfOffer(offer).some((name) => name !== undefined && folded(name) === folded(asked));

/** The kinds of finding in a list. */
export const kindsFound = (
  findings: readonly ListedFinding[],
  titleOf: (finding: ListedFinding) => string,
): readonly FoundKind[] => {
  const kinds = new Map<string, FoundKind>();
  for (const finding of findings) {
    const { detector, status } = finding;
    const { found = 0, unsure = 0 } = kinds.get(detector) ?? {};
    const more = status === "found" ? { found: found + 1, unsure } : { found, unsure: unsure + 1 };
    kinds.set(detector, { detector, title: titleOf(finding), ...more });
  }
  return [...kinds.values()];
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
 * What some words may be after: first what is called exactly that, then names, findings, reforms and questions that hold
 * them. A sentence is first of all a question to be asked; so is anything of which nothing is called, once that is known.
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
  const exact = patches.filter(({ id }) => folded(id) === folded(asked));
  const all: readonly Offer[] = [
    ...exact.map((patch): Offer => ({ kind: "reform", patch })),
    ...(names ?? [])
      .filter(({ id }) => !exact.some((patch) => patch.id === id)) // the recommendation that the reform carries out
      .map((node): Offer => ({ kind: "name", node })),
    ...kindsFound(findings, titleOf)
      .filter(({ title }) => holds(title, words))
      .slice(0, few)
      .map((of): Offer => ({ kind: "findings", of })),
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
  const called = all.filter((offer) => isCalled(offer, asked));
  const others = all.filter((offer) => !called.includes(offer));
  if (called.length > 0) return [...called, ...others, ask];
  if (isSentence(asked) || names?.length === 0) return [ask, ...others];
  // who types a name and Enter at once does not mean to ask: until names are read nothing is known of them
  return names === undefined ? others : [...others, ask];
};
