import type { Words } from "../../vocabulary.ts";

/** Columns of a table that are not read. */
export const columnsUnread = (names: readonly string[]): Words => ({
  en: `columns that are not read: ${names.join(", ")}`,
  fr: `colonnes qui ne sont pas lues : ${names.join(", ")}`,
});

/** Values of a file in quotation marks and parted by commas, as each language writes these. */
export const quotedWords = (values: readonly string[]): Words => ({
  en: values.map((value) => `"${value}"`).join(", "),
  fr: values.map((value) => `« ${value} »`).join(", "),
});
