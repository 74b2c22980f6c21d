import { formsOfAddress } from "../../text/forms-of-address.ts";

/** A space at an end, two of them together, or one that is no plain space: most texts have none. */
const oddSpace = /^\s|\s$|\s\s|[^\S ]/;

/** A text as references compare it. */
export const plain = (text: string): string => {
  const lower = text.toLowerCase();
  return oddSpace.test(lower) ? lower.replaceAll(/\s+/g, " ").trim() : lower;
};

/** The marks of Latin, Greek and Cyrillic letters; in other scripts such marks are letters. */
const accent = /[\u0300-\u036f]/g;
const isAscii = /^[ -~]*$/;

/** A name without accents, for those who write "Zoé Lefèvre" as "Zoe Lefevre". */
export const withoutAccents = (text: string): string =>
  plain(
    isAscii.test(text)
      ? text
      : text.normalize("NFD").replaceAll(accent, "").normalize("NFC").replaceAll("’", "'"),
  );

/** A code without what spreadsheets take away from it or add to it. */
export const looseCode = (text: string): string =>
  plain(text)
    .replace(/^0+(?=.)/, "")
    .replace(/\.0+$/, "");

/** Codes that may stand beside a name: "Ada Brook (100)", "100 - Chief", "Chief [100]". */
export const codesBeside = (text: string): string[] =>
  [
    /[([]\s*([^()[\]]+?)\s*[)\]]\s*$/.exec(text)?.[1],
    /^\s*(\S+)\s+[-–:|]\s/.exec(text)?.[1],
    /\s[-–:|]\s+(\S+)\s*$/.exec(text)?.[1],
  ].filter((code) => code !== undefined);

const between = {
  id: /[;,|/\n]/,
  row: /[;,|/\n]/,
  place: /[;,|/\n]/,
  title: /[;|\n]/,
  person: /[;|\n]/,
} as const;

/** References of a cell that may hold several ("2; 7"); none where it holds one. A comma stands in names and titles. */
export const partsOf = (text: string, by: keyof typeof between): string[] => {
  const parts = text.split(between[by]).map((part) => part.trim());
  const told = parts.filter((part) => part !== "");
  return told.length > 1 ? told : [];
};

const address = /^(?:(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|mme|mlle|m|sra?|sr)\.?\s+)+/;

/** A name that may be the family's alone: without the words it is addressed by; empty where more stands there. */
export const surnameAlone = (text: string): string => {
  const name = plain(text).replace(address, "");
  return /[,\d]/.test(name) ? "" : name;
};

/** What a person's family may be called: what stands before the comma, else the last word or what begins with "von" or the like. */
export const surnamesOf = (text: string): string[] => {
  const [family = "", given] = plain(text).split(",");
  if (given !== undefined) return [family];
  const words = family.split(" ");
  const particle = words.findIndex((word) =>
    /^(?:von|van|de|du|der|del|della|di|le|la|el|al|bin|zu)$/.test(word),
  );
  const names = [words.at(-1) ?? "", ...(particle > 0 ? [words.slice(particle).join(" ")] : [])];
  return words.length > 1 ? names : [];
};

/** The words of a person's name, in whatever order a list has them and without forms of address: "Mi, Bo", "Dr. MI Bo" and "Bo Mi" are one. */
export const personWords = (text: string): string => {
  const words = plain(text.replaceAll(",", " ")).split(" ");
  const named = words.filter((word) => !formsOfAddress.has(word.replace(/\.$/, "")));
  return (named.length > 0 ? named : words).sort().join(" ");
};
