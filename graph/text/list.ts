/**
 * Several values in one cell: `first; second`. A backslash makes the next character plain, which
 * matters only for values that hold the mark between them or a backslash, or begin or end with a space. A value that is
 * a list itself has another mark, `first | second`.
 */
type Mark = ";" | "|";

const escapable = { ";": /[\\;]|^\s|\s$/g, "|": /[\\|]|^\s|\s$/g } as const;
const between = { ";": "; ", "|": " | " } as const;

export const joinList = (items: readonly string[], mark: Mark = ";"): string =>
  items.map((item) => item.replace(escapable[mark], "\\$&")).join(between[mark]);

/** Splits a cell at its marks; empty parts, as after a closing semicolon, are no values. */
export const splitList = (cell: string, mark: Mark = ";"): string[] =>
  (cell.includes("\\") ? splitEscaped(cell, mark) : cell.split(mark).map((part) => part.trim())).filter(
    (item) => item !== "",
  );

const splitEscaped = (cell: string, mark: Mark): string[] => {
  const parts: string[][] = [[]];
  for (const token of cell.match(/\\[\s\S]|[\s\S]/gu) ?? [])
    if (token === mark) parts.push([]);
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
