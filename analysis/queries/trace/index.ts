import { z } from "zod";
import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { reach } from "../../chains/reach.ts";
import { isActor } from "../../chains/work.ts";
import { query } from "../../query.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { sortLines } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, names, readFrom, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";

const making = [
  "authorizes",
  "establishes",
  "produces",
  "runs",
  "leads",
  "chairs",
  "endorses",
  "informs",
  "participates-in",
] as const;
const following = ["informs", "produces", "establishes", "defines", "replaces"] as const;

/**
 * Lines by which something came about, or what it led to. Goes on through documents, processes and
 * mechanisms, but not through people and bodies that deal with much else.
 */
const follow = (
  view: OrgView,
  start: number,
  kinds: readonly LineKind[],
  direction: "in" | "out",
): number[] => {
  const relation = view.relation(kinds, direction);
  const passes = (node: number): boolean =>
    node === start || !isActor(view, node) || view.node(node).kind === "mechanism";
  const reached = reach(start, (node, visit) => {
    if (!passes(node)) return;
    endsOf(relation, node).forEach((end, place) => {
      visit(end, linesOf(relation, node)[place] ?? -1);
    });
  });
  return sortLines(
    view,
    reached.ways.filter((_, place) => place % 3 === 2),
  );
};

/** How a line runs, in words: `Department leads Task force`. */
const sayLine = (view: OrgView, line: number) => {
  const { lineFrom, lineTo } = view.columns;
  return joined(
    [
      names(view, [lineFrom[line] ?? -1]),
      joined(
        [wordsValue(readFrom(view, line, lineFrom[line] ?? -1)), names(view, [lineTo[line] ?? -1])],
        "colon",
      ),
    ],
    "comma",
  );
};

/** Who made, led or issued something and what went into it; what came out of it and who got that. */
export const trace = query({
  info: {
    id: "trace",
    title: {
      en: "Where does X come from, and what followed?",
      fr: "D'où vient X, et qu'est-ce qui a suivi ?",
    },
    question: {
      en: "Who made, led or issued {node}, what went into it, and what followed from it?",
      fr: "Qui a fait, mené ou donné {node}, sur quoi s'appuie-t-il, et qu'est-ce qui en a suivi ?",
    },
    messages: {
      before: { en: "Behind {node} – {lines}.", fr: "En amont de {node} – {lines}." },
      after: { en: "After {node} – {lines}.", fr: "En aval de {node} – {lines}." },
      aside: { en: "Left aside: {aside}.", fr: "Laissé de côté : {aside}." },
      since: { en: "Date on record: {since}.", fr: "Date au relevé : {since}." },
      note: { en: "{note}", fr: "{note}" },
      none: {
        en: "The sources do not say where {node} comes from or what followed from it.",
        fr: "Les sources ne disent pas d'où vient {node} ni ce qui en a suivi.",
      },
    },
  },
  parameters: z.object({ node: nodeParameter("Document, process, mechanism, mandate …") }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const before = follow(view, node, making, "in");
    const after = follow(view, node, following, "out").filter((line) => !before.includes(line));
    const aside = linesAt(view, node, {
      kinds: ["covers", "produces"],
      direction: "out",
      polarity: "denied",
    });
    const { since = "", note = "" } = view.node(node);
    const lines = [...before, ...after];
    const tell = (some: readonly number[]) =>
      joined(
        some.map((line) => sayLine(view, line)),
        "semicolon",
      );
    return {
      sentences: [
        ...when(before.length, "before", { node: names(view, [node]), lines: tell(before) }),
        ...when(after.length, "after", { node: names(view, [node]), lines: tell(after) }),
        ...when(lines.length === 0, "none", { node: names(view, [node]) }),
        ...when(aside.length, "aside", { aside: names(view, farEnds(view, aside, node)) }),
        ...when(since !== "", "since", { since }),
        ...when(note !== "", "note", { note }),
      ],
      lines,
      beside: aside,
      nodes: [node],
      table: lineTable(subject, [...lines, ...aside]),
    };
  },
});
