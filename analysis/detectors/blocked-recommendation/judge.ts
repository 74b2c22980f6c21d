import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { linesFrom, linesInto, otherEnd } from "../../kit.ts";

const deciding: readonly LineKind[] = [
  "has-authority-over",
  "oversees",
  "directs",
  "decides-on",
  "approves-budget",
  "authorizes",
  "heads",
  "chairs",
];
const authority: readonly LineKind[] = ["has-authority-over", "oversees", "directs", "decides-on"];

/** What one addressee has been asked and what is on record of its power over it. */
export type Request = {
  readonly recommendation: number;
  readonly addressee: number;
  readonly asked: number;
  /** Lines that deny it authority over something concerned. */
  readonly denied: number[];
  /** Whether anything concerned is within its power, as far as recorded. */
  readonly able: boolean;
  readonly concerned: number[];
};

/** Whether a node is under another on any chain of answering. */
const isUnder = (view: OrgView, node: number, head: number): boolean => {
  const seen = new Set([node]);
  for (const row of seen) {
    if (row === head) return true;
    for (const end of endsOf(view.climb(), row)) seen.add(end);
  }
  return false;
};

const mayDecide = (view: OrgView, addressee: number, thing: number): boolean =>
  isUnder(view, thing, addressee) || endsOf(view.relation(deciding, "out"), addressee).includes(thing);

/** The requests of one recommendation, one per addressee. */
const requestsOf = (view: OrgView, recommendation: number): Request[] => {
  const concerned = linesFrom(view, ["concerns"], recommendation).map((line) =>
    otherEnd(view, line, recommendation),
  );
  return linesFrom(view, ["addressed-to"], recommendation).map((asked): Request => {
    const addressee = otherEnd(view, asked, recommendation);
    const no = view.relation(authority, "out", "denied");
    const denied = [...linesOf(no, addressee)].filter((line) =>
      concerned.includes(otherEnd(view, line, addressee)),
    );
    const able = concerned.some((thing) => mayDecide(view, addressee, thing));
    return { recommendation, addressee, asked, denied, able, concerned };
  });
};

export const requests = (view: OrgView): Request[] =>
  [...view.nodesOf("recommendation")].flatMap((recommendation) => requestsOf(view, recommendation));

/** How many recommendations ask each addressee, and by which lines. */
export const loadOf = (view: OrgView, addressee: number): number[] =>
  linesInto(view, ["addressed-to"], addressee);
