import { i32, u8 } from "../../graph/index/at.ts";
import { type OrgView, structuralKinds } from "../../graph/index/view.ts";
import { type Reach, reach, type Steps } from "./reach.ts";

/** Steps from a thing to the classes it is one of. */
const intoClasses =
  (view: OrgView): Steps =>
  (node, visit) => {
    const upward = view.relation(structuralKinds, "up");
    for (let entry = i32(upward.offsets, node); entry < i32(upward.offsets, node + 1); entry++) {
      const end = i32(upward.ends, entry);
      if (u8(view.columns.nodeClass, end) === 1) visit(end, i32(upward.lines, entry));
    }
  };

/** A node and the classes it is one of, directly or through a narrower class: what is said of these is said of it. */
export const classesOf = (view: OrgView, node: number): Reach => reach(node, intoClasses(view));
