import type { z } from "zod";
import { mapById } from "../../by-id.ts";
import { faultOf } from "../../csv/faults.ts";
import { type Problem, saying, type Worded } from "../../errors.ts";
import type { DatasetProblem } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Line, lineSchema } from "../../model/line.ts";
import { type Node, nodeSchema } from "../../model/node.ts";
import { mostInList } from "../../model/row-list.ts";
import { finishImport, type Imported, importRefused } from "../importer.ts";
import { type DrawnLine, lineAsDrawn } from "./drawn-line.ts";
import { type KnownRows, withoutKnown } from "./known-rows.ts";
import { nothingIn } from "./nothing-in.ts";
import { plainNode } from "./plain-node.ts";
import { warningsKept } from "./warnings-kept.ts";

/** Where in the files something is said; `columns` has the file's own word for a field, where it is another. */
export type At = {
  readonly file: string;
  readonly row?: number | undefined;
  readonly columns?: Readonly<Record<string, string>>;
};

/** A node as an importer gives it, before the model reads it. */
export type NodeRow = z.input<typeof nodeSchema>;
type LineRow = z.input<typeof lineSchema>;

const isDate = (field: string): boolean => field === "since" || field === "until";

/** What the model says against a value, where the file has it. */
const problemOf = ({ path, ...issue }: z.core.$ZodIssue, row: object, at: At): Problem => {
  const field = String(path[0] ?? "");
  const value: unknown = new Map(Object.entries(row)).get(field);
  const cell = value === undefined ? "" : String(typeof value === "object" ? JSON.stringify(value) : value);
  const fault = faultOf({ ...issue, path }, undefined, cell);
  const code = isDate(field) && fault.code === "bad-value" ? "bad-date" : fault.code;
  return { ...fault, code, file: at.file, row: at.row, field: at.columns?.[field] ?? field };
};

type Note = (at: At, field: string | undefined, code: string, words: Worded) => void;

/** Adds what is wrong at a place to a list. */
const notesOn =
  (list: Pick<Problem[], "push">): Note =>
  ({ file, row }, field, code, words) => {
    list.push({ file, row, field, code, ...saying(words) });
  };

/** Where each node and each line is said, in the order in which they were made. */
type Places = { readonly nodes: At[]; readonly lines: At[] };

/** Says where in the files the row stands that a check of the whole dataset refuses. */
const locateIn =
  (places: Partial<Record<DatasetProblem["table"], readonly At[]>>) =>
  ({ table, index, code, message, fr, field }: DatasetProblem): Problem => {
    const { file, row, columns } = places[table]?.[index] ?? { file: undefined };
    return { code, message, fr, file, row, field: columns?.[field ?? ""] ?? field };
  };

/** What was made so far, and where in the files each of it is said. */
type Gathered = {
  readonly nodes: Map<string, Node>;
  readonly lines: Map<string, Line>;
  readonly places: Places;
  readonly unread: string[];
  readonly problems: Problem[];
  readonly warnings: ReturnType<typeof warningsKept>;
  /** Ids that the model writes otherwise: their rows stand here under another id than their own. */
  readonly respelt: string[];
  /** Lines that are said in more places than a line can hold. */
  readonly full: Set<string>;
};

const addNode = ({ nodes, places, problems, unread, respelt }: Gathered, row: NodeRow, at: At): void => {
  if (nodes.has(row.id)) return;
  const simple = plainNode(row);
  if (simple !== undefined) {
    nodes.set(simple.id, simple);
    places.nodes.push(at);
    return;
  }
  const read = nodeSchema.safeParse(row);
  if (!read.success) {
    problems.push(...read.error.issues.map((issue) => problemOf(issue, row, at)));
    unread.push(row.id);
    return;
  }
  if (read.data.id !== row.id) respelt.push(row.id);
  nodes.set(row.id, read.data);
  places.nodes.push(at);
};

/** Adds where a line is said, too, as long as it has room; told once of each line. */
const addSources = ({ full, warnings }: Gathered, line: Line, sources: LineRow["sources"], at: At): void => {
  const kept = sources.slice(0, Math.max(mostInList - line.sources.length, 0));
  line.sources.push(...kept);
  if (kept.length === sources.length || full.has(line.id)) return;
  full.add(line.id);
  notesOn(warnings)(at, undefined, "too-many", {
    en: `the line from "${line.from}" to "${line.to}" is said in very many places: the first ${mostInList} are kept`,
    fr: `la ligne de « ${line.from} » à « ${line.to} » est dite en de très nombreux endroits : les ${mostInList} premiers sont retenus`,
  });
};

/** A line that is said again, somewhere else, gets the other source too. */
const addLine = (made: Gathered, row: LineRow, at: At): void => {
  const { lines, places, problems, respelt } = made;
  const had = lines.get(row.id);
  if (had !== undefined) {
    addSources(made, had, row.sources, at);
    if ((row.confidence ?? "stated") === "stated") had.confidence = "stated";
    return;
  }
  const read = lineSchema.safeParse(row);
  if (!read.success) problems.push(...read.error.issues.map((issue) => problemOf(issue, row, at)));
  else {
    if (read.data.id !== row.id) respelt.push(row.id);
    lines.set(row.id, read.data);
    places.lines.push(at);
  }
};

/** Shorter ids hold their ends whole: nothing in them was cut. */
const longestWhole = 190;

/**
 * A line between two nodes that are here already, which says nothing in words of its own: the model has read all that is
 * in it, and it need not be read again. Of any other line it is.
 */
const addDrawn = (made: Gathered, row: DrawnLine, at: At): void => {
  const { nodes, lines, places } = made;
  const { id, from, to } = row;
  const isRead = nodes.has(from) && nodes.has(to) && id.length < longestWhole && !lines.has(id);
  if (!isRead) {
    addLine(made, row, at);
    return;
  }
  lines.set(id, lineAsDrawn(row));
  places.lines.push(at);
};

/** The whole as a dataset. Throws bad-data with every problem, also where there is nothing in the files. */
const finished = (made: Gathered, known: KnownRows, rest: Omit<Dataset, "nodes" | "lines">): Imported => {
  const { nodes, lines, places, problems, unread, warnings } = made;
  const dataset = withoutKnown({ ...rest, nodes: [...nodes.values()], lines: [...lines.values()] }, known);
  if (dataset.nodes.length === 0 && problems.length === 0) throw importRefused([nothingIn(rest.sources)]);
  const before = { problems, unread: { nodes: unread }, warnings: warnings.all() };
  const isById = known.nodes.length === 0 && made.respelt.length === 0;
  return finishImport(dataset, locateIn(places), before, isById ? made : undefined);
};

/**
 * Makes the nodes and lines of an import, each id once, and knows where in the files each of them is said. What the
 * model refuses becomes a problem there, and never ends the reading. What is known before is there to be found.
 */
export const gather = (known: KnownRows = { nodes: [], lines: [] }) => {
  const made: Gathered = {
    nodes: mapById(known.nodes),
    lines: mapById(known.lines),
    places: { nodes: [], lines: [] },
    unread: [],
    respelt: [],
    problems: [],
    warnings: warningsKept(),
    full: new Set(),
  };
  return {
    nodes: made.nodes,
    lines: made.lines,
    node: (row: NodeRow, at: At): void => addNode(made, row, at),
    line: (row: LineRow, at: At): void => addLine(made, row, at),
    drawn: (row: DrawnLine, at: At): void => addDrawn(made, row, at),
    finish: (rest: Omit<Dataset, "nodes" | "lines">): Imported => finished(made, known, rest),
    problem: notesOn(made.problems),
    warn: notesOn(made.warnings),
  };
};
export type Gather = ReturnType<typeof gather>;
