import { beginningOfTime } from "../../graph/index/columns.ts";
import { completeTag, speaksThrough } from "./coverage.ts";
import { type ConditionsOfEnds, endTags } from "./end-tags.ts";
import { withFragments } from "./fragments.ts";
import { gradeTags } from "./grade-tags.ts";
import { kindTags } from "./kind-tags.ts";
import { groupTag, limitTag } from "./limit-tag.ts";
import { namedTag, oneFunctionTag } from "./name-tags.ts";
import { reportTags } from "./report-tags.ts";
import { rowTags } from "./row-tags.ts";
import { lineInSlice, nodeInSlice } from "./slice.ts";
import { valueTag } from "./value-tags.ts";

const polarity =
  (value: "asserted" | "denied") =>
  (line: string, least?: string): string =>
    `${line}.polarity = '${value}' AND ${lineInSlice(line, least)}`;

/** That one line has surely begun before the other surely ends; dates known to the year or month as `holdTogether` takes them. */
const begins = (one: string, other: string): string =>
  `(${one}.since IS NULL OR ${other}.until IS NULL OR ${one}.since = ${other}.until AND size(${one}.since) = 10 OR ` +
  `${one}.since < ${other}.until AND NOT ${other}.until STARTS WITH ${one}.since)`;

/** That a line is asserted and from one to another: who answers to itself leads nobody by that. */
const joinsTwo = (line: string, least?: string): string =>
  `startNode(${line}) <> endNode(${line}) AND ${polarity("asserted")(line, least)}`;

/** That a line holds on the query's `day` and is about its `subject`. */
const onDayAbout = (line: string): string =>
  `${line}.sinceDay <= day AND ${line}.untilDay >= day AND ('general' IN ${line}.scopes OR subject IN ${line}.scopes)`;

const together = (one: string, other = one): string => `${begins(one, other)} AND ${begins(other, one)}`;

/** That a line of holding holds at the slice's date: one without a date may hold at any other. */
const holdsSurely = (line: string): string =>
  `($slice.atFirst = ${beginningOfTime} OR ${line}.since IS NOT NULL) AND ${polarity("asserted")(line)}`;

/** That two lines may be about the same subject. */
const sameSubject = (one: string, other = one): string =>
  `('general' IN ${one}.scopes OR 'general' IN ${other}.scopes OR any(scope IN ${one}.scopes WHERE scope IN ${other}.scopes))`;

/** What is told once of all of whom something is not recorded, with of how many. */
const untoldTag = ([message, ...more]: readonly string[]): string =>
  message === undefined || more.length > 0
    ? ""
    : `'${message}' AS message, 'not-enough-data' AS status, subjects, [] AS lines, {all: all} AS numbers`;

/** Conditions on a variable of the query; a second word stands for another least confidence than the slice's. */
const conditions: ReadonlyMap<string, (variable: string, least?: string) => string> = new Map([
  ["node", nodeInSlice],
  ["line", lineInSlice],
  ["asserted", polarity("asserted")],
  ["denied", polarity("denied")],
  ["joins", joinsTwo],
  ["together", together],
  ["same-subject", sameSubject],
  ["on-day", onDayAbout],
  ["holds-surely", holdsSurely],
  ["speaks", speaksThrough],
]);

/** How the parameters of a query are set, as comments; `examples` is what stands behind the tag's name. */
export type Preamble = (examples: string) => string;

const stepOfSlice = `${polarity("asserted")("p")} AND ${nodeInSlice("b")}`;

/** In a pattern a step up from one to another by a line of reporting, of which the line and the upper end are named. */
const upTag = ([line, end, ...more]: readonly string[]): string =>
  line === undefined || end === undefined || more.length > 0
    ? ""
    : `(()-[${line}:${kindTags.get("types")?.(["reports"])}]->(${end}) WHERE ${joinsTwo(line)} AND ${nodeInSlice(end)})`;

/** That a line is said to hold and that an end of it is in the slice. */
const reachesTag = ([line, end, ...more]: readonly string[]): string =>
  line === undefined || end === undefined || more.length > 0
    ? ""
    : `${polarity("asserted")(line)} AND ${nodeInSlice(end)}`;

const ofEnds: ConditionsOfEnds = {
  asserted: polarity("asserted"),
  node: nodeInSlice,
  unit: (variable) => kindTags.get("is")?.([variable, "unit"]) ?? "",
  surely: holdsSurely,
};

const ownTags = new Map<string, (words: readonly string[]) => string>([
  ["complete", completeTag],
  ["untold", untoldTag],
  ["named", namedTag],
  ["one-function", oneFunctionTag],
  ["value", valueTag],
  ["up", upTag],
  ["reaches", reachesTag],
  ...endTags(ofEnds),
  ...gradeTags,
  ...reportTags({
    asserted: polarity("asserted"),
    joins: joinsTwo,
    node: nodeInSlice,
    unit: ofEnds.unit,
    body: (variable) => kindTags.get("is")?.([variable, "forum", "governs"]) ?? "",
    reports: kindTags.get("types")?.(["reports"]) ?? "",
    value: valueTag,
  }),
  ["limit", limitTag(stepOfSlice)],
  ["group", groupTag(stepOfSlice)],
]);

const condition = (tag: string, [variable, least, ...more]: readonly string[]): string =>
  variable === undefined || more.length > 0 ? "" : (conditions.get(tag)?.(variable, least) ?? "");

const expanded = (tag: string, words: readonly string[]): string => {
  const own = ownTags.get(tag) ?? kindTags.get(tag) ?? rowTags.get(tag);
  const text = own?.(words) ?? condition(tag, words);
  if (text === "") throw new Error(`no Cypher is known for {{${[tag, ...words].join(" ")}}}`);
  return text;
};

/**
 * The Cypher of a template, whose tags are, besides those of kinds, of grades (`grade-tags.ts`), of ends (`end-tags.ts`) and of who is led
 * (`report-tags.ts`):
 * `{{node n}}` and `{{line r}}`, that a node or a line is in the slice; `{{asserted r}}` and `{{denied r}}`, that a line
 * is and that it is said to hold, or not to; `{{reaches r n}}`, that it is said to hold and an end of it is in the slice, too;
 * `{{joins r}}`, that it is said to hold and is from one to another;
 * `{{up r n}}`, in a pattern, a step up by such a line of reporting; `{{line r floor}}` with another least confidence; `{{together r s}}`, that two lines hold at the same time, and
 * `{{same-subject r s}}`, that they may be about the same subject; `{{on-day r}}`, that a line holds on the query's `day` and
 * is about its `subject`; `{{complete n reports-to out}}`, that silence about a node's lines of a kind in a direction means
 * that there are none; `{{named control n}}`, that a node's name has words of some sort, and
 * `{{one-function n m}}`, that two names speak of one function; `{{value n state}}`, an attribute
 * of a node at the slice's date; `{{limit n mostReports}}`, the limit of its group, else of all, and
 * `{{group n layerGroups}}`, its group, null where it is in none; `{{speaks c}}`, that a row of coverage speaks through
 * the slice; `{{ends r}}` and `{{alone n}}`, the columns of a question's row for a line and for a node alone, and
 * `{{answer r}}`, those of a line that is beside the answer where it is denied; `{{worn r}}`, that a line is one of the hat
 * `worn`; `{{feeble r}}`, that it holds weakly or in part; `{{about r}}`, that a line is about what the question's `scope` names; `{{left-out}}`, that a node of a pattern is
 * a row of what the source says and the record could not take, and `{{names-superior c}}`, that such a row names a
 * superior; `{{superior-left-out n}}`, that there is such a row of a node; `{{silent posts}}`, how many a list has, and those
 * in it that are `silent`, and `{{untold m}}`, the columns of what is told once of these; `{{recorded}}` and
 * `{{recorded id: $node}}`, that a node of a pattern is one of the record asked about;
 * `{{fragment climb start: n, keep: floor}}`, text that several templates share (`fragments.ts`); `{{parameters}}`, the
 * comments on how its parameters are set, with examples for those that have no default: `{{parameters node: 'srsg'}}`.
 * @throws Error for a tag that is none of these: a fault of the template.
 */
export const expandTemplate = (template: string, preamble: Preamble): string =>
  withFragments(template).replaceAll(/\{\{([\w-]+) ?([^{}]*)\}\}/g, (_, tag: string, rest: string) =>
    tag === "parameters" ? preamble(rest) : expanded(tag, rest.split(" ").filter(Boolean)),
  );
