import { lineKind, nodeKindHas, nodeKinds } from "../../kinds.ts";
import { dayOf } from "../date.ts";
import type { Line } from "../line.ts";
import type { Node } from "../node.ts";
import type { Citation } from "../source.ts";
import type { Known } from "./known.ts";
import { type DatasetProblem, error, type ProblemPlace, warning } from "./problem.ts";

type Range = { readonly since?: string | undefined; readonly until?: string | undefined };

export const checkDates = (place: ProblemPlace, range: Range): DatasetProblem[] => {
  if (range.since === undefined || range.until === undefined) return [];
  const first = dayOf(range.since, "first");
  const last = dayOf(range.until, "last");
  if (first === undefined || last === undefined || first <= last) return [];
  const message = `it ends (${range.until}) before it begins (${range.since})`;
  return [error(place, "until", "date-order", message)];
};

export const checkCitations = (
  place: ProblemPlace,
  citations: readonly Citation[],
  known: Known,
): DatasetProblem[] =>
  citations
    .filter((citation) => !known.sources.has(citation.source))
    .map(({ source }) => error(place, "sources", "dangling-id", `there is no source "${source}"`));

export const checkNodeId = (
  place: ProblemPlace,
  field: string,
  id: string,
  known: Known,
): DatasetProblem[] =>
  known.nodes.has(id) ? [] : [error(place, field, "dangling-id", `there is no node "${id}"`)];

const checkHats = (
  place: ProblemPlace,
  { hatsMin, hatsMax }: Pick<Node, "hatsMin" | "hatsMax">,
): DatasetProblem[] =>
  hatsMin !== undefined && hatsMax !== undefined && hatsMin > hatsMax
    ? [error(place, "hatsMax", "bad-range", `${hatsMax} is less than ${hatsMin}`)]
    : [];

/** What holds of a node holds of what it was for a time. */
export const checkDated = (
  place: ProblemPlace,
  node: { readonly dated?: Node["dated"] },
  known: Known,
): DatasetProblem[] =>
  (node.dated ?? []).flatMap((one) =>
    [...checkDates(place, one), ...checkCitations(place, one.sources, known), ...checkHats(place, one)].map(
      (problem) => ({ ...problem, field: "dated" }),
    ),
  );

/** Rules of one node that its schema cannot see. */
export const checkNode = (place: ProblemPlace, node: Node, known: Known): DatasetProblem[] => {
  const problems = [
    ...checkDates(place, node),
    ...checkCitations(place, node.sources, known),
    ...checkHats(place, node),
    ...checkDated(place, node, known),
  ];
  if (node.members !== undefined && !node.class)
    problems.push(
      warning(place, "members", "not-a-class", "members are spoken of, but the node is not a class"),
    );
  return problems;
};

const checkEnd = (place: ProblemPlace, line: Line, end: "from" | "to", known: Known): DatasetProblem[] => {
  if (!known.nodes.has(line[end])) return checkNodeId(place, end, line[end], known);
  const kind = known.nodes.get(line[end]);
  if (kind === undefined || lineKind(line.kind)[end].includes(kind)) return [];
  const label = nodeKinds[kind].label.en;
  const message = `"${line[end]}" is a ${label}, and ${line.kind} does not go ${end} one`;
  return [error(place, end, "bad-end", message)];
};

const checkHat = (place: ProblemPlace, line: Line, known: Known): DatasetProblem[] => {
  if (line.hat === undefined) return [];
  if (!known.nodes.has(line.hat)) return checkNodeId(place, "hat", line.hat, known);
  const kind = known.nodes.get(line.hat);
  if (kind === undefined || nodeKindHas(kind, "role")) return [];
  return [error(place, "hat", "bad-hat", `"${line.hat}" is a ${nodeKinds[kind].label.en}, not a hat`)];
};

/** A line to itself: senseless where both ends mean the same, else a fault of real data that detectors report. */
const checkSelf = (place: ProblemPlace, line: Line): DatasetProblem[] => {
  if (line.from !== line.to) return [];
  const message = `"${line.from}" ${lineKind(line.kind).label.en} itself`;
  return [(lineKind(line.kind).symmetric ? error : warning)(place, "to", "self-line", message)];
};

/** Rules of one line that its schema cannot see. */
export const checkLine = (place: ProblemPlace, line: Line, known: Known): DatasetProblem[] => [
  ...checkEnd(place, line, "from", known),
  ...checkEnd(place, line, "to", known),
  ...checkHat(place, line, known),
  ...checkSelf(place, line),
  ...checkDates(place, line),
  ...checkCitations(place, line.sources, known),
];
