const beforeMark = /(?<=\S) (?=[:;?!»])/gu;
const afterOpening = /(?<=«) (?=\S)/gu;

/**
 * A text of which no line begins with a mark that French sets off by a space, nor ends with an opening quotation mark:
 * those spaces become no-break spaces (U+00A0). Text without a space there, as English has it, stays as it is.
 */
export const unbroken = (text: string): string =>
  text.replaceAll(beforeMark, "\u00a0").replaceAll(afterOpening, "\u00a0");
