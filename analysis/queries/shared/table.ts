import { nodeKinds } from "../../../graph/kinds.ts";
import { isSection, saidPlace } from "../../../graph/model/said-place.ts";
import type { Citation } from "../../../graph/model/source.ts";
import { inNumbering } from "../../../graph/text/numbering.ts";
import { bases, confidences, polarities, type Words } from "../../../graph/vocabulary.ts";
import type { AnswerTable, Phrase, Subject } from "../../query.ts";
import { datesOf } from "./dates.ts";
import { isDenied } from "./lines.ts";
import { joined, limitsOf, namesValue, readFrom, wordsValue } from "./phrases.ts";

/** Words of the columns of tables of lines and of nodes, the same for every query. */
export const sharedColumns = {
  who: { en: "Who", fr: "Qui" },
  relation: { en: "Relation", fr: "Relation" },
  whom: { en: "With whom or what", fr: "Avec qui ou quoi" },
  subject: { en: "Subject", fr: "Domaine" },
  hat: { en: "Hat", fr: "Casquette" },
  basis: { en: "Basis", fr: "Fondement" },
  how: { en: "How far, when", fr: "À quel point, quand" },
  when: { en: "When", fr: "Quand" },
  sure: { en: "How sure", fr: "Certitude" },
  where: { en: "Where", fr: "Où" },
  note: { en: "Note", fr: "Note" },
  name: { en: "Name", fr: "Nom" },
  kind: { en: "Kind", fr: "Type" },
} as const satisfies Record<string, Words>;

/** A place in a source as people cite it. */
export const locatorText = (locator: string): Phrase =>
  isSection(locator) ? `section ${locator}` : wordsValue(saidPlace(locator));

/** Where something is said: `report 2008, section 8`. */
export const whereSaid = ({ dataset }: Subject, sources: readonly Citation[]): Phrase =>
  joined(
    sources.map(({ source, locator }): Phrase => {
      const short = dataset.sources.find(({ id }) => id === source)?.short ?? source;
      if (locator === "") return short;
      return joined([short, locatorText(locator)], "comma");
    }),
    "semicolon",
  );

/** Places given as `source#locator`, as people cite them. */
export const placesText = (subject: Subject, places: Iterable<string>): Phrase =>
  whereSaid(
    subject,
    [...places].sort(inNumbering).map((place) => {
      const cut = place.indexOf("#");
      return { source: place.slice(0, cut), locator: place.slice(cut + 1) };
    }),
  );

/** Lines as a table, each read from its `from` end, in the order given. */
export const lineTable = (subject: Subject, lines: readonly number[]): AnswerTable => {
  const { view } = subject;
  const { lineFrom, lineTo } = view.columns;
  return {
    columns: ["who", "relation", "whom", "subject", "hat", "basis", "how", "sure", "where", "note"],
    rows: lines.map((row) => {
      const line = view.line(row);
      return [
        namesValue(view, [lineFrom[row] ?? -1]),
        wordsValue(readFrom(view, row, lineFrom[row] ?? -1)),
        namesValue(view, [lineTo[row] ?? -1]),
        { scopes: [...line.scopes] },
        line.hat === undefined ? "" : { nodes: [line.hat] },
        wordsValue(isDenied(view, row) ? polarities.denied : bases[line.basis]),
        joined(limitsOf(view, row), "comma"),
        wordsValue(confidences[line.confidence]),
        whereSaid(subject, line.sources),
        line.note ?? "",
      ];
    }),
  };
};

/** Nodes as a table: name, kind, where they are named and what is noted about them. */
export const nodeTable = (subject: Subject, rows: readonly number[]): AnswerTable => ({
  columns: ["name", "kind", "when", "where", "note"],
  rows: rows.map((row) => {
    const { kind, sources, note = "", ...node } = subject.view.node(row);
    return [
      namesValue(subject.view, [row]),
      wordsValue(nodeKinds[kind].label),
      joined(datesOf(subject.view, node), "comma"),
      whereSaid(subject, sources),
      note,
    ];
  }),
});
