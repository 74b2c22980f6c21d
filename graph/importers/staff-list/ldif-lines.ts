import { saying, type Worded } from "../../errors.ts";
import { cut } from "../../text/slug.ts";
import type { DirectoryNote } from "./pages.ts";

/** A line of LDIF with those it goes on in, and the number of the first of them. */
export type LdifLine = { readonly row: number; readonly text: string };

/** What a line says: a value by its attribute, whose name is in lower case and without options such as its language; and what is told of it. */
type LdifSaid = { readonly name?: string; readonly value?: string; readonly note?: DirectoryNote };

/** How much of a line is told. */
const longestShown = 60;

/** The lines of a text in LDIF (RFC 2849): one that begins with a space goes on with the line before. */
const linesOf = (content: string): LdifLine[] => {
  const lines: { row: number; texts: string[] }[] = [];
  for (const [at, text] of content.split(/\r\n?|\n/).entries()) {
    const last = lines.at(-1);
    if (text.startsWith(" ") && last !== undefined && last.texts[0] !== "") last.texts.push(text.slice(1));
    else lines.push({ row: at + 1, texts: [text.trim() === "" ? "" : text] });
  }
  return lines.map(({ row, texts }) => ({ row, text: texts.join("") }));
};

/** The entries of a text in LDIF: lines between empty ones, without comments. */
export const entriesIn = (content: string): LdifLine[][] => {
  const entries: LdifLine[][] = [[]];
  for (const line of linesOf(content)) {
    if (line.text === "") entries.push([]);
    else if (!line.text.startsWith("#")) entries.at(-1)?.push(line);
  }
  return entries.filter((lines) => lines.length > 0);
};

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
const attribute = /^([A-Za-z][\w.-]*)(?:;[\w;.-]*)?:([:<]?) *(.*)$/;

const noLine = (shown: string): Worded => ({
  en: `"${shown}" is no line of LDIF and was not read`,
  fr: `« ${shown} » n'est pas une ligne de LDIF et n'a pas été lu`,
});
const elsewhere = (shown: string): Worded => ({
  en: `"${shown}" points to another file, which was not read`,
  fr: `« ${shown} » renvoie à un autre fichier, qui n'a pas été lu`,
});
const noBase64 = (shown: string): Worded => ({
  en: `"${shown}" is said to be base64 and is not`,
  fr: `« ${shown} » est dit en base64 et ne l'est pas`,
});

/** What a line says. A value that is said to be base64 and is not stands as it is, and that is told. */
export const readLine = ({ row, text }: LdifLine): LdifSaid => {
  const [, written = "", form, value = ""] = attribute.exec(text) ?? [];
  const shown = cut(text, longestShown);
  const name = written.toLowerCase();
  if (form === undefined) return { note: { row, code: "unread-line", ...saying(noLine(shown)) } };
  const odd = (words: Worded): DirectoryNote => ({ row, field: name, code: "bad-value", ...saying(words) });
  if (form === "<") return { note: odd(elsewhere(shown)) };
  const packed = value.replaceAll(/\s/g, "");
  if (form === "") return { name, value: value.trim() };
  return base64.test(packed)
    ? { name, value: Buffer.from(packed, "base64").toString("utf8") }
    : { name, value: value.trim(), note: odd(noBase64(shown)) };
};
