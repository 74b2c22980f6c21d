import neo4j from "neo4j-driver";
import { beginningOfTime, endOfTime } from "../../../index/columns.ts";
import { dayOf } from "../../../model/date.ts";
import { type Line, lineSchema } from "../../../model/line.ts";
import { type Node, nodeSchema } from "../../../model/node.ts";
import type { Citation } from "../../../model/source.ts";
import { confidences, keysOf } from "../../../vocabulary.ts";

/**
 * Rows of the model as properties of Neo4j and back. Neo4j holds only plain values and lists of them, so a
 * citation is `source#locator` and an identifier `scheme=value`. Three derived properties spare the twins
 * arithmetic: `confidenceRank`, `sinceDay`, `untilDay`.
 */
type Properties = Record<string, unknown>;

const ranks: readonly string[] = keysOf(confidences);

const derived = ({ confidence, since, until }: Pick<Node, "confidence" | "since" | "until">): Properties => ({
  confidenceRank: neo4j.int(ranks.indexOf(confidence)),
  sinceDay: neo4j.int(since === undefined ? beginningOfTime : (dayOf(since, "first") ?? beginningOfTime)),
  untilDay: neo4j.int(until === undefined ? endOfTime : (dayOf(until, "last") ?? endOfTime)),
});

/** A count as Neo4j's integer: a plain number would become a float there, and read `3.0`. */
const count = (name: string, value: number | undefined): Properties =>
  value === undefined ? {} : { [name]: neo4j.int(value) };

export const citations = (sources: readonly Citation[]): string[] =>
  sources.map(({ source, locator }) => `${source}#${locator}`);

const cut = (text: unknown, mark: string): [string, string] => {
  const whole = String(text);
  const place = whole.indexOf(mark);
  return [whole.slice(0, place), whole.slice(place + mark.length)];
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const toCitations = (value: unknown): Citation[] =>
  listOf(value).map((text) => {
    const [source, locator] = cut(text, "#");
    return { source, locator };
  });

const own = new Set(["edition", "from", "to", "confidenceRank", "sinceDay", "untilDay", "expanded"]);

const given = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key, value]) => !own.has(key) && value !== null));

export const nodeProperties = (edition: string, node: Node): Properties => ({
  ...node,
  edition,
  identifiers: node.identifiers.map(({ scheme, value }) => `${scheme}=${value}`),
  sources: citations(node.sources),
  ...count("hatsMin", node.hatsMin),
  ...count("hatsMax", node.hatsMax),
  ...derived(node),
});

export const lineProperties = (edition: string, { from: _from, to: _to, ...line }: Line): Properties => ({
  ...line,
  edition,
  sources: citations(line.sources),
  ...derived(line),
});

/** The node as it was written. */
export const toNode = (properties: Properties): Node =>
  nodeSchema.parse({
    ...given(properties),
    identifiers: listOf(properties.identifiers).map((text) => {
      const [scheme, value] = cut(text, "=");
      return { scheme, value };
    }),
    sources: toCitations(properties.sources),
  });

/** The line as it was written, with the ids of its ends. */
export const toLine = (properties: Properties, from: unknown, to: unknown): Line =>
  lineSchema.parse({ ...given(properties), from, to, sources: toCitations(properties.sources) });
