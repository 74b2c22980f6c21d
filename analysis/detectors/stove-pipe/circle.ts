import type { OrgView } from "../../../graph/index/view.ts";
import { type WeakCircle, weakCirclesOf } from "../../coordination/weak-circles.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, nodesById } from "../../kit.ts";
import { fact, rule } from "../../rule.ts";

const draft = (view: OrgView, { members, lines }: WeakCircle): Draft => ({
  message: "apart-from-each-other",
  wording: lines.some((line) => view.line(line).polarity === "denied")
    ? undefined
    : "apart-from-each-other.weakly",
  severity: "high",
  subjects: nodesById(view, members),
  lines,
  numbers: { members: members.length },
  values: { members: named(view, members) },
  claims: lines,
});

/** Several that all work side by side: the source says of each two of them that they coordinate weakly, or not. */
export const apartFromEachOther = rule<WeakCircle, unknown>({
  subjects: weakCirclesOf,
  at: (view, node) => {
    const circles = weakCirclesOf(view).filter(({ members }) => members.includes(node));
    return circles.length === 0 ? undefined : circles;
  },
  conditions: [
    {
      id: "apart-from-each-other",
      ask: {
        en: "Is it one of several of whom each two are said to coordinate weakly, or not?",
        fr: "Est-il l'un de plusieurs qui, deux à deux, ne se coordonnent que faiblement ou pas, selon la source ?",
      },
      test: (_view, { members, lines }) => fact({ yes: true }, () => ({ lines, nodes: members })),
      absence: "each line",
      found: draft,
    },
  ],
});
