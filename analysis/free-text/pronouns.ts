import type { OrgView } from "../../graph/index/view.ts";
import { wordsOf } from "../stems.ts";
import { namedAt } from "./names.ts";

/** A name set before the question about it: `gauging network, who uses it`. */
const apart =
  /^\s*(?:(?:and|et|as for|quant à|quant au)\s+)?((?:the|le|la|les|l['’])?\s*[^,:;?]+?)\s*(?:[,:;–—]|\s-\s)\s*(.+)$/iu;

/** French sets it there without a mark: `le coordonnateur résident c'est qui son chef`. */
const unmarked = /^\s*((?:le|la|les|l['’])?\s*[^,:;?]+?)\s+(c['’]est\s+qui\s+.+)$/iu;

const owned = /(?<![\p{L}])(?:its|his|her|their)\s+(\p{L}+(?:\s+of)?)/iu;
const ownedFrench = /(?<![\p{L}])(?:son|sa|ses|leur|leurs)\s+(\p{L}+)/iu;
const pronoun = /(?<![\p{L}'’-])(?:it|him|her|them|he|she|they|lui|elle|elles|il|ils|ça|cela)(?![\p{L}])/iu;
const turned = /-(?:t-)?(?:il|elle|ils|elles)(?![\p{L}])/iu;

/** An id of a recommendation, or a section. */
const numbered = /^(?:\p{Lu}{1,3}-?\d[\w.-]*|(?:section|chapter|chapitre|§)\s*\d[\d.]*)$/iu;

/** `qu'en dit-on`: of what was named. */
const ofIt = /(?<!\p{L})(?:qu['’]|que\s+|ce qu['’]on\s+)en\s+(dit|sait|pense|savons|sait-on|dit-on)/iu;

const isName = (view: OrgView, text: string): boolean => {
  if (numbered.test(text)) return true;
  const words = wordsOf(text.replace(/^(?:the|le|la|les|l['’])\s*/iu, ""));
  return words.length > 0 && namedAt(view, words, 0)?.length === words.length;
};

const withName = (name: string, question: string): string | undefined => {
  for (const [pattern, said] of [
    [ofIt, `que $1 de ${name} `],
    [owned, `$1 of ${name}`],
    [ownedFrench, `$1 de ${name}`],
    [turned, ` ${name}`],
    [pronoun, name],
  ] as const)
    if (pattern.test(question)) return question.replace(pattern, said);
  return undefined;
};

/** Words for two that were named. */
const bothOfThem =
  /(?<![\p{L}'’-])(?:both of them|these two|those two|the two|both|they|them|tous les deux|ces deux-là|les deux|eux deux|eux|elles|ils)(?![\p{L}])/iu;

/** Two names set before a question about both: `DSS and DPKO, anything between them`. */
const twoNamed = (view: OrgView, name: string, question: string): string | undefined => {
  const [one = "", other = "", more] = name.split(/\s+(?:and|et|&|vs\.?)\s+/iu);
  if (other === "" || more !== undefined || ![one, other].every((each) => isName(view, each)))
    return undefined;
  if (ofIt.test(question)) return question.replace(ofIt, `que $1 de ${name} `);
  return bothOfThem.test(question) ? question.replace(bothOfThem, name) : undefined;
};

/** A text in which a name that stands before the question stands where the question has a pronoun for it. */
export const pronounsNamed = (view: OrgView, text: string): string => {
  const [, name = "", question = ""] = apart.exec(text) ?? unmarked.exec(text) ?? [];
  if (name === "") return text;
  if (!isName(view, name)) return twoNamed(view, name, question) ?? text;
  return withName(name, question) ?? text;
};
