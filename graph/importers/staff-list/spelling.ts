/** A text as references compare it. */
export const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, " ").trim();

/** A code without what spreadsheets take away from it or add to it. */
export const looseCode = (text: string): string =>
  plain(text)
    .replace(/^0+(?=.)/, "")
    .replace(/\.0+$/, "");

/** A person's name in the order of speech: "Mi, Bo" is "bo mi". */
export const spokenName = (text: string): string => {
  const [family = "", given = "", ...more] = text.split(",");
  return plain(given === "" || more.length > 0 ? text : `${given} ${family}`);
};
