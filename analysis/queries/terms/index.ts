import { z } from "zod";
import { groupBy } from "../../../graph/group-by.ts";
import { nodesById } from "../../kit.ts";
import { query } from "../../query.ts";
import { sortNodes } from "../shared/order.ts";
import { textParameter } from "../shared/parameters.ts";
import { namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfNodes } from "../shared/status.ts";
import { whereSaid } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

/** The notions a source works with, sort by sort: its own levels, degrees, modes and types. */
export const terms = query({
  info: {
    id: "terms",
    title: { en: "Which notions do the sources use?", fr: "Quelles notions les sources emploient-elles ?" },
    question: {
      en: "Which notions of sort {sort} do the sources use, and what do they mean?",
      fr: "Quelles notions de sorte {sort} les sources emploient-elles, et que veulent-elles dire ?",
    },
    asked: {
      en: "levels; degrees; modes; types of authority; definitions; vocabulary; what kinds of",
      fr: "niveaux; degrés; modes; types d'autorité; définitions",
    },
    messages: {
      each: { en: "{sort}: {count} – {terms}.", fr: "{sort} : {count} – {terms}." },
      none: {
        en: "No such notions are on record.",
        fr: "Le relevé ne contient aucune notion de ce genre.",
      },
    },
    columns: {
      sort: { en: "Sort", fr: "Sorte" },
      term: { en: "Notion", fr: "Notion" },
      meaning: { en: "What is meant", fr: "Ce qui est entendu" },
    },
  },
  phrasings,
  parameters: z.strictObject({
    sort: textParameter(
      { en: "Sort of notion: degree, level, mode …", fr: "Sorte de notion : degré, niveau, mode…" },
      "Only notions of a sort that holds this: degree, level, mode …",
    ),
  }),
  answer: (subject, { sort = "" }) => {
    const { view } = subject;
    const wanted = sort.trim().toLowerCase();
    const sortOf = (row: number): string => view.node(row).classification ?? "";
    const rows = nodesById(
      view,
      view.nodesOf("concept").filter((row) => sortOf(row).toLowerCase().includes(wanted)),
    );
    const sorts = [...groupBy(rows, sortOf)].sort(([a], [b]) => a.localeCompare(b, "en"));
    return {
      sentences: [
        ...sorts.map(([name, some]) => ({
          message: "each",
          values: {
            sort: name,
            count: some.length,
            terms: { nodes: some.map((row) => view.node(row).id) },
          },
        })),
        ...when(rows.length === 0, "none"),
      ],
      lines: [],
      nodes: sortNodes(view, rows),
      status: statusOfNodes(view, rows),
      table: {
        columns: ["sort", "term", "meaning", "where"],
        rows: sorts.flatMap(([name, some]) =>
          some.map((row) => [
            name,
            namesValue(view, [row]),
            view.node(row).note ?? "",
            whereSaid(subject, view.node(row).sources),
          ]),
        ),
      },
    };
  },
});
