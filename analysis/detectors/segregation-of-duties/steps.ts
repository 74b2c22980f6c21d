import { u8 } from "../../../graph/index/at.ts";
import { lineKindCode } from "../../../graph/index/columns.ts";
import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { wideViewOf } from "../../absence.ts";
import { distinct } from "../../finding/short-lists.ts";
import { type SpendingStep, spendingStepNames } from "../../hierarchy/title-words.ts";
import { spendingStepIn } from "../../hierarchy/titles.ts";
import { linesInto, otherEnd } from "../../kit.ts";

/** One post or person with several steps, and the lines that give them. */
export type Joined = {
  readonly actor: number;
  readonly steps: readonly SpendingStep[];
  readonly works: readonly number[];
  readonly lines: readonly number[];
  /** Whether it is accountable for all of these steps and on record as doing none. */
  readonly onlyAccountable: boolean;
};

// lists that are held on to: a view finds a relation it has made by the list itself
const doing = ["responsible-for", "accountable-for", "implements"] as const;
const holding = ["holds"] as const;
const accountable = lineKindCode.get("accountable-for");

/** Tasks that are a step of spending. */
export const spending = memoized((view: OrgView): readonly number[] =>
  Array.from(view.nodesWith("duty").filter((work) => spendingStepIn(view, work) !== undefined)),
);

/** Lines that give somebody a task of spending. */
export const sharesInStep = (view: OrgView, work: number): number[] =>
  linesOf(view.relation(doing, "in"), work);

/** Those who hold a post; the post itself where nobody is on record. */
const peopleOf = (view: OrgView, post: number): number[] => {
  const people = endsOf(view.relation(holding, "in"), post);
  return people.length > 0 ? people : [post];
};

/** Whether an actor is one hand: a person, or a single post or hat; a unit or a group has many. */
const isOneHand = (view: OrgView, actor: number): boolean =>
  u8(view.columns.nodeClass, actor) === 0 &&
  (["person", "wears", "role"] as const).some((trait) => view.nodeHas(actor, trait));

type Step = { readonly work: number; readonly post: number; readonly line: number };

/** Who is to be named: the post where all steps are its own, whoever holds it; else who joins several posts. */
const handOf = (view: OrgView, actor: number, some: readonly Step[]): number => {
  const [post = actor, ...others] = distinct(some.map((step) => step.post));
  return others.length === 0 && isOneHand(view, post) ? post : actor;
};

/** Whether somebody only answers for steps. That it does none of them is asked of the whole record: a slice may hide it. */
const isOnlyAccountable = (view: OrgView, some: readonly Step[]): boolean => {
  const whole = wideViewOf(view) ?? view;
  const lines = some.flatMap(({ work, post }) =>
    sharesInStep(whole, work).filter((line) => otherEnd(whole, line, work) === post),
  );
  return [...lines, ...some.map(({ line }) => line)].every(
    (line) => u8(view.columns.lineKind, line) === accountable,
  );
};

const joinedOf = (view: OrgView, actor: number, some: readonly Step[]): Joined | undefined => {
  const steps = spendingStepNames.filter((step) =>
    some.some(({ work }) => spendingStepIn(view, work) === step),
  );
  if (steps.length < 2) return undefined;
  const held = distinct(some.map(({ post }) => post)).flatMap((post) =>
    linesInto(view, holding, post).filter((line) => otherEnd(view, line, post) === actor),
  );
  return {
    actor,
    steps,
    works: distinct(some.map(({ work }) => work)),
    lines: [...some.map(({ line }) => line), ...held],
    onlyAccountable: isOnlyAccountable(view, some),
  };
};

/** Everybody with several steps of spending: a post by its own, a person by several posts held. */
export const joinedSteps = memoized((view: OrgView): readonly Joined[] => {
  const byActor = new Map<number, Step[]>();
  for (const work of spending(view))
    for (const line of sharesInStep(view, work)) {
      const post = otherEnd(view, line, work);
      for (const actor of peopleOf(view, post).filter((one) => isOneHand(view, one)))
        byActor.set(actor, [...(byActor.get(actor) ?? []), { work, post, line }]);
    }
  const byHand = new Map(Array.from(byActor, ([actor, some]) => [handOf(view, actor, some), some] as const));
  return [...byHand].flatMap(([hand, some]) => joinedOf(view, hand, some) ?? []);
});
