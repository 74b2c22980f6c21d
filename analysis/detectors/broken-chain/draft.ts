import { u8 } from "../../../graph/index/at.ts";
import { confidenceCode, lineKindCode } from "../../../graph/index/columns.ts";
import { endsOf } from "../../../graph/index/relation.ts";
import { climbingKinds, type OrgView } from "../../../graph/index/view.ts";
import { alikeCommon } from "../../finding/alike.ts";
import type { Draft } from "../../finding/draft.ts";
import { answeringTo } from "../../hierarchy/direct-reports.ts";
import type { SelfReport } from "../../hierarchy/self-reports.ts";
import type { Unresolved } from "../../hierarchy/unresolved.ts";
import { named, nodesById } from "../../kit.ts";
import type { Told } from "../../rule.ts";
import { holdingKinds, type OwnSuperior } from "./own-superior.ts";
import type { PeopleCircle } from "./people-circles.ts";
import type { StrayPosts } from "./stray-posts.ts";
import type { Top } from "./tops.ts";

const background = confidenceCode.get("background");
const climbing = new Set(climbingKinds.map((kind) => lineKindCode.get(kind) ?? 0));

export const selfReport = (view: OrgView, { node, lines, isFunctional }: SelfReport): Draft => {
  const wording = isFunctional ? "self-report.functional" : "self-report";
  const severity = isFunctional ? "low" : "medium";
  return {
    message: "self-report",
    wording,
    severity,
    subjects: [node],
    lines,
    values: { actor: named(view, [node]) },
    commons: [alikeCommon(wording, severity)],
  };
};

/** Posts first; the person because the finding is about what one person holds. */
export const ownSuperior = (view: OrgView, { person, lower, upper, between, lines }: OwnSuperior): Draft => ({
  message: between.length === 0 ? "own-superior" : "circle-through-person",
  severity: "high",
  subjects: [lower, upper, person],
  lines,
  numbers: { between: between.length },
  values: {
    lower: named(view, [lower]),
    upper: named(view, [upper]),
    person: named(view, [person]),
    between: named(view, between),
  },
});

/** Posts first: it is told by what answers to what; the people since it is about what they hold. */
export const circleThroughPeople = (view: OrgView, { people, posts, lines }: PeopleCircle): Draft => ({
  message: "circle-through-people",
  severity: "high",
  subjects: [...nodesById(view, posts), ...nodesById(view, people)],
  lines,
  numbers: { people: people.length },
  values: { posts: named(view, posts), people: named(view, people) },
  table: {
    columns: ["post", "superior", "holder"],
    rows: nodesById(view, posts).map((post) => [
      named(view, [post]),
      named(view, endsOf(view.superiors(), post)),
      named(
        view,
        endsOf(view.relation(holdingKinds, "in"), post).filter((person) => people.includes(person)),
      ),
    ]),
  },
});

/** Nothing of the record is its evidence but the rows that keep what the source says. */
export const unresolvedSuperior = (view: OrgView, { value, nodes, rows }: Unresolved): Draft => ({
  message: "superior-not-on-record",
  severity: "medium",
  subjects: nodesById(view, nodes),
  lines: [],
  coverage: rows,
  numbers: { posts: nodes.length },
  values: { actors: named(view, nodes), value },
  commons: [alikeCommon("superior-not-on-record", "medium")],
  patternRow: {
    columns: ["post", "value"],
    row: () => [named(view, nodes), value],
  },
});

const ofTop = (view: OrgView, { node }: Top) => ({
  subjects: [node],
  lines: [],
  coverage: [view.coverage(view.node(node), "reports-to", "out")],
  values: { actor: named(view, [node]) },
});

export const missingSuperior = (view: OrgView, top: Top): Draft => ({
  message: "missing-superior",
  severity: "medium",
  ...ofTop(view, top),
});

/** Several tops are one question, whoever of them is the top; medium where silence means that there is nobody. */
export const besideTheTop = (view: OrgView, tops: readonly number[]): Draft => {
  const complete = tops.every((top) => view.complete(view.node(top), "reports-to", "out"));
  return {
    message: "several-tops",
    severity: complete ? "medium" : "low",
    subjects: nodesById(view, tops),
    idSubjects: 0,
    lines: [],
    inferred: !complete,
    coverage: complete ? tops.map((top) => view.coverage(view.node(top), "reports-to", "out")) : [],
    numbers: { tops: tops.length },
    values: { tops: named(view, tops), count: tops.length },
    table: {
      columns: ["post", "reports"],
      rows: nodesById(view, tops).map((top) => [named(view, [top]), answeringTo(view, top).reports.length]),
    },
  };
};

export const orphan = (view: OrgView, top: Top): Draft => ({
  message: "orphan",
  severity: "low",
  ...ofTop(view, top),
});

/** Few among many are named: it is our reading that a line of theirs is missing, so low and inferred. */
export const strayPost = (view: OrgView, { nodes, posts }: StrayPosts): Draft => ({
  message: "stray-post",
  severity: "low",
  subjects: nodesById(view, nodes),
  idSubjects: 0,
  lines: [],
  inferred: true,
  numbers: { stray: nodes.length, posts },
  values: { actors: named(view, nodes), count: nodes.length, posts },
});

/** Whether the record also tells by common knowledge who is above whom, so that silence says more. */
const countsCommonKnowledge = ({ columns, slice }: OrgView): boolean =>
  slice.confidence === "background" &&
  columns.lineConfidence.some(
    (code, line) => code === background && climbing.has(u8(columns.lineKind, line)),
  );

/** One finding for all posts and units without a recorded superior: not one each, which would be noise. */
export const superiorNotRecorded = (
  view: OrgView,
  nodes: readonly number[],
  all: number,
  told?: Told,
): Draft => ({
  message: "superior-not-recorded",
  severity: "low",
  status: "not-enough-data",
  subjects: nodesById(view, nodes),
  idSubjects: 0,
  lines: [],
  numbers: { notRecorded: nodes.length, judged: all },
  values: {
    count: nodes.length,
    all,
    known: (told === undefined ? countsCommonKnowledge(view) : told.numbers.commonKnowledge === 1)
      ? { words: { en: ", common knowledge included", fr: ", connaissance générale comprise" } }
      : "",
  },
});
