import type { Words } from "../../vocabulary.ts";
import type { ReadMark } from "./marks.ts";

const understood: Words = {
  en: "understood are R, A, C, I and S, alone or together, and these words written out in English",
  fr: "sont compris R, A, C, I et S, seuls ou ensemble, et ces mots écrits en toutes lettres en anglais",
};

/** What is told of a cell that is not plainly its letters. */
export const toldOfMark = (
  said: string,
  mark: ReadMark | undefined,
): readonly [code: string, words: Words] => {
  if (mark === undefined)
    return [
      "unread-mark",
      {
        en: `"${said}" was not read and no line drawn: ${understood.en}`,
        fr: `« ${said} » n'a pas été lu et aucune ligne n'a été tracée : ${understood.fr}`,
      },
    ];
  const isNoted = mark.as === "noted";
  return [
    "read-mark",
    {
      en: `"${said}" was read as ${mark.letters}${isNoted ? ": what a note may say of it was not read" : ""}`,
      fr: `« ${said} » a été lu comme ${mark.letters}${isNoted ? " : ce qu'une note peut en dire n'a pas été lu" : ""}`,
    },
  ];
};
