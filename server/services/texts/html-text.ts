/** Elements whose contents nobody reads. */
const unread = /<(\/?)(?:script|style|head|template)\b[^<>]*>/gi;
const lineBreak = /<(?:br|hr|\/(?:p|div|li|tr|h[1-6]|section|article|blockquote|table))\b[^<>]*>/gi;
const tag = /<[^<>]*>/g;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
};

const codePoint = (digits: string, base: number): string => {
  const code = Number.parseInt(digits, base);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
};

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,20}));/gi, (all, decimal, hex, name) => {
    if (decimal !== undefined) return codePoint(decimal, 10);
    if (hex !== undefined) return codePoint(hex, 16);
    return new Map(Object.entries(named)).get(name) ?? all;
  });

/** What stands outside of comments; one that is never closed goes to the end, as browsers have it. */
const withoutComments = (html: string): string => {
  let kept = "";
  for (let from = 0; ; ) {
    const begins = html.indexOf("<!--", from);
    if (begins < 0) return kept + html.slice(from);
    kept += html.slice(from, begins);
    const ends = html.indexOf("-->", begins + 4);
    if (ends < 0) return kept;
    from = ends + 3;
  }
};

const withoutUnread = (html: string): string => {
  let kept = "";
  let [from, inside] = [0, false];
  for (const { 0: all, 1: closing, index } of html.matchAll(unread)) {
    if (!inside) kept += html.slice(from, index);
    inside = closing !== "/";
    from = index + all.length;
  }
  return inside ? kept : kept + html.slice(from);
};

/** What a reader sees of a web page, without its form. Each step goes through the page once. */
export const htmlText = (html: string): string =>
  unescaped(withoutUnread(withoutComments(html)).replaceAll(lineBreak, "\n").replaceAll(tag, " "))
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n[ \n]*/g, "\n");
