import { queryRefused } from "../layers.ts";

/**
 * A piece of Cypher that is not white space or a comment. A `word` may be a keyword or a name; a `name` was
 * written in back-quotes (its text is what they enclose) and is never a keyword.
 */
export type CypherToken = {
  readonly kind: "word" | "name" | "string" | "number" | "symbol";
  readonly text: string;
  /** A word in capitals, to compare with keywords; any other token's text as it is. */
  readonly upper: string;
};

type Rule = { readonly kind: CypherToken["kind"] | "nothing"; readonly pattern: RegExp };

/** Neo4j's own list of white space, which is not JavaScript's: U+180E separates, U+0085 and U+FEFF do not. */
const space = "\\t-\\r\\x1c-\\x20\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

/** Tried in this order at each place. `..` comes before numbers, since `1..3` is a range. */
const rules: readonly Rule[] = [
  { kind: "nothing", pattern: new RegExp(`[${space}]+`, "y") },
  { kind: "nothing", pattern: /\/\/[^\r\n]*/y },
  { kind: "nothing", pattern: /\/\*[\s\S]*?\*\//y },
  { kind: "string", pattern: /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y },
  { kind: "name", pattern: /`(?:[^`]|``)*`/y },
  { kind: "symbol", pattern: /\.\./y },
  { kind: "number", pattern: /0x[\da-f_]+|0o[0-7_]+|(?:\d[\d_]*(?:\.\d[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?/iy },
  { kind: "word", pattern: /[\p{L}\p{Nl}\p{Pc}][\p{L}\p{Nl}\p{Pc}\p{Mn}\p{Mc}\p{Nd}\p{Sc}]*/uy },
  { kind: "symbol", pattern: /=~|<>|<=|>=|\+=|\|\||::|\/(?!\*)|[()[\]{},.:;|&!%^*+\-<>=$]/y },
];

/** What starts here and does not end, so that no rule matched. */
const unclosed: Readonly<Record<string, string>> = {
  "'": "A string is not closed.",
  '"': "A string is not closed.",
  "`": "A back-quoted name is not closed.",
  "/": "A comment is not closed.",
};

const unreadable = (query: string, at: number): string => {
  const character = String.fromCodePoint(query.codePointAt(at) ?? 0);
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return unclosed[character] ?? `The character U+${code} has no place outside strings and back-quoted names.`;
};

const token = (kind: CypherToken["kind"], text: string): CypherToken => {
  if (kind === "word") return { kind, text, upper: text.toUpperCase() };
  const inner = kind === "name" ? text.slice(1, -1).replaceAll("``", "`") : text;
  return { kind, text: inner, upper: inner };
};

const matchAt = (query: string, at: number): { kind: Rule["kind"]; text: string } | undefined => {
  for (const { kind, pattern } of rules) {
    pattern.lastIndex = at;
    const text = pattern.exec(query)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
};

/**
 * Cuts a query, whose escapes are decoded, into its tokens.
 * @throws DottedError query-refused where Neo4j might see another border than we do: something not closed,
 * or a character outside strings that we do not know (invisible ones and look-alike arrows among them).
 */
export const tokenize = (query: string): readonly CypherToken[] => {
  const tokens: CypherToken[] = [];
  for (let at = 0; at < query.length; ) {
    const found = matchAt(query, at);
    if (found === undefined) throw queryRefused("clause", unreadable(query, at));
    if (found.kind !== "nothing") tokens.push(token(found.kind, found.text));
    at += found.text.length;
  }
  return tokens;
};
