import { namePatterns } from "../hierarchy/titles.ts";
import { cypherLiteral } from "./literal.ts";
import { valueTag } from "./value-tags.ts";

const patterns = new Map<string, string>(Object.entries(namePatterns));

/** What `{{named control n}}` stands for: that the name of a node has words of that sort; empty for a sort that is not known. */
export const namedTag = ([sort = "", node, ...more]: readonly string[]): string => {
  const pattern = patterns.get(sort);
  if (pattern === undefined || node === undefined || more.length > 0) return "";
  return `${valueTag([node, "name"])} =~ ${cypherLiteral(`(?ius).*(?:${pattern}).*`)}`;
};
