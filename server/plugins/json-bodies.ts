import { DottedError } from "../../graph/errors.ts";
import type { Server } from "./server.ts";

/** So much a body may hold: any that a client of ours sends holds far less, and reading more holds everybody up. */
const most = { values: 500_000, depth: 100 } as const;

const [quote, backslash] = [0x22, 0x5c];
const opens = new Set([0x7b, 0x5b]);
const closes = new Set([0x7d, 0x5d]);
const comma = 0x2c;

/** The place behind a string that begins at `from`: at its first quotation mark that is not escaped. */
const behindString = (bytes: Buffer, from: number): number => {
  for (let end = bytes.indexOf(quote, from + 1); end >= 0; end = bytes.indexOf(quote, end + 1)) {
    let escapes = 0;
    while (bytes[end - 1 - escapes] === backslash) escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return bytes.length;
};

/**
 * Whether a text of JSON holds no more values, and none deeper, than may be read on the thread that answers everybody.
 * Looks at each byte once, and at long strings not at all.
 */
export const isModestJson = (bytes: Buffer): boolean => {
  let [values, depth, at] = [1, 0, 0];
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) {
      at = behindString(bytes, at);
      continue;
    }
    if (opens.has(byte)) depth++;
    if (closes.has(byte)) depth--;
    if (byte === comma || opens.has(byte)) values++;
    if (depth > most.depth || values > most.values) return false;
    at++;
  }
  return true;
};

/** Reads JSON bodies, and refuses before reading it what would take long to read. */
export const readJsonBodies = (app: Server): void => {
  const parse = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body: Buffer, done) => {
    if (isModestJson(body)) parse(request, body.toString("utf8"), done);
    else
      done(
        new DottedError(
          "too-large",
          `the body holds more than ${most.values.toLocaleString("en")} values, or values nested more than ${most.depth} deep`,
        ),
      );
  });
};
