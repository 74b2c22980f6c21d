import { linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Draft } from "../../finding/draft.ts";
import { groupValue } from "../../hierarchy/groups.ts";
import { named, namedEnds } from "../../kit.ts";
import { type CutNode, deputies } from "./cuts.ts";
import { type CutLimits, shareFor } from "./limits.ts";
import type { Dependence } from "./persons.ts";

const ofCut = (view: OrgView, { node, cutOff, all, peers, next }: CutNode) => ({
  subjects: [node],
  lines: [...linesOf(view.superiors(), node), ...linesOf(view.subordinates(), node)],
  numbers: { cutOff, all, peers, next, deputies: deputies(view, node).length },
  values: { post: named(view, [node]), count: cutOff, all, peers, next },
});

export const cutsOff = (view: OrgView, cut: CutNode, limits: CutLimits): Draft => {
  const { limit, group } = shareFor(view, cut.node, limits);
  const of = ofCut(view, cut);
  return {
    message: "cuts-off",
    wording: group === undefined ? undefined : "cuts-off.of-group",
    severity: deputies(view, cut.node).length > 0 ? "low" : "medium",
    ...of,
    ...(group === undefined
      ? {}
      : { values: { ...of.values, group: groupValue(group), share: Math.round(limit * 100) } }),
  };
};

export const classOfPosts = (view: OrgView, cut: CutNode): Draft => ({
  message: "class-of-posts",
  severity: "low",
  status: "not-enough-data",
  ...ofCut(view, cut),
});

const isStated = (view: OrgView, lines: readonly number[]): boolean =>
  lines.some((line) => view.line(line).confidence === "stated");

/** One post hangs on one person, which is severe where a source says so; in a group there are others. */
export const dependsOnThePerson = (view: OrgView, { post, lines }: Dependence): Draft => ({
  ...(view.nodeHas(post, "wears")
    ? { message: "depends-on-the-person", severity: isStated(view, lines) ? "high" : "medium" }
    : { message: "depends-on-its-persons", severity: "medium" }),
  subjects: [post],
  lines,
  claims: lines,
  values: {
    post: named(view, [post]),
    dependent: namedEnds(view, lines, post),
  },
});
