import { linesOf } from "../../../graph/index/relation.ts";
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

const found = (verdict: Verdict, lines: readonly number[]): Weakness[] =>
  lines.length === 0 ? [] : [{ verdict, lines }];

const ofForums = (view: OrgView, node: number): Weakness[] => {
  const uncovered = denied(view, reach, node);
  const powerless = denied(view, authority, node);
  const tasks = linesFrom(view, ["responsible-for"], node);
  const silent = tasks.length > 0 && powerless.length === 0 && linesFrom(view, authority, node).length === 0;
  return [
    ...found("does-not-cover", uncovered),
    ...found("no-authority", powerless),
    ...(silent && uncovered.length === 0 ? found("authority-not-recorded", tasks) : []),
  ];
};

/**
 * The weaknesses on record of a mechanism, or of a body or entity that was to deliver something. Authority
 * and coverage are asked of mechanisms only: what a body lacks is the question of another detector.
 */
export const weaknessesOf = (view: OrgView, node: number): Weakness[] => {
  const { kind, state } = view.node(node);
  return [
    ...(kind === "mechanism" ? ofForums(view, node) : []),
    ...found("does-not-deliver", denied(view, delivery, node)),
    ...(state === "dormant" ? [{ verdict: "dormant" as const, lines: [] }] : []),
  ];
};
