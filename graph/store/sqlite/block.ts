import { promisify } from "node:util";
import { deflate, inflateRawSync, inflateSync } from "node:zlib";
import type { Line } from "../../model/line.ts";

/**
 * A block: rows of one table that were written at once, in the order of their ids, packed as one value. A row costs
 * SQLite more than all that is done to it before; several hundred as one cost it no more than a few.
 */
export const mostInBlock = 512;

/** Low effort, in another thread: rows of an organization shrink tenfold at the first level already. */
const effort = { level: 1 };

/**
 * Rows as one packed value, a line for each; JSON has no line breaks of its own. It ends with a checksum, by which a
 * damaged one is known.
 */
export const packBlock = (rows: readonly string[]): Promise<Buffer> =>
  promisify(deflate)(rows.join("\n"), effort);

/** What a packed value with a checksum begins with (RFC 1950); the first ones were written without either. */
const checked = 0x78;

/** The rows of a packed value as JSON. Throws where it is none, or damaged. */
export const unpackBlock = (body: Uint8Array): string[] =>
  (body[0] === checked ? inflateSync(body) : inflateRawSync(body)).toString("utf8").split("\n");

/** The hash of a text in 32 bits (FNV-1a over its code units). */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

type Ends = Pick<Line, "from" | "to" | "hat">;

/** The nodes at a line: its ends, and its hat. */
export const nodesAt = ({ from, to, hat }: Ends): string[] =>
  hat === undefined ? [from, to] : [from, to, hat];

/** By which blocks that have no line at a node need not be unpacked: a hash of each node at their lines. */
export const hashedEnds = (rows: readonly (Ends | object)[]): Buffer => {
  const hashes = new Set<number>();
  for (const row of rows) if ("from" in row) for (const node of nodesAt(row)) hashes.add(hashOf(node));
  return Buffer.from(Uint32Array.from(hashes).buffer);
};

/** So many are each looked for; with more, each of a block is looked up among them. */
const few = 16;

/** Whether a block may have lines at some of the nodes, by what `hashedEnds` kept of it. */
export const mayEndAt = (nodes: Iterable<string>): ((ends: ArrayBuffer) => boolean) => {
  const wanted = new Set([...nodes].map(hashOf));
  return (kept) => {
    const ends = new Uint32Array(kept);
    if (wanted.size > few) return ends.some((hash) => wanted.has(hash));
    for (const hash of wanted) if (ends.includes(hash)) return true;
    return false;
  };
};

/** Whether a row's text may hold one of the ids, before it is read: ids are of signs that JSON writes as they are. */
export const mayHold = (ids: ReadonlySet<string>): ((body: string) => boolean) => {
  if (ids.size > few) return () => true;
  const texts = [...ids].map((id) => JSON.stringify(id));
  return (body) => texts.some((text) => body.includes(text));
};
