import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { isActing } from "../../../graph/model/recommendation.ts";
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

/** Whom a recommendation asks to act, with one line each that says so: the first by id where several do. */
const askedBy = (view: OrgView, recommendation: number): Map<number, number> => {
  const asked = new Map<number, number>();
  for (const line of linesFrom(view, ["addressed-to"], recommendation)) {
    if (!isActing(view.line(line).note)) continue;
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

export const requestsOnRecord = (view: OrgView): Request[] =>
  [...view.nodesWith("proposal")].flatMap((recommendation) => requestsOf(view, recommendation));

/** Whether nothing on record tells if the addressee may decide on what is concerned. */
export const isOpen = ({ able, denied, concerned }: Request): boolean =>
  concerned.length > 0 && !able && denied.length === 0;

/** What recommendations ask of one addressee: a line each, and those of which it is not known whether it may decide. */
export type Agenda = {
  readonly addressee: number;
  readonly asked: readonly number[];
  readonly open: readonly number[];
  /** Recommendations there are in all. */
  readonly all: number;
};

const agendaOf = (view: OrgView, addressee: number, some: readonly Request[]): Agenda => ({
  addressee,
  asked: some.map(({ asked }) => asked),
  open: some.filter(isOpen).map(({ asked }) => asked),
  all: view.nodesWith("proposal").length,
});

export const agendas = (view: OrgView): Agenda[] => {
  const groups = new Map<number, Request[]>();
  for (const one of requestsOnRecord(view))
    groups.set(one.addressee, [...(groups.get(one.addressee) ?? []), one]);
  return [...groups].map(([addressee, some]) => agendaOf(view, addressee, some));
};

export const agendaAt = (view: OrgView, node: number): Agenda =>
  agendaOf(
    view,
    node,
    requestsOnRecord(view).filter(({ addressee }) => addressee === node),
  );
