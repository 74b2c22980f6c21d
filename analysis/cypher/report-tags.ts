/** The conditions that the tags are made of, as the template that a tag stands in has them. */
export type ConditionsOfReports = {
  readonly asserted: (line: string) => string;
  readonly joins: (line: string) => string;
  readonly node: (node: string) => string;
  /** That a node is a committee, a board or another body. */
  readonly body: (node: string) => string;
  /** That a node is a unit. */
  readonly unit: (node: string) => string;
  /** Relationship types of reporting. */
  readonly reports: string;
  /** The value of an attribute at the slice's date. */
  readonly value: (words: readonly string[]) => string;
};

type Tag = readonly [name: string, text: (words: readonly string[]) => string];

const ofNode =
  (text: (node: string) => string) =>
  ([node, ...more]: readonly string[]): string =>
    node === undefined || more.length > 0 ? "" : text(node);

const steps = ({ joins, node }: ConditionsOfReports, step: string): string =>
  `EXISTS { MATCH ${step} WHERE ${joins("stepLine")} AND ${node("stepNode")} }`;

const likeness = ({ asserted, node, value }: ConditionsOfReports, post: string): string =>
  `CASE WHEN coalesce(${value([post, "fte"])}, 1) >= 1 THEN [${post}.name] + COLLECT { MATCH (${post})-[wholeLine:PART_OF]->(wholeNode) ` +
  `WHERE ${asserted("wholeLine")} AND ${node("wholeNode")} RETURN DISTINCT wholeNode.id ORDER BY wholeNode.id } END`;

/**
 * Tags on who is led: `{{direct r s}}`, that whoever answers to a superior is of its span, which is no body and no unit beside
 * its own head; `{{has-superior n}}` and `{{has-report n}}`, that another is above or below on a line of reporting;
 * `{{surest chain}}`, of a list of lines the ids, of those between the same two of the surest alone; `{{uncounted n}}`, that a node stands for several of whom it is not recorded how many; `{{likeness n}}`, by what a post
 * that a source lists twice is known: its name and all that it is part of, null below a full-time job; and `{{above-elsewhere n}}`, that a person who
 * holds it holds one of the same likeness that has a superior.
 */
export const reportTags = (of: ConditionsOfReports): readonly Tag[] => [
  [
    "direct",
    ([report, superior, ...more]) =>
      report === undefined || superior === undefined || more.length > 0
        ? ""
        : `NOT ${of.body(report)} AND NOT (${of.unit(report)} AND EXISTS { MATCH (${report})<-[headLine:HEADS|LEADS]-(headNode)-[besideLine:${of.reports}]->(${superior}) ` +
          `WHERE ${of.asserted("headLine")} AND ${of.joins("besideLine")} AND ${of.node("headNode")} })`,
  ],
  ["has-superior", ofNode((node) => steps(of, `(${node})-[stepLine:${of.reports}]->(stepNode)`))],
  ["has-report", ofNode((node) => steps(of, `(${node})<-[stepLine:${of.reports}]-(stepNode)`))],
  ["likeness", ofNode((node) => likeness(of, node))],
  [
    "above-elsewhere",
    ofNode(
      (node) =>
        `EXISTS { MATCH (${node})<-[heldLine:HOLDS]-(holderNode)-[otherLine:HOLDS]->(otherNode) ` +
        `WHERE otherNode <> ${node} AND ${of.asserted("heldLine")} AND ${of.asserted("otherLine")} ` +
        `AND ${of.node("holderNode")} AND ${of.node("otherNode")} AND NOT otherNode.class ` +
        `AND size(${likeness(of, node)}) > 1 AND ${likeness(of, node)} = ${likeness(of, "otherNode")} ` +
        `AND ${steps(of, `(otherNode)-[stepLine:${of.reports}]->(stepNode)`)} }`,
    ),
  ],
  [
    "surest",
    ofNode(
      (lines) =>
        `[sure IN ${lines} WHERE none(other IN ${lines} WHERE startNode(other) = startNode(sure) ` +
        "AND endNode(other) = endNode(sure) AND other.confidenceRank > sure.confidenceRank) | sure.id]",
    ),
  ],
  [
    "uncounted",
    ([node, ...more]) =>
      node === undefined || more.length > 0
        ? ""
        : `(${node}.class AND coalesce(${of.value([node, "members"])}, '') <> 'known')`,
  ],
];
