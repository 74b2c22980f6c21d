import { lineKind, nodeKindHas, nodeKinds } from "../../kinds.ts";
import { dayOf } from "../date.ts";
import type { Line } from "../line.ts";
import type { DatedFields, DatedPay, Node } from "../node.ts";
import type { Citation } from "../source.ts";
import type { Known } from "./known.ts";
import { type DatasetProblem, error, type ProblemPlace, warning } from "./problem.ts";

/** What most rows have; one list for all of them, as there may be a million. */
const none: readonly DatasetProblem[] = [];

/** Lists as one; where all are empty, none is made. */
export const problemsTogether = (...lists: (readonly DatasetProblem[])[]): readonly DatasetProblem[] => {
  for (const list of lists) if (list.length > 0) return lists.flat();
  return none;
};

type Range = { readonly since?: string | undefined; readonly until?: string | undefined };

export const checkDates = (place: ProblemPlace, range: Range): readonly DatasetProblem[] => {
  if (range.since === undefined || range.until === undefined) return none;
  const first = dayOf(range.since, "first");
  const last = dayOf(range.until, "last");
  if (first === undefined || last === undefined || first <= last) return none;
  const words = {
    en: `it ends (${range.until}) before it begins (${range.since})`,
    fr: `la fin (${range.until}) est avant le début (${range.since})`,
  };
  return [error(place, "until", "date-order", words)];
};

export const checkCitations = (
  place: ProblemPlace,
  citations: readonly Citation[],
  known: Known,
): readonly DatasetProblem[] => {
  const strange = ({ source }: Citation): boolean => !known.sources.has(source);
  if (!citations.some(strange)) return none;
  return citations
    .filter(strange)
    .map(({ source }) => error(place, "sources", "dangling-id", `there is no source "${source}"`));
};

export const checkNodeId = (
  place: ProblemPlace,
  field: string,
  id: string,
  known: Known,
): readonly DatasetProblem[] =>
  known.nodes.has(id) ? none : [error(place, field, "dangling-id", `there is no node "${id}"`)];

type Hats = DatedFields["hatsMin"];

const checkHats = (
  place: ProblemPlace,
  { hatsMin, hatsMax }: { readonly hatsMin?: Hats; readonly hatsMax?: Hats },
): readonly DatasetProblem[] =>
  typeof hatsMin === "number" && typeof hatsMax === "number" && hatsMin > hatsMax
    ? [error(place, "hatsMax", "bad-range", `${hatsMax} is less than ${hatsMin}`)]
    : none;

const checkTime = (place: ProblemPlace, one: DatedFields | DatedPay, known: Known) => [
  ...checkDates(place, one),
  ...checkCitations(place, one.sources, known),
];

/** What holds of a node holds of what it was for a time. */
export const checkDated = (
  place: ProblemPlace,
  { dated = [], datedPayBand = [] }: Partial<Pick<Node, "dated" | "datedPayBand">>,
  known: Known,
): readonly DatasetProblem[] => [
  ...dated.flatMap((one) =>
    [...checkTime(place, one, known), ...checkHats(place, one)].map((problem) => ({
      ...problem,
      field: "dated",
    })),
  ),
  ...datedPayBand.flatMap((one) =>
    checkTime(place, one, known).map((problem) => ({ ...problem, field: "datedPayBand" })),
  ),
];

const checkMembers = (place: ProblemPlace, { members, class: isClass }: Node): readonly DatasetProblem[] =>
  members === undefined || isClass
    ? none
    : [warning(place, "members", "not-a-class", "members are spoken of, but the node is not a class")];

/** Rules of one node that its schema cannot see. */
export const checkNode = (place: ProblemPlace, node: Node, known: Known): readonly DatasetProblem[] =>
  problemsTogether(
    checkDates(place, node),
    checkCitations(place, node.sources, known),
    checkHats(place, node),
    node.dated === undefined && node.datedPayBand === undefined ? none : checkDated(place, node, known),
    checkMembers(place, node),
  );

const checkEnd = (
  place: ProblemPlace,
  line: Line,
  end: "from" | "to",
  known: Known,
): readonly DatasetProblem[] => {
  const kind = known.nodes.get(line[end])?.kind;
  if (kind === undefined) return checkNodeId(place, end, line[end], known);
  if (lineKind(line.kind)[end].includes(kind)) return none;
  const label = nodeKinds[kind].label.en;
  const message = `"${line[end]}" is a ${label}, and ${line.kind} does not go ${end} one`;
  return [error(place, end, "bad-end", message)];
};

const checkHat = (place: ProblemPlace, { hat }: Line, known: Known): readonly DatasetProblem[] => {
  if (hat === undefined) return none;
  const kind = known.nodes.get(hat)?.kind;
  if (kind === undefined) return checkNodeId(place, "hat", hat, known);
  if (nodeKindHas(kind, "role")) return none;
  return [error(place, "hat", "bad-hat", `"${hat}" is a ${nodeKinds[kind].label.en}, not a hat`)];
};

/** A line to itself: senseless where both ends mean the same, else a fault of real data that detectors report. */
const checkSelf = (place: ProblemPlace, line: Line): readonly DatasetProblem[] => {
  if (line.from !== line.to) return none;
  const { label, symmetric } = lineKind(line.kind);
  const words = { en: `"${line.from}" ${label.en} itself`, fr: `« ${line.from} » ${label.fr} soi-même` };
  return [(symmetric ? error : warning)(place, "to", "self-line", words)];
};

/** Rules of one line that its schema cannot see. */
export const checkLine = (place: ProblemPlace, line: Line, known: Known): readonly DatasetProblem[] =>
  problemsTogether(
    checkEnd(place, line, "from", known),
    checkEnd(place, line, "to", known),
    checkHat(place, line, known),
    checkSelf(place, line),
    checkDates(place, line),
    checkCitations(place, line.sources, known),
  );
