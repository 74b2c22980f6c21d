import { queryRefused } from "../layers.ts";

/** Characters that open, close or end something: as an escape they would move the border of a string or comment. */
const borders = new Set(["'", '"', "`", "\\", "/", "*", "\n", "\r"]);

const character = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

/*
 * Cypher 5 replaces \uXXXX before it looks for tokens, so \u0027 ends a string; later versions replace it
 * inside strings only. For borders the two readings differ, and what can be read in two ways is refused.
 */
const refuseBorders = (query: string): void => {
  for (const [, hex = ""] of query.matchAll(/\\u([0-9a-f]{4})/gi))
    if (borders.has(character(hex)))
      throw queryRefused(
        "clause",
        `\\u${hex} stands for a character that ends strings or comments; write it as itself.`,
      );
};

/**
 * The query as Cypher's lexer sees it: every `\uXXXX` replaced, unless its backslash is itself escaped.
 * @throws DottedError query-refused for escapes that stand for quotes and the like, or that are cut short.
 */
export const decodeEscapes = (query: string): string => {
  refuseBorders(query);
  return query.replace(/\\\\|\\u([0-9a-f]{4})?/gi, (text: string, hex: string | undefined) => {
    if (text === "\\\\" || text.startsWith("\\U")) return text;
    if (hex === undefined) throw queryRefused("clause", "\\u needs four hexadecimal digits.");
    return character(hex);
  });
};
