import neo4j from "neo4j-driver";
import { beginningOfTime, endOfTime } from "../../../index/columns.ts";
import { dayOf } from "../../../model/date.ts";
import { type Line, lineSchema } from "../../../model/line.ts";
import { changingFields, type Node, nodeSchema } from "../../../model/node.ts";
import { mostInList } from "../../../model/row-list.ts";
import type { Citation } from "../../../model/source.ts";
import { datedFieldsCodec } from "../../../text/pair.ts";
import { confidences, keysOf } from "../../../vocabulary.ts";

/**
 * Rows of the model as properties of Neo4j and back. Neo4j holds only plain values and lists of them, so a
 * citation is `source#locator`, an identifier `scheme=value`, and dated fields are as in a cell. Three derived properties spare the twins
 * arithmetic: `confidenceRank`, `sinceDay`, `untilDay`.
 */
type Properties = Record<string, unknown>;

const ranks: readonly string[] = keysOf(confidences);

const daysOf = ({ since, until }: Pick<Node, "since" | "until">): readonly [first: number, last: number] => [
  since === undefined ? beginningOfTime : (dayOf(since, "first") ?? beginningOfTime),
  until === undefined ? endOfTime : (dayOf(until, "last") ?? endOfTime),
];

export const derived = (row: Pick<Node, "confidence" | "since" | "until">): Properties => {
  const [first, last] = daysOf(row);
  return {
    confidenceRank: neo4j.int(ranks.indexOf(row.confidence)),
    sinceDay: neo4j.int(first),
    untilDay: neo4j.int(last),
  };
};

/** A count as Neo4j's integer: a plain number would become a float there, and read `3.0`. */
const count = (name: string, value: number | undefined): Properties =>
  value === undefined ? {} : { [name]: neo4j.int(value) };

export const citationProperties = (sources: readonly Citation[]): string[] =>
  sources.map(({ source, locator }) => `${source}#${locator}`);

const cut = (text: unknown, mark: string): [string, string] => {
  const whole = String(text);
  const place = whole.indexOf(mark);
  return [whole.slice(0, place), whole.slice(place + mark.length)];
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, mostInList) : []);

const toCitations = (value: unknown): Citation[] =>
  listOf(value).map((text) => {
    const [source, locator] = cut(text, "#");
    return { source, locator };
  });

const own = new Set([
  "edition",
  "from",
  "to",
  "confidenceRank",
  "sinceDay",
  "untilDay",
  "datedDays",
  "expanded",
]);

/** No text of the record holds it. */
const unitSeparator = "\u001f";

/**
 * Dated fields as cells hold them; beside them, for the twins, field, first day, last day and value, what begins last
 * last. There is no value where nothing was recorded then.
 */
const datedProperties = ({ dated }: Node): Properties => {
  if (dated === undefined) return {};
  const days = dated.flatMap((one) => {
    const [first, last] = daysOf(one);
    return changingFields.flatMap((field) =>
      one[field] === undefined
        ? []
        : [{ first, text: [field, first, last, one[field] ?? []].flat().join(unitSeparator) }],
    );
  });
  return {
    dated: dated.map(datedFieldsCodec.write),
    datedDays: days.toSorted((one, other) => one.first - other.first).map(({ text }) => text),
  };
};

const given = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key, value]) => !own.has(key) && value !== null));

export const nodeProperties = (edition: string, node: Node): Properties => ({
  ...node,
  edition,
  identifiers: node.identifiers.map(({ scheme, value }) => `${scheme}=${value}`),
  sources: citationProperties(node.sources),
  ...datedProperties(node),
  ...(node.datedPayBand === undefined ? {} : { datedPayBand: node.datedPayBand.map(datedFieldsCodec.write) }),
  ...count("hatsMin", node.hatsMin),
  ...count("hatsMax", node.hatsMax),
  ...derived(node),
});

export const lineProperties = (edition: string, { from: _from, to: _to, ...line }: Line): Properties => ({
  ...line,
  edition,
  sources: citationProperties(line.sources),
  ...derived(line),
});

const readTimes = (key: "dated" | "datedPayBand", properties: Properties): Properties =>
  properties[key]
    ? { [key]: listOf(properties[key]).map((text) => datedFieldsCodec.read(String(text))) }
    : {};

/** The node as it was written. */
export const toNode = (properties: Properties): Node =>
  nodeSchema.parse({
    ...given(properties),
    identifiers: listOf(properties.identifiers).map((text) => {
      const [scheme, value] = cut(text, "=");
      return { scheme, value };
    }),
    ...readTimes("dated", properties),
    ...readTimes("datedPayBand", properties),
    sources: toCitations(properties.sources),
  });

/** The line as it was written, with the ids of its ends. */
export const toLine = (properties: Properties, from: unknown, to: unknown): Line =>
  lineSchema.parse({ ...given(properties), from, to, sources: toCitations(properties.sources) });
