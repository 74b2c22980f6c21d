import { lineKind, nodeKinds } from "../../kinds.ts";
import { dayOf } from "../date.ts";
import type { Line } from "../line.ts";
import type { Node } from "../node.ts";
import type { Citation } from "../source.ts";
import type { Known } from "./known.ts";
import { type DatasetProblem, error, type Place, warning } from "./problem.ts";

type Range = { readonly since?: string | undefined; readonly until?: string | undefined };

export const checkDates = (place: Place, range: Range): DatasetProblem[] => {
  if (range.since === undefined || range.until === undefined) return [];
  const first = dayOf(range.since, "first");
  const last = dayOf(range.until, "last");
  if (first === undefined || last === undefined || first <= last) return [];
  const message = `it ends (${range.until}) before it begins (${range.since})`;
  return [error(place, "until", "date-order", message)];
};

export const checkCitations = (
  place: Place,
  citations: readonly Citation[],
  known: Known,
): DatasetProblem[] =>
  citations
    .filter((citation) => !known.sources.has(citation.source))
    .map(({ source }) => error(place, "sources", "dangling-id", `there is no source "${source}"`));

export const checkNodeId = (place: Place, field: string, id: string, known: Known): DatasetProblem[] =>
  known.nodes.has(id) ? [] : [error(place, field, "dangling-id", `there is no node "${id}"`)];

/** Rules of one node that its schema cannot see. */
export const checkNode = (place: Place, node: Node, known: Known): DatasetProblem[] => {
  const problems = [...checkDates(place, node), ...checkCitations(place, node.sources, known)];
  if (node.hatsMin !== undefined && node.hatsMax !== undefined && node.hatsMin > node.hatsMax)
    problems.push(error(place, "hatsMax", "bad-range", `${node.hatsMax} is less than ${node.hatsMin}`));
  if (node.members !== undefined && !node.class)
    problems.push(
      warning(place, "members", "not-a-class", "members are spoken of, but the node is not a class"),
    );
  return problems;
};

const checkEnd = (place: Place, line: Line, end: "from" | "to", known: Known): DatasetProblem[] => {
  if (!known.nodes.has(line[end])) return checkNodeId(place, end, line[end], known);
  const kind = known.nodes.get(line[end]);
  if (kind === undefined || lineKind(line.kind)[end].includes(kind)) return [];
  const label = nodeKinds[kind].label.en;
  const message = `"${line[end]}" is a ${label}, and ${line.kind} does not go ${end} one`;
  return [error(place, end, "bad-end", message)];
};

const checkHat = (place: Place, line: Line, known: Known): DatasetProblem[] => {
  if (line.hat === undefined) return [];
  if (!known.nodes.has(line.hat)) return checkNodeId(place, "hat", line.hat, known);
  const kind = known.nodes.get(line.hat);
  if (kind === undefined || kind === "hat") return [];
  return [error(place, "hat", "bad-hat", `"${line.hat}" is a ${nodeKinds[kind].label.en}, not a hat`)];
};

/** A line to itself: senseless where both ends mean the same, else a fault of real data that detectors report. */
const checkSelf = (place: Place, line: Line): DatasetProblem[] => {
  if (line.from !== line.to) return [];
  const message = `"${line.from}" ${lineKind(line.kind).label.en} itself`;
  return [(lineKind(line.kind).symmetric ? error : warning)(place, "to", "self-line", message)];
};

/** Rules of one line that its schema cannot see. */
export const checkLine = (place: Place, line: Line, known: Known): DatasetProblem[] => [
  ...checkEnd(place, line, "from", known),
  ...checkEnd(place, line, "to", known),
  ...checkHat(place, line, known),
  ...checkSelf(place, line),
  ...checkDates(place, line),
  ...checkCitations(place, line.sources, known),
];
