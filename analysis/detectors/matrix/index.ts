import { z } from "zod";
import { degree, endsOf, forEachEdge, joinedIn, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Common } from "../../finding/patterns.ts";
import { distinct } from "../../finding/short-lists.ts";
import {
  ofSupervision,
  type Supervision,
  supervisesAbout,
  supervisions,
} from "../../hierarchy/supervision.ts";
import { named, otherEnd } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import { info } from "./info.ts";

const options = z.object({});

// held on to: a view finds a relation it has made by the list itself
const dotted = ["functional-to"] as const;

/** Lines of a node to superiors other than one. */
const solidLines = (view: OrgView, report: number, except: number): number[] => {
  const found: number[] = [];
  forEachEdge(view.superiors(), report, (superior, line) => {
    if (superior !== except && superior !== report) found.push(line);
  });
  return found;
};

/** Functional superiors with those who answer to somebody else on the solid line. */
const matrices = memoized((view: OrgView): readonly Supervision[] =>
  supervisions(
    view,
    (_line, report, superior) => solidLines(view, report, superior).length > 0,
    view.relation(dotted, "up"),
  ),
);

// held on to, as above
const stations = ["located-in"] as const;

/** The duty station of a functional superior: where many have it in common, they are one pattern. */
const commonsOf = (view: OrgView, superior: number): Common[] => {
  const at = view.relation(stations, "out");
  return distinct(endsOf(at, superior)).map((place) => ({
    wording: "matrix-by-design.pattern",
    nodes: [place],
    lines: linesOf(at, superior),
    values: { where: named(view, [place]) },
  }));
};

const draft = (view: OrgView, one: Supervision): Draft => {
  const pattern = ofSupervision(view, one);
  const solid = one.reports.flatMap((report) =>
    solidLines(view, report, one.superior).map((line) => ({ line, superior: otherEnd(view, line, report) })),
  );
  const superiors = distinct(solid.map(({ superior }) => superior));
  return {
    message: "matrix-by-design",
    severity: "low",
    ...pattern,
    lines: [...one.lines, ...solid.map(({ line }) => line)],
    values: { ...pattern.values, superiors: named(view, superiors) },
    commons: commonsOf(view, one.superior),
    patternRow: {
      columns: ["superior", "reports"],
      row: () => [named(view, [one.superior]), named(view, one.reports)],
    },
  };
};

const byDesign = rule<Supervision, object>({
  subjects: matrices,
  at: (view, node) => matrices(view).filter(supervisesAbout(node)),
  conditions: [
    {
      id: "matrix-by-design",
      ask: {
        en: "Does it answer functionally to another than its superior?",
        fr: "Dépend-il fonctionnellement d'un autre que son supérieur ?",
      },
      test: (_view, { lines, reports }) =>
        fact({ yes: true }, () => ({ lines, numbers: { reports: reports.length } })),
      found: draft,
    },
  ],
});

const onDotted = (view: OrgView): number[] => joinedIn(view.relation(dotted, "up"), view.nodesWith("wears"));

const unknown = notRecorded({
  message: "solid-line-not-recorded",
  ask: {
    en: "Is its superior on the solid line recorded?",
    fr: "Son supérieur sur la ligne pleine est-il connu ?",
  },
  among: onDotted,
  lacks: (view, post) =>
    degree(view.superiors(), post) === 0 && !view.complete(view.node(post), "reports-to", "out"),
});

/** Posts with a solid and a dotted line, by functional superior: a choice of design, told once for all its members. */
export const matrix = detector({ info, options, rules: [byDesign, unknown] });
