/* Looks for names in texts with means of its own, not with those of the product. */

const decodedOnce = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, " ")
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));

/** Letters and digits alone, without case and marks: what two writings of one name share. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ")
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]|ـ/gu, "")
    .normalize("NFC");

/** The names that a text holds, in whatever form. */
export const namesIn = (text: string, names: readonly string[]): string[] => {
  const shown = bare(decodedOnce(decodedOnce(text)) + text);
  return names.filter(
    (name) => shown.includes(bare(name)) || shown.includes(bare(name.split(" ").reverse().join(" "))),
  );
};
