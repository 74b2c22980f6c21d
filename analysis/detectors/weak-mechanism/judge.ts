import { degree, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { linesFrom, linesInto, otherEnd } from "../../kit.ts";

export type Verdict =
  | "does-not-cover"
  | "no-authority"
  | "does-not-deliver"
  | "dormant"
  | "authority-not-recorded";

/** One weakness of a forum and the lines that say so. */
export type Weakness = { readonly verdict: Verdict; readonly lines: readonly number[] };

const denied = (view: OrgView, kinds: readonly LineKind[], node: number): number[] =>
  linesOf(view.relation(kinds, "out", "denied"), node);

// lists that are held on to: a view finds a relation it has made by the list itself
const reach = ["covers"] as const;
const delivery = ["produces", "implements"] as const;
const owning = ["responsible-for", "accountable-for"] as const;
const authority = ["has-authority-over", "decides-on", "directs", "oversees"] as const;

/** Whether it alone is responsible for something: then what it does not reach is reached by nobody. */
export const isOnlyOne = (view: OrgView, node: number): boolean =>
  linesFrom(view, ["responsible-for"], node).some((line) => {
    const work = otherEnd(view, line, node);
    return linesInto(view, owning, work).every((other) => otherEnd(view, other, work) === node);
  });

const none: readonly Weakness[] = [];

/** Takes note of a weakness if there are lines that say so. */
const note = (found: Weakness[], verdict: Verdict, lines: readonly number[]): void => {
  if (lines.length > 0) found.push({ verdict, lines });
};

const noteOfForum = (found: Weakness[], view: OrgView, node: number): void => {
  const uncovered = denied(view, reach, node);
  const powerless = denied(view, authority, node);
  note(found, "does-not-cover", uncovered);
  note(found, "no-authority", powerless);
  const silent = powerless.length === 0 && degree(view.relation(authority, "out"), node) === 0;
  if (silent && uncovered.length === 0)
    note(found, "authority-not-recorded", linesFrom(view, ["responsible-for"], node));
};

/**
 * The weaknesses on record of a mechanism, or of a body or entity that was to deliver something. Authority
 * and coverage are asked of mechanisms only: what a body lacks is the question of another detector.
 */
export const weaknessesOf = (view: OrgView, node: number): readonly Weakness[] => {
  const { kind, state } = view.node(node);
  const delivers = degree(view.relation(delivery, "out", "denied"), node) === 0;
  // nearly all entities: nothing is said of them, and nothing need be made to say so
  if (kind !== "mechanism" && state !== "dormant" && delivers) return none;
  const found: Weakness[] = [];
  if (kind === "mechanism") noteOfForum(found, view, node);
  note(found, "does-not-deliver", denied(view, delivery, node));
  if (state === "dormant") found.push({ verdict: "dormant", lines: [] });
  return found;
};
