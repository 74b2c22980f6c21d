import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Common } from "../../finding/patterns.ts";
import { distinct } from "../../finding/short-lists.ts";
import { parts, unitLines, unitOf } from "../../hierarchy/unit.ts";
import { named } from "../../kit.ts";
import { distinctOf, type UpwardLines } from "./superiors.ts";
import { superiorsByScope } from "./table.ts";

const places = ["located-in"] as const;

const inOneOf = (view: OrgView, where: number, lines: readonly number[]): Common => ({
  wording: "paper-against-practice.pattern",
  nodes: [where],
  lines,
  values: { where: named(view, [where]) },
});

/** The unit and the duty stations of a post. */
const surroundings = (view: OrgView, node: number): Common[] => {
  const unit = unitOf(view, parts(view), node);
  const stations = view.relation(places, "out");
  const stationed = distinct(endsOf(stations, node)).map((place) =>
    inOneOf(view, place, linesOf(stations, node)),
  );
  return unit < 0 ? stationed : [inOneOf(view, unit, unitLines(view, node)), ...stationed];
};

/**
 * What a post that departs from paper has in common with others: its unit or its duty station. One that has several
 * superiors: these.
 */
const commonsOf = (view: OrgView, message: string, node: number, over: readonly number[]): Common[] => {
  if (message === "paper-against-practice") return surroundings(view, node);
  if (message !== "several-superiors" && message !== "one-per-hat") return [];
  return [{ wording: `${message}.pattern`, nodes: over, lines: [], values: {} }];
};

const patternColumns = ["post", "paper", "practice", "superiors"];

/** What one of the messages says of a node and its superiors. */
export const draftDualLine =
  (message: string, severity: Severity) =>
  (view: OrgView, superiors: UpwardLines): Draft => {
    const { node, lines, paper, practice } = superiors;
    const over = distinctOf(superiors, lines);
    const [onPaper, inPractice] = [distinctOf(superiors, paper), distinctOf(superiors, practice)];
    const values = {
      post: { nodes: [view.node(node).id] },
      superiors: named(view, over),
      paper: named(view, onPaper),
      practice: named(view, inPractice),
    };
    return {
      message,
      severity,
      status: message === "paper-not-recorded" ? "not-enough-data" : "found",
      subjects: [node],
      lines: [...lines],
      coverage: message === "nothing-on-paper" ? [view.coverage(view.node(node), "reports-to", "out")] : [],
      numbers: {
        superiors: over.length,
        onPaper: onPaper.length,
        inPractice: inPractice.length,
      },
      values,
      table: practice.length > 0 ? superiorsByScope(view, superiors) : undefined,
      commons: commonsOf(view, message, node, over),
      patternRow: {
        columns: patternColumns,
        row: () => [values.post, values.paper, values.practice, values.superiors],
      },
    };
  };
