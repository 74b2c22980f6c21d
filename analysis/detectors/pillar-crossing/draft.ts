import { groupBy } from "../../../graph/group-by.ts";
import { u8 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { inIdOrder } from "../../hierarchy/supervision.ts";
import { named } from "../../kit.ts";
import type { Crossing } from "./crossings.ts";

/** Some of those told as posts may each stand for a number of posts: a count of them is no count of posts. */
const groupsAmong = (view: OrgView, posts: readonly number[]): Value => {
  const groups = posts.filter((post) => u8(view.columns.nodeClass, post) === 1).length;
  if (groups === 0) return "";
  if (groups === posts.length)
    return { words: { en: ", all groups of posts,", fr: ", tous des groupes de postes," } };
  return { words: { en: ` (${groups} of them groups of posts)`, fr: ` (dont ${groups} groupes de postes)` } };
};

/** More names than this in a sentence cannot be read aloud: then they are counted, and the table has them. */
const mostNamed = 5;

/** Superiors by name where they are few. */
const superiorsIn = (view: OrgView, superiors: readonly number[]): Value => {
  const { length } = superiors;
  return length > 3
    ? { words: { en: `${length} superiors`, fr: `${length} supérieurs` } }
    : named(view, superiors);
};

/** Who answers to which superior in which unit, the one with the most first. */
const tableOf = (view: OrgView, { across }: Crossing): Draft["table"] => ({
  columns: ["superior", "in", "posts"],
  rows: [...groupBy(across, ({ superior }) => superior)]
    .sort(
      ([one, some], [other, others]) =>
        others.length - some.length || (view.node(one).id < view.node(other).id ? -1 : 1),
    )
    .map(([superior, steps]) => [
      named(view, [superior]),
      named(
        view,
        steps.map(({ to }) => to),
      ),
      named(
        view,
        steps.map(({ post }) => post),
      ),
    ]),
});

export const crossingDraft =
  (message: "past-its-head" | "past-its-leader" | "several-heads") =>
  (view: OrgView, one: Crossing): Draft => {
    const { unit, posts, superiors, units, heads, leaders, lines } = one;
    const isLong = posts.length + superiors.length > 2 * mostNamed || posts.length > mostNamed;
    return {
      message,
      wording: isLong ? `${message}.many` : undefined,
      severity: leaders.length === 0 && (units.length > 2 || heads.length > 0) ? "medium" : "low",
      subjects: [unit, ...inIdOrder(view, posts)],
      idSubjects: 1,
      lines,
      nodes: [...units, ...leaders],
      inferred: leaders.length > 0,
      numbers: { posts: posts.length, units: units.length },
      values: {
        unit: named(view, [unit]),
        posts: named(view, posts),
        count: posts.length,
        groups: groupsAmong(view, posts),
        superiors: named(view, superiors),
        bosses: superiorsIn(view, superiors),
        units: named(view, units),
        heads: named(view, heads),
        leader: named(view, leaders),
      },
      table: tableOf(view, one),
    };
  };
