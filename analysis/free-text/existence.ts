/** Beginnings that ask whether there is anything of a sort, which is asked as well by asking for what there is. */
const beginnings: readonly (readonly [beginning: RegExp, asked: string])[] = [
  [/^(?:is|are|was|were) there (?:any|some)(?:body|one) (?:(?:who|that|whom) )?/iu, "who "],
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
