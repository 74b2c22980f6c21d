import type { Missing } from "../../graph/drawing/text/missing.ts";
import type { Language } from "../../graph/language.ts";
import { wrapText } from "./wrap.ts";

const head = {
  en: (count: number): string =>
    count === 1
      ? "Names are kept back. This text may still point to a withheld person:"
      : `Names are kept back. These ${count} texts may still point to a withheld person:`,
  fr: (count: number): string =>
    count === 1
      ? "Les noms sont omis. Ce texte peut encore désigner une personne dont le nom est omis :"
      : `Les noms sont omis. Ces ${count} textes peuvent encore désigner une personne dont le nom est omis :`,
} as const;

const without = {
  en: "This format has no letters for these names (SVG, PPTX and Markdown show them):",
  fr: "Ce format n'a pas les lettres de ces noms (SVG, PPTX et Markdown les montrent) :",
} as const;

const mostShown = 40;

/** Texts of a file without names that its reader should look at, as the command line lists them. Empty for none. */
export const cluesText = (
  clues: readonly string[],
  { lang, columns }: { readonly lang: Language; readonly columns: number },
): string[] => {
  if (clues.length === 0) return [];
  const shown = clues
    .slice(0, mostShown)
    .map((text) => wrapText(`- ${text.replaceAll(/\s+/g, " ")}`, columns, "  "));
  const more = clues.length - shown.length;
  return [head[lang](clues.length), ...shown, ...(more > 0 ? [`+ ${more}`] : [])];
};

/** Names whose letters a file cannot show, as the command line lists them. Empty for none. */
export const missingText = (
  missing: readonly Missing[],
  { lang, columns }: { readonly lang: Language; readonly columns: number },
): string[] =>
  missing.length === 0
    ? []
    : [
        without[lang],
        ...missing
          .slice(0, mostShown)
          .map(({ text, letters }) => wrapText(`- ${text} (${letters})`, columns, "  ")),
      ];
