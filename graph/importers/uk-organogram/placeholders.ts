/** What the series writes where a name or a superior would stand, quoted or with a full stop at times. */
const nobody = new Set([
  "",
  "n/d",
  "nd",
  "n/a",
  "na",
  "xx",
  "tbc",
  "unknown",
  "not disclosed",
  "not known",
  "none",
]);
const empty = new Set(["vacant", "gapped", "vacancy", "unfilled", "position vacant"]);
const gone = new Set(["eliminated", "deleted", "post eliminated"]);

const bare = (text: string): string =>
  text
    .replaceAll(/["'“”‘’]/g, "")
    .replace(/\.+$/, "")
    .trim()
    .toLowerCase();

/** What a name cell says: a person, an undisclosed person, an empty post, or one that has been taken out. */
export const whoIn = (name: string): "person" | "undisclosed" | "vacant" | "eliminated" => {
  const text = bare(name);
  if (nobody.has(text)) return "undisclosed";
  if (empty.has(text)) return "vacant";
  return gone.has(text) ? "eliminated" : "person";
};

/** Whether a superior cell says that there is none. */
export const isNoSuperior = (reference: string): boolean =>
  ["", "xx", "none", "n/a"].includes(bare(reference));
