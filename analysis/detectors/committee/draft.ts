import type { OrgView } from "../../../graph/index/view.ts";
import type { Draft } from "../../finding/draft.ts";
import { distinct } from "../../finding/short-lists.ts";
import { inIdOrder } from "../../hierarchy/supervision.ts";
import { unitLines } from "../../hierarchy/unit.ts";
import { named, namedEnds, otherEnd } from "../../kit.ts";
import { type Committee, doubled, powerRows } from "./forums.ts";
import { judged, ofReviewed, unitReviewing } from "./judged.ts";

export const withoutPower = (view: OrgView, { node, seats, tasks }: Committee): Draft => ({
  message: "without-power",
  severity: "medium",
  subjects: [node],
  lines: [...tasks, ...seats],
  coverage: powerRows(view, node),
  numbers: { seats: seats.length },
  values: {
    committee: named(view, [node]),
    works: namedEnds(view, tasks, node),
  },
});

export const judgedByItsOwn = (view: OrgView, one: Committee): Draft => {
  const { seats, lines, isSaid } = judged(view, one);
  const who = distinct(seats.map((seat) => otherEnd(view, seat, one.node)));
  return {
    message: isSaid ? "judges-its-own" : "judges-its-own-by-name",
    severity: "medium",
    subjects: [one.node],
    lines: [...seats, ...lines],
    nodes: who,
    inferred: !isSaid,
    values: { committee: named(view, [one.node]), members: named(view, who) },
  };
};

export const reviewsItsChair = (view: OrgView, one: Committee): Draft => {
  const seats = ofReviewed(view, one);
  const chairs = distinct(seats.map((seat) => otherEnd(view, seat, one.node)));
  return {
    message: "reviews-its-chair-by-name",
    severity: "low",
    subjects: [one.node],
    lines: seats,
    nodes: chairs,
    inferred: true,
    values: { committee: named(view, [one.node]), chair: named(view, chairs) },
  };
};

/** Whether it reviews its own unit or another the record does not say: a hint. */
export const reviewsWithinUnit = (view: OrgView, one: Committee): Draft => {
  const members = distinct(one.seats.map((seat) => otherEnd(view, seat, one.node)));
  const chairs = one.seats
    .filter((seat) => view.line(seat).kind === "chairs")
    .map((seat) => otherEnd(view, seat, one.node));
  return {
    message: "reviews-within-a-unit",
    severity: "low",
    subjects: [one.node],
    lines: [...one.seats, ...members.flatMap((member) => unitLines(view, member))],
    nodes: members,
    inferred: true,
    numbers: { members: members.length },
    values: {
      committee: named(view, [one.node]),
      chair: named(view, chairs),
      count: members.length,
      unit: named(view, [unitReviewing(view, one)]),
    },
  };
};

export const twoSeats = (view: OrgView, one: Committee): Draft => {
  const { posts, people, lines } = doubled(view, one);
  return {
    message: "two-seats",
    severity: "medium",
    subjects: [one.node],
    lines,
    nodes: people,
    values: { committee: named(view, [one.node]), posts: named(view, posts) },
  };
};

export const perhapsAdvisory = (view: OrgView, some: readonly Committee[]): Draft => ({
  ...advisory(view, some),
  message: "perhaps-advisory",
  status: "not-enough-data",
});

export const advisory = (view: OrgView, some: readonly Committee[]): Draft => {
  const nodes = inIdOrder(
    view,
    some.map(({ node }) => node),
  );
  return {
    message: "advisory",
    severity: "low",
    subjects: nodes,
    idSubjects: 0,
    lines: some.flatMap(({ seats }) => [...seats]),
    coverage: nodes.flatMap((node) => powerRows(view, node)),
    numbers: { committees: nodes.length },
    values: { committees: named(view, nodes) },
  };
};
