/** How things are written that are said in more words, each with what it stands for, English and French. */

/** `the SRSG'd`, `they're`: the verb is a word of its own; French has these letters before the mark, never behind. */
const verbs: readonly (readonly [ending: RegExp, verb: string])[] = [
  [/(?<=[a-z])['’]re\b/giu, " are"],
  [/(?<=[a-z])['’]ve\b/giu, " have"],
  [/(?<=[a-z])['’]ll\b/giu, " will"],
  [/(?<=[a-z])['’]d\b/giu, " would"],
];

/** `S-G` and `U.N.` are the letters of one abbreviation. */
const initials = /(?<![\p{L}\p{N}])\p{Lu}(?:[.-]\p{Lu}){1,5}(?![\p{L}\p{N}-])\.?/gu;

/** Numbers that say how many things there are, not which one of a list; `3` things and more are asked for like two. */
const several: readonly (readonly [digits: RegExp, words: string])[] = [
  [/(?<![\p{L}\p{N}.-])2\s*\+|\b2 or more\b/giu, "two or more"],
  [/(?<![\p{L}\p{N}.-])2 (?:ou plus|ou davantage)\b/giu, "deux ou plus"],
  [/(?<![\p{L}\p{N}.§-])2 (?=(?:\p{L}+ )?(?:boss|superior|master|hat|chief|manager))/giu, "two "],
  [/(?<![\p{L}\p{N}.§-])2 (?=(?:\p{L}+ )?(?:chef|patron|supérieur|casquette|maître))/giu, "deux "],
];

/** A question that wants yes or no asks the same with `not`: `isn't it part of`, `does it not report to`. */
const unsure =
  /^((?:and|so|but|surely)[,\s]+)?(is|are|was|were|do|does|did|has|have|had|should|could|would|must) not\b(?!\s+(?:any|anybody|anyone|there|all|every)\b)/iu;

/** The same in French: `n'est-il pas sous`, `ne relève-t-elle pas de`. */
const unsureFrench = /\b(?:ne\s+|n['’])(\p{L}+-(?:t-)?(?:il|elle|ils|elles))\s+pas(?!\p{L})/iu;
const asksFrench = /(?<!\p{L})(?:qui|que|quoi|quel(?:le)?s?|combien|quand|où|pourquoi|comment)(?!\p{L})/iu;

/** A preposition at the end asks for whom: `led by?`, `PBSO, rattaché à ?` */
const dangling = /(?<![-\p{L}])(by|to|from|with|under|for)\s*\?*\s*$/iu;
const danglingFrench = /(?<![-\p{L}])(par|à|de|avec|sous|devant)\s*\?*\s*$/iu;
const asksEnglish = /\b(?:who|whom|whose|what|which|how|when|where|any(?:body|one))\b/iu;

/** `isn't`, or `dont` typed fast: the negation is a word of its own. */
const negated = /\b(is|are|was|were|do|does|did|has|have|had|should|could|would|must)n['’]?t\b/giu;
const cannot = /\bcan['’]?t\b/giu;
/** `have not anybody`, `without anybody`: nobody. */
const withoutAny =
  /\b(?:(?:do|does|did) not have|(?:has|have|had) not(?: got)?|(?:is|are|was|were) without) any(body|one)?\b/giu;
const without = /(?<!\b(?:is|are|was|were) )\bwithout any(?:body|one|thing)?\b/giu;
/** `subordonné·e·s`, `agent(e)s`: both genders are one word. */
const inclusive = /(?<=\p{L})(?:[·•‧]\p{L}{1,5}(?:[·•‧]s)?|\(\p{L}{1,3}\)s?)(?!\p{L})/gu;
/** `P-5s` is more than one `P-5`. */
const coded = /(?<=\b\p{L}+-?\d+)s\b/gu;

const replacedIn = (text: string, some: readonly (readonly [RegExp, string])[]): string =>
  some.reduce((said, [from, to]) => said.replaceAll(from, to), text);

const verbsApart = (text: string): string => replacedIn(replacedIn(text, verbs), several);

const wantsWhom = (text: string): string => {
  if (!asksEnglish.test(text)) {
    if (asksFrench.test(text)) return text;
    return text.replace(dangling, "$1 whom").replace(danglingFrench, "$1 qui");
  }
  return text;
};

const surely = (text: string): string => {
  const said = text.replace(unsure, "$1$2");
  return asksFrench.test(said) ? said : said.replace(unsureFrench, "$1");
};

/** A text with what is written together taken apart, and with the word that a question leaves unsaid. */
export const spelledOut = (text: string): string => {
  const apart = verbsApart(text)
    .replaceAll(initials, (letters) => letters.replaceAll(/[.-]/gu, ""))
    .replaceAll(negated, "$1 not")
    .replaceAll(cannot, "can not")
    .replaceAll(without, "without")
    .replaceAll(withoutAny, (_, body?: string) => (body === undefined ? "have no" : "have nobody"));
  return surely(wantsWhom(apart)).replaceAll(coded, "").replaceAll(inclusive, "s");
};
