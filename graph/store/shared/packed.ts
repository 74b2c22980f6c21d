import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Texts of more characters are kept compressed. */
const longest = 20_000;

/** Where compressed text begins; JSON never does so. */
const mark = "z:";

/** Low effort: rows of an organization shrink tenfold at the first level already. */
const effort = { level: 1 };

/** A value as text that a store keeps: JSON, compressed where it is long. */
export const packJson = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${mark}${deflateRawSync(text, effort).toString("base64")}`;
};

/** The value of a packed text. Throws SyntaxError or a plain Error where it is none. */
export const unpackJson = (text: string): unknown =>
  JSON.parse(
    text.startsWith(mark)
      ? inflateRawSync(Buffer.from(text.slice(mark.length), "base64")).toString("utf8")
      : text,
  );
