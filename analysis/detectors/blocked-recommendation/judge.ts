import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { linesFrom, otherEnd } from "../../kit.ts";

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

/** Whom a recommendation asks, with one line each that says so: the first by id where several do. */
const askedBy = (view: OrgView, recommendation: number): Map<number, number> => {
  const asked = new Map<number, number>();
  for (const line of linesFrom(view, ["addressed-to"], recommendation)) {
    const addressee = otherEnd(view, line, recommendation);
    const kept = asked.get(addressee);
    if (kept === undefined || view.line(line).id < view.line(kept).id) asked.set(addressee, line);
  }
  return asked;
};

/** The requests of one recommendation, one per addressee. */
const requestsOf = (view: OrgView, recommendation: number): Request[] => {
  const concerned = linesFrom(view, ["concerns"], recommendation).map((line) =>
    otherEnd(view, line, recommendation),
  );
  return [...askedBy(view, recommendation)].map(([addressee, asked]): Request => {
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

/** The lines by which recommendations ask an addressee, one for each. */
export const loadOf = (view: OrgView, addressee: number): number[] =>
  requests(view).flatMap((one) => (one.addressee === addressee ? [one.asked] : []));
