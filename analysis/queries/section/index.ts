import { z } from "zod";
import type { Citation } from "../../../graph/model/source.ts";
import { query } from "../../query.ts";
import { everyLine } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { textParameter } from "../shared/parameters.ts";
import { namesValue } from "../shared/phrases.ts";
import { idsOf } from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { statusOfLines, statusOfNodes, surestStatus } from "../shared/status.ts";
import { lineTable, locatorText } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

/** What one section of a source says, as lines, things and recommendations on record. */
export const section = query({
  info: {
    id: "section",
    title: { en: "What does section X say?", fr: "Que dit la section X ?" },
    question: {
      en: "What is on record from section {section} of {source}?",
      fr: "Qu'est-ce qui est relevé de la section {section} de {source} ?",
    },
    asked: {
      en: "what does a section say; from section; endnote; chapter",
      fr: "que dit la section; note; chapitre",
    },
    messages: {
      lines: { en: "Lines from {section}: {count}.", fr: "Lignes tirées de : {section}, {count}." },
      things: {
        en: "What {section} names: {count} – {things}.",
        fr: "Ce que nomme {section} : {count} – {things}.",
      },
      asks: {
        en: "What {section} recommends: {count} – {ids}.",
        fr: "Ce que recommande {section} : {count} – {ids}.",
      },
      none: { en: "Nothing on record comes from {section}.", fr: "Rien au relevé ne vient de {section}." },
    },
  },
  phrasings,
  parameters: z.strictObject({
    section: z
      .string()
      .min(1)
      .max(200)
      .meta({
        label: { en: "Section or endnote (8, 2.2, endnote 27)", fr: "Section ou note (8, 2.2, endnote 27)" },
        description: "Section or endnote: 8, 2.2, endnote 27",
      }),
    source: textParameter(
      { en: "Source (else any)", fr: "Source (sinon toutes)" },
      "Source id; any when left out",
    ),
  }),
  answer: (subject, { section: asked, source }) => {
    const { view, dataset } = subject;
    const wanted = asked.trim().replace(/^(section|§)\s*/i, "");
    const place = locatorText(wanted);
    const from = ({ sources }: { readonly sources: readonly Citation[] }): boolean =>
      sources.some((one) => one.locator === wanted && (source === undefined || one.source === source));
    const lines = everyLine(
      view,
      (line) => !view.nodeHas(view.columns.lineFrom[line] ?? -1, "proposal") && from(view.line(line)),
    );
    const asks = dataset.recommendations.filter(from);
    const things = sortNodes(
      view,
      [...Array(view.nodeCount).keys()].filter(
        (row) => view.hasNode(row) && !view.nodeHas(row, "proposal") && from(view.node(row)),
      ),
    );
    const recommended = asks.flatMap(({ id }) => view.find(id) ?? []);
    return {
      sentences: [
        ...when(lines.length, "lines", { section: place, count: lines.length }),
        ...when(things.length, "things", {
          section: place,
          count: things.length,
          things: namesValue(view, things),
        }),
        ...when(asks.length, "asks", { section: place, count: asks.length, ids: idsOf(asks) }),
        ...when(lines.length + things.length + asks.length === 0, "none", { section: place }),
      ],
      lines,
      nodes: [...things, ...recommended],
      status: surestStatus([statusOfLines(view, lines), statusOfNodes(view, [...things, ...recommended])]),
      table: lineTable(subject, lines),
    };
  },
});
