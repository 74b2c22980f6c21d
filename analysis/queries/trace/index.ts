import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { query } from "../../query.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, linePhrases, namesValue, readFrom, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { follow } from "./follow.ts";
import { phrasings } from "./phrasings.ts";

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

/** Lines that are not at the node asked about, each in full: `Department, leads: Task force`. */
const inFull = (view: OrgView, lines: readonly number[]) =>
  joined(
    lines.map((line) => {
      const [from, to] = [view.columns.lineFrom[line] ?? -1, view.columns.lineTo[line] ?? -1];
      const relation = wordsValue(readFrom(view, line, from));
      return joined([joined([namesValue(view, [from]), relation], "comma"), namesValue(view, [to])], "colon");
    }),
    "semicolon",
  );

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
    asked: {
      en: "who wrote; who made; who issued; who produced; who set up; who created; who established; origin; what followed; where does it come from; endorsed by",
      fr: "qui a écrit; qui a produit; qui a créé; origine; suites; approuvé par",
    },
    messages: {
      before: { en: "Behind {node} – {near}.", fr: "En amont de {node} – {near}." },
      after: { en: "What it led to – {near}.", fr: "Ce à quoi il a mené – {near}." },
      beyond: { en: "Further – {far}.", fr: "Plus loin – {far}." },
      aside: { en: "Left aside: {aside}.", fr: "Laissé de côté : {aside}." },
      since: { en: "Date on record: {since}.", fr: "Date au relevé : {since}." },
      note: { en: "{note}", fr: "{note}" },
      none: {
        en: "Where {node} comes from and what followed from it is not on record.",
        fr: "Rien dans le relevé n'indique d'où vient {node} ni ce qui en a suivi.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({
      en: "Document, process, mechanism, mandate …",
      fr: "Document, processus, mécanisme, mandat…",
    }),
  }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const before = follow(view, node, making, "in");
    const after = follow(view, node, following, "out");
    const aside = linesAt(view, node, {
      kinds: ["covers", "produces"],
      direction: "out",
      polarity: "denied",
    });
    const { since = "", note = "" } = view.node(node);
    const lines = [...new Set([...before.near, ...before.far, ...after.near, ...after.far])];
    const values = { node: namesValue(view, [node]) };
    return {
      sentences: [
        ...when(before.near.length, "before", {
          ...values,
          near: linePhrases(view, before.near, node),
        }),
        ...when(before.far.length, "beyond", { far: inFull(view, before.far) }),
        ...when(after.near.length, "after", { near: linePhrases(view, after.near, node) }),
        ...when(after.far.length, "beyond", { far: inFull(view, after.far) }),
        ...when(lines.length === 0, "none", values),
        ...when(aside.length, "aside", { aside: namesValue(view, farEnds(view, aside, node)) }),
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
