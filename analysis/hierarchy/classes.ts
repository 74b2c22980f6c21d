import { u8 } from "../../graph/index/at.ts";
import { forEachEdge } from "../../graph/index/relation.ts";
import { type OrgView, structuralKinds } from "../../graph/index/view.ts";
import { type Reach, reach, type Steps } from "./reach.ts";

/** Steps from a thing to the classes it is one of. */
const intoClasses =
  (view: OrgView): Steps =>
  (node, visit) => {
    forEachEdge(view.relation(structuralKinds, "up"), node, (end, line) => {
      if (u8(view.columns.nodeClass, end) === 1) visit(end, line);
    });
  };

/** A node and the classes it is one of, directly or through a narrower class: what is said of these is said of it. */
export const classesOf = (view: OrgView, node: number): Reach => reach(node, intoClasses(view));

/** Whether a node stands for several of whom it is not recorded how many. */
export const isUncounted = (view: OrgView, node: number): boolean =>
  u8(view.columns.nodeClass, node) === 1 && view.node(node).members !== "known";
