import { beginningOfTime } from "../../graph/index/columns.ts";

/** Attributes of nodes as they were at the slice's date, as `nodeAt` has them. */

const converted: ReadonlyMap<string, string> = new Map([
  ["fte", "toFloat"],
  ["hatsMin", "toInteger"],
  ["hatsMax", "toInteger"],
]);

/**
 * The value of an attribute: of dated ones that held then the one that began last, which is null where nothing was
 * recorded then, else what the node has otherwise; without a date what it has otherwise comes first.
 * @param words the variable of the node, then the name of the attribute
 */
export const valueTag = ([node, attribute, ...more]: readonly string[]): string => {
  if (node === undefined || attribute === undefined || more.length > 0) return "";
  const [own, dated] = [`${node}.${attribute}`, `${node}.datedDays`];
  const value = `${converted.get(attribute) ?? ""}(split(one, '\\u001f')[3])`;
  const day = (place: number): string => `toInteger(split(one, '\\u001f')[${place}])`;
  const then =
    `[one IN ${dated} WHERE split(one, '\\u001f')[0] = '${attribute}' ` +
    `AND ${day(1)} <= $slice.atLast AND ${day(2)} >= $slice.atFirst | ${value}]`;
  return (
    `(CASE WHEN ${dated} IS NULL THEN ${own} WHEN $slice.atFirst = ${beginningOfTime} THEN coalesce(${own}, last(${then})) ` +
    `ELSE last([${own}] + ${then}) END)`
  );
};
