import type { OrgView } from "../../../graph/index/view.ts";
import type { Recommendation } from "../../../graph/model/recommendation.ts";
import { inNumbering } from "../../../graph/text/numbering.ts";
import type { Subject } from "../../query.ts";
import { stemsIn, wordsOf } from "../../stems.ts";
import { callings } from "./called.ts";

/** Names on record, each as its stems, and the rows of those who are called so. */
type Names = { readonly rows: ReadonlyMap<string, readonly number[]>; readonly longest: number };

/** Sentences and everyday words are no names: recommendations and notions are named by id. */
const unnamed = new Set(["recommendation", "concept"]);

const namesOf = (view: OrgView): Names => {
  const rows = new Map<string, number[]>();
  let longest = 1;
  for (const [row, { kind }] of view.columns.nodes.entries()) {
    if (unnamed.has(kind)) continue;
    for (const calling of callings(view, row)) {
      const stems = stemsIn(calling.replace(/^(?:the|UN)\s+/u, ""));
      longest = Math.max(longest, stems.length);
      rows.set(stems.join(" "), [...(rows.get(stems.join(" ")) ?? []), row]);
    }
  }
  return { rows, longest };
};

const kept = new WeakMap<OrgView["columns"], Names>();

/** Rows of everything that a text names; of names inside each other the longest counts. Names of two letters as written. */
export const nodesNamedIn = (view: OrgView, text: string): ReadonlySet<number> => {
  const names = kept.get(view.columns) ?? namesOf(view);
  kept.set(view.columns, names);
  const words = wordsOf(text);
  const found = new Set<number>();
  for (let place = 0; place < words.length; ) {
    let length = Math.min(names.longest, words.length - place);
    const rowsAt = (count: number): readonly number[] => {
      const run = words.slice(place, place + count);
      const short = count === 1 && (run[0]?.typed.length ?? 0) < 3;
      return (names.rows.get(run.map(({ stem }) => stem).join(" ")) ?? []).filter(
        (row) => view.hasNode(row) && (!short || callings(view, row).includes(run[0]?.typed ?? "")),
      );
    };
    while (length > 1 && rowsAt(length).length === 0) length--;
    for (const row of rowsAt(length)) found.add(row);
    place += length;
  }
  return found;
};

/** What a recommendation names: those it is addressed to, and whom its words name. What it would change is our reading. */
const saysOf = (view: OrgView, one: Recommendation): ReadonlySet<number> =>
  new Set([
    ...one.addressees.flatMap((id) => view.find(id) ?? []),
    ...nodesNamedIn(
      view,
      [one.title, one.text, ...one.roles.map((role) => role.replace(/^\S+: /u, ""))].join(". "),
    ),
  ]);

/** A note on record, of a node or a line, with everybody whom it names or is written at. */
export type RecordNote = {
  readonly rows: ReadonlySet<number>;
  readonly node?: number;
  readonly line?: number;
};

const notesIn = (view: OrgView): RecordNote[] => {
  const { nodes, lines, lineFrom, lineTo } = view.columns;
  return [
    ...[...nodes.keys()].filter(view.hasNode).flatMap((node): RecordNote[] => {
      const { note, kind } = view.node(node);
      if (note === undefined || unnamed.has(kind)) return [];
      return [{ node, rows: new Set([node, ...nodesNamedIn(view, note)]) }];
    }),
    ...[...lines.keys()].filter(view.hasLine).flatMap((line): RecordNote[] => {
      const { note } = view.line(line);
      const ends = [lineFrom[line] ?? -1, lineTo[line] ?? -1];
      if (note === undefined || ends.some((end) => unnamed.has(view.node(end).kind))) return [];
      return [{ line, rows: new Set([...ends, ...nodesNamedIn(view, note)]) }];
    }),
  ];
};

type Named = {
  readonly recommendations: readonly { readonly one: Recommendation; readonly rows: ReadonlySet<number> }[];
  readonly notes: readonly RecordNote[];
};

const keptNaming = new WeakMap<OrgView, Named>();

/** Who is named where, read once per view. */
const namedWhere = ({ view, dataset }: Subject): Named => {
  const found = keptNaming.get(view) ?? {
    recommendations: dataset.recommendations.map((one) => ({ one, rows: saysOf(view, one) })),
    notes: notesIn(view),
  };
  keptNaming.set(view, found);
  return found;
};

/** Recommendations and notes that name all of some nodes; recommendations in the order people number them. */
export const naming = (subject: Subject, rows: readonly number[]) => {
  const { recommendations, notes } = namedWhere(subject);
  const all = (named: ReadonlySet<number>): boolean => rows.every((row) => named.has(row));
  return {
    recommendations: recommendations
      .filter((named) => all(named.rows))
      .map(({ one }) => one)
      .sort((a, b) => inNumbering(a.id, b.id)),
    notes: notes.filter((note) => all(note.rows)),
  };
};

type Company = { readonly recommendations: Recommendation[]; readonly notes: number[] };

/** Everything named in a recommendation or a node's note together with a node, with where. */
export const namingTogether = (subject: Subject, node: number): Map<number, Company> => {
  const { recommendations, notes } = naming(subject, [node]);
  const { recommendations: all } = namedWhere(subject);
  const found = new Map<number, Company>();
  const of = (row: number): Company => {
    const company = found.get(row) ?? { recommendations: [], notes: [] };
    found.set(row, company);
    return company;
  };
  for (const one of recommendations)
    for (const row of all.find((named) => named.one === one)?.rows ?? [])
      if (row !== node) of(row).recommendations.push(one);
  for (const { rows, node: at } of notes)
    for (const row of rows) if (row !== node && at !== undefined) of(row).notes.push(at);
  return found;
};

/** Places in the sources from which something on record about a node comes, as `source#locator`. */
export const placesOf = (view: OrgView, node: number): ReadonlySet<string> => {
  const { lines, lineFrom, lineTo, lineHat } = view.columns;
  const at = [...lines.keys()].filter(
    (line) =>
      view.hasLine(line) && (lineFrom[line] === node || lineTo[line] === node || lineHat[line] === node),
  );
  const rows = [view.node(node), ...at.map(view.line)];
  // What everybody knows comes from no place in a source.
  const said = rows.filter(({ confidence }) => confidence !== "background");
  return new Set(said.flatMap(({ sources }) => sources.map(({ source, locator }) => `${source}#${locator}`)));
};
