import type { Element } from "@xmldom/xmldom";
import type { Language } from "../../../language.ts";
import { isOnlyRightToLeft, isRightToLeft } from "../../text/runs.ts";
import { allBelow, elementChildren } from "../xml-tree.ts";

const tags = { en: "en-GB", fr: "fr-FR" } as const satisfies Record<Language, string>;

/** Tells spelling checkers and screen readers in which language the texts of a part are. */
export const setLanguage = (part: Element, language: Language): void => {
  for (const name of ["a:rPr", "a:endParaRPr"])
    for (const properties of allBelow(part, name)) properties.setAttribute("lang", tags[language]);
};

/**
 * Tells which paragraphs of a shape run from right to left.
 * @param name Whose name the shape holds, if it holds one: all its lines run as the name does.
 */
export const setDirection = (shape: Element, name: string | undefined): void => {
  for (const paragraph of allBelow(shape, "a:p")) {
    const rtl = name === undefined ? isOnlyRightToLeft(paragraph.textContent ?? "") : isRightToLeft(name);
    if (rtl) elementChildren(paragraph, "a:pPr")[0]?.setAttribute("rtl", "1");
  }
};
