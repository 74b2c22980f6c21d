import neo4j, { type Integer, type Node, type Path, type Relationship } from "neo4j-driver";
import { lineKindIds, nodeKindIds, nodeKinds, relationshipType } from "../../../kinds.ts";
import { limitReached } from "./layers.ts";

type Json = Readonly<Record<string, unknown>>;

const kindOfLabel = new Map<string, string>(nodeKindIds.map((id) => [nodeKinds[id].neo4j, id]));
const kindOfType = new Map<string, string>(lineKindIds.map((id) => [relationshipType(id), id]));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

/**
 * Turns the driver's values into JSON and notes which of our nodes and lines it met. A whole number beyond
 * 2^53 and a float that JSON cannot say (NaN, Infinity) become text; so do dates and durations, in ISO 8601.
 */
export class JsonValues {
  readonly nodes = new Set<string>();
  readonly lines = new Set<string>();
  private readonly cellBytes: number;
  private readonly idOfElement = new Map<string, string>();
  private left = 0;

  constructor(cellBytes: number) {
    this.cellBytes = cellBytes;
  }

  /** The cell as JSON with its size in bytes, roughly. @throws DottedError limit-reached when it is too large. */
  cell(value: unknown): { readonly json: unknown; readonly bytes: number } {
    this.left = this.cellBytes;
    const json = this.json(value);
    return { json, bytes: this.cellBytes - this.left };
  }

  private spend<T>(value: T, bytes: number): T {
    this.left -= bytes;
    if (this.left < 0) throw limitReached("memory", `a cell is larger than ${this.cellBytes} bytes.`);
    return value;
  }

  private json(value: unknown): unknown {
    if (typeof value === "string") return this.spend(value, value.length + 2);
    if (value === null || value === undefined || typeof value === "boolean")
      return this.spend(value ?? null, 5);
    if (typeof value === "number") return this.spend(Number.isFinite(value) ? value : String(value), 8);
    if (neo4j.isInt(value)) return this.spend(whole(value), 8);
    if (Array.isArray(value)) return this.spend(value, 2).map((item) => this.spend(this.json(item), 1));
    return this.object(value);
  }

  private object(value: unknown): unknown {
    if (neo4j.isNode(value)) return this.node(value);
    if (neo4j.isRelationship(value)) return this.line(value);
    if (neo4j.isPath(value)) return this.path(value);
    if (isMap(value)) return this.map(value);
    const text = String(value); // dates, times, durations, points, bytes
    return this.spend(text, text.length + 2);
  }

  private map(value: Json): Json {
    const entries = Object.entries(value).map(([key, item]) => [
      this.spend(key, key.length + 4),
      this.json(item),
    ]);
    return Object.fromEntries(entries);
  }

  private node({ elementId, labels, properties }: Node): Json {
    const kind = labels.map((label) => kindOfLabel.get(label)).find((known) => known !== undefined);
    const { id } = properties;
    if (kind === undefined || typeof id !== "string") return this.map({ elementId, labels, properties });
    this.nodes.add(id);
    this.idOfElement.set(elementId, id);
    return { ...this.map(properties), id, kind };
  }

  private line(value: Relationship): Json {
    const { elementId, type, properties } = value;
    const kind = kindOfType.get(type);
    const { id } = properties;
    if (kind === undefined || typeof id !== "string") return this.map({ elementId, type, properties });
    this.lines.add(id);
    return { ...this.map(properties), id, kind, ...this.ends(value) };
  }

  /** Ids of a line's ends, where the answer holds the nodes as well: a relationship alone knows only the server's. */
  private ends({ startNodeElementId, endNodeElementId }: Relationship): Json {
    const [from, to] = [this.idOfElement.get(startNodeElementId), this.idOfElement.get(endNodeElementId)];
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }

  private path({ start, segments }: Path): Json {
    const nodes = [start, ...segments.map(({ end }) => end)].map((node) => this.node(node));
    return { nodes, lines: segments.map(({ relationship }) => this.line(relationship)) };
  }
}

const whole = (value: Integer): number | string =>
  value.inSafeRange() ? value.toNumber() : value.toString();

const isMap = (value: unknown): value is Json =>
  isRecord(value) && Object.getPrototypeOf(value) === Object.prototype;

const asParameter = (value: unknown): unknown => {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asParameter);
  return isRecord(value) ? asParameters(value) : value;
};

/** JSON as parameters: whole numbers become Cypher's integers, which LIMIT and the like insist on. */
export const asParameters = (values: Json): Json =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asParameter(value)]));
