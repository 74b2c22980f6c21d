/** Words that in a title mean nothing but that somebody stands in. */
const formula =
  /(?<!\p{L})(ad interim|par intérim|a\.\s?i\.|oic|officer in charge|faisant fonction|kommissarisch|temporary cover)(?!\p{L})/iu;

/** Words that mean it beside a person; in a title they may be its subject, as of a coach of acting. */
const word = /(?<!\p{L})(acting|interim|intérim)(?!\p{L})/iu;

/** Whether a text has words for somebody who stands in. */
export const speaksOfActing = (text: string): boolean => formula.test(text) || word.test(text);

/** A title by its words alone, to be compared with others. */
export const titleWords = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Whether a title says that its post is held by somebody acting: by words that mean nothing else, or where what is left
 * of it is the title of a post of the same record. `titles` are those, as `titleWords` gives them.
 */
export const isActingTitle = (title: string, titles: ReadonlySet<string>): boolean =>
  formula.test(title) || (word.test(title) && titles.has(titleWords(title.replace(word, " "))));
