/** Beginnings that ask whether there is anything of a sort, which is asked as well by asking for what there is. */
const beginnings: readonly (readonly [beginning: RegExp, asked: string])[] = [
  [/^(?:is|are|was|were) there (?:any|some|an?) \p{L}+ or \p{L}+ (?:who|that|which) /iu, "who "],
  [/^(?:is|are|was|were) there (?:any|some)(?:body|one) (?:(?:who|that|whom|which)(?:'s)? )?/iu, "who "],
  [/^(?:is|does|has|can|do|are) (?:any|some)(?:body|one) /iu, "who "],
  [/^(?:any|some)(?:body|one) (?:who|that|whom) /iu, "who "],
  [/^(?:is|are|was|were) there (?:any(?:thing)?|some(?:thing)?|an?|one) /iu, "what "],
  [/^(?:do|does|is|are|has|have|can) any(?:thing| of the)? /iu, "what "],
  [/^(?:any(?:thing)?|something) /iu, "what "],
  [
    /^(?:y a[- ]t[- ]il|existe[- ]t[- ]il|est[- ]ce qu'il y a|il y a) (?:quelqu['’]un|des gens|des personnes) (?:qui )?/iu,
    "qui ",
  ],
  [
    /^(?:y a[- ]t[- ]il|existe[- ]t[- ]il|est[- ]ce qu'il y a|il y a) (?:une?|des|d['’]|de|quelques?|certaine?s)\s*/iu,
    "quelles ",
  ],
];

/** A text that asks whether there is something of a sort, as one that asks what there is; nothing where it does not. */
export const askedAsWhich = (text: string): string | undefined => {
  const found = beginnings.find(([beginning]) => beginning.test(text));
  return found === undefined ? undefined : text.replace(found[0], found[1]);
};

const asks =
  /(?<!\p{L})(?:who|whom|whose|what|which|how|when|where|why|any(?:body|one|thing)?|qui|que|quoi|quel(?:le)?s?|combien|quand|où|pourquoi|comment|lesquel(?:le)?s)(?!\p{L})/iu;
const states =
  /\p{L}\s+(?:is|are|has|have|reports?|answers?|belongs?|sits?|stands?|supports?|funds?|pays?|works?)\s/iu;
const statesFrench =
  /\p{L}\s+(?:ne\s+|n['’])?(?:est|sont|a|ont|relève|relèvent|dépend|dépendent|rend|rendent|appartient|appartiennent|finance|fait|font)\s/iu;
const denies = /(?<!\p{L})(?:not|never)(?!\p{L})\s*/giu;
const deniesFrench = /(?<!\p{L})(?:ne\s+|n['’]|(?:donc|pas|jamais|point)\s+)/giu;

/** A statement as the question whether it is so, which asks the same of what is denied. */
export const askedAsWhether = (text: string): string | undefined => {
  if (asks.test(text) || /-(?:t-)?(?:il|elle|ils|elles)\b|^est-ce/iu.test(text)) return undefined;
  if (statesFrench.test(text))
    return `est-ce que ${text.replaceAll(deniesFrench, "").replaceAll(/(?<!\p{L})aucun(e?)(?!\p{L})/giu, "un$1")}`;
  if (
    !states.test(text) ||
    /^(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might)\b/iu.test(text)
  )
    return undefined;
  return `does ${text.replaceAll(denies, "").replaceAll(/\bno\b/giu, "")}`;
};
