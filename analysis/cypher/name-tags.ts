import { nameExceptions, namePatterns } from "../hierarchy/name-patterns.ts";
import { functionNames } from "../hierarchy/title-words.ts";
import { cypherLiteral } from "./literal.ts";
import { valueTag } from "./value-tags.ts";

const patterns = new Map<string, string>(Object.entries(namePatterns));
const exceptions = new Map<string, string>(Object.entries(nameExceptions));

const matching = (pattern: string): string => `=~ ${cypherLiteral(`(?ius).*(?:${pattern}).*`)}`;

/**
 * What `{{named control n}}` stands for: that the name of a node has words of that sort, or with a third word (`note`) that
 * attribute; empty for a sort that is not known.
 */
export const namedTag = ([sort = "", node, attribute = "name", ...more]: readonly string[]): string => {
  const pattern = patterns.get(sort);
  if (pattern === undefined || node === undefined || more.length > 0) return "";
  const except = patterns.get(exceptions.get(sort) ?? "");
  const name = valueTag([node, attribute]);
  if (except === undefined) return `${name} ${matching(pattern)}`;
  return `any(called IN [${name}] WHERE called ${matching(pattern)} AND NOT called ${matching(except)})`;
};

/** What `{{one-function a b}}` stands for: that the names of two nodes speak of one function. */
export const oneFunctionTag = ([one, other, ...more]: readonly string[]): string => {
  if (one === undefined || other === undefined || more.length > 0) return "";
  const all = functionNames.map((name) => cypherLiteral(`(?ius).*(?:${namePatterns[name]}).*`)).join(", ");
  return `any(words IN [${all}] WHERE ${valueTag([one, "name"])} =~ words AND ${valueTag([other, "name"])} =~ words)`;
};
