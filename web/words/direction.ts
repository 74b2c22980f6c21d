/** Languages written from right to left. The page lays itself out by this alone; their words may come later. */
const rightToLeft: ReadonlySet<string> = new Set(["ar", "fa", "he", "ur"]);

/** The direction of a page in a language. */
export const directionOf = (language: string): "ltr" | "rtl" => (rightToLeft.has(language) ? "rtl" : "ltr");

const firstLetter = /\p{L}/u;
const rightToLeftScript =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a text on its own: its first letter's, whatever page it stands on. */
export const directionOfText = (text: string): "ltr" | "rtl" =>
  rightToLeftScript.test(firstLetter.exec(text)?.[0] ?? "") ? "rtl" : "ltr";
