import { z } from "zod";
import { joinList, splitList } from "./list.ts";

/** How a value is read from a text, and written as one. */
export type Codec = {
  readonly read: (text: string) => unknown;
  readonly write: (value: unknown) => string;
};

/** An object of two texts as one text; the mark is a character that the first of them, an id, cannot hold. */
const pair = (first: string, mark: string, second: string): Codec => ({
  read: (cell) => {
    const at = cell.indexOf(mark);
    const [left, right] = at < 0 ? [cell, ""] : [cell.slice(0, at), cell.slice(at + 1)];
    return { [first]: left.trim(), [second]: right };
  },
  write: (value) => {
    const row = z.record(z.string(), z.string()).parse(value);
    return row[second] === "" ? `${row[first]}` : `${row[first]}${mark}${row[second]}`;
  },
});

/** A citation as `source#place`. */
export const citationCodec = pair("source", "#", "locator");

/** An identifier as `scheme=value`. */
export const identifierCodec = pair("scheme", "=", "value");

/** Field and value, as `state=dormant`; a citation has no such beginning, since no id holds an equals sign. */
const field = /^([a-zA-Z]+)=([\s\S]*)$/;
const numbers: ReadonlySet<string> = new Set(["fte", "hatsMin", "hatsMax"]);

const fieldIn = (part: string): readonly [string, unknown] | undefined => {
  const [, name, text] = field.exec(part) ?? [];
  if (name === undefined || text === undefined) return undefined;
  if (text === "") return [name, null];
  return [name, numbers.has(name) && /^\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : text];
};

const datedRow = z.looseObject({
  since: z.string().optional(),
  until: z.string().optional(),
  sources: z.array(z.unknown()).default([]),
});

/**
 * What a node was for a time: `2001/2005 | state=dormant | report#2.2`, first from when till when; `fte=` where nothing
 * was recorded of it then.
 */
export const datedFieldsCodec: Codec = {
  read: (cell) => {
    const [period = "", ...parts] = splitList(cell, "|");
    const [since = "", until = "", ...more] = period.split("/").map((date) => date.trim());
    if (!period.includes("/") || more.length > 0) return cell;
    const fields = parts.map(fieldIn);
    return {
      ...(since === "" ? {} : { since }),
      ...(until === "" ? {} : { until }),
      ...Object.fromEntries(fields.filter((one) => one !== undefined)),
      sources: parts.filter((_, place) => fields[place] === undefined).map(citationCodec.read),
    };
  },
  write: (value) => {
    const { since = "", until = "", sources, ...fields } = datedRow.parse(value);
    return joinList(
      [
        `${since}/${until}`,
        ...Object.entries(fields).flatMap(([name, one]) =>
          one === undefined ? [] : [`${name}=${one ?? ""}`],
        ),
        ...sources.map(citationCodec.write),
      ],
      "|",
    );
  },
};
