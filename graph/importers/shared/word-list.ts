/** Words of a list that is written with semicolons, over as many lines as it takes. */
export const wordList = (text: string): string[] =>
  text.split(";").map((word) => word.replace(/\s+/g, " ").trim());
