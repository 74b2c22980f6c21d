/** The conditions that the tags are made of, as the template that a tag stands in has them. */
export type ConditionsOfReports = {
  readonly asserted: (line: string) => string;
  readonly joins: (line: string) => string;
  readonly node: (node: string) => string;
  /** That a node is a committee, a board or another body. */
  readonly body: (node: string) => string;
  /** Relationship types of reporting. */
  readonly reports: string;
  /** The value of an attribute at the slice's date. */
  readonly value: (words: readonly string[]) => string;
};

type Tag = readonly [name: string, text: (words: readonly string[]) => string];

/**
 * Tags on who is led: `{{direct r s}}`, that whoever answers to a superior is of its span, which is no body and no unit beside
 * its own head, and `{{uncounted n}}`, that a node stands for several of whom it is not recorded how many.
 */
export const reportTags = (of: ConditionsOfReports): readonly Tag[] => [
  [
    "direct",
    ([report, superior, ...more]) =>
      report === undefined || superior === undefined || more.length > 0
        ? ""
        : `NOT ${of.body(report)} AND NOT EXISTS { MATCH (${report})<-[headLine:HEADS|LEADS]-(headNode)-[besideLine:${of.reports}]->(${superior}) ` +
          `WHERE ${of.asserted("headLine")} AND ${of.joins("besideLine")} AND ${of.node("headNode")} }`,
  ],
  [
    "uncounted",
    ([node, ...more]) =>
      node === undefined || more.length > 0
        ? ""
        : `(${node}.class AND coalesce(${of.value([node, "members"])}, '') <> 'known')`,
  ],
];
