/**
 * Several values in one cell: `first; second`. A backslash makes the next character plain, which
 * matters only for values that hold a semicolon or a backslash or begin or end with a space.
 */
const escaped = (item: string): string => item.replace(/[\\;]|^\s|\s$/g, "\\$&");

export const joinList = (items: readonly string[]): string => items.map(escaped).join("; ");

/** Splits a cell at its semicolons; empty parts, as after a closing semicolon, are no values. */
export const splitList = (cell: string): string[] =>
  (cell.includes("\\") ? splitEscaped(cell) : cell.split(";").map((part) => part.trim())).filter(
    (item) => item !== "",
  );

const splitEscaped = (cell: string): string[] => {
  const parts: string[][] = [[]];
  for (const token of cell.match(/\\[\s\S]|[\s\S]/gu) ?? [])
    if (token === ";") parts.push([]);
    else parts.at(-1)?.push(token);
  return parts.map((tokens) => {
    const first = tokens.findIndex(isText);
    const last = tokens.findLastIndex(isText);
    return tokens
      .slice(Math.max(first, 0), last + 1)
      .map(plain)
      .join("");
  });
};

const isText = (token: string): boolean => token.length > 1 || token.trim() !== "";
const plain = (token: string): string =>
  token.startsWith("\\") && token.length > 1 ? token.slice(1) : token;
