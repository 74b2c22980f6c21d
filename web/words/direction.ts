/** Languages written from right to left. The page lays itself out by this alone; their words may come later. */
const rightToLeft: ReadonlySet<string> = new Set(["ar", "fa", "he", "ur"]);

/** The direction of a page in a language. */
export const directionOf = (language: string): "ltr" | "rtl" => (rightToLeft.has(language) ? "rtl" : "ltr");
