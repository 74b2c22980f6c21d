import { nobodyIn } from "./cells-for-nobody.ts";

/** What a cell that should name a person says. */
export type Who = "person" | "undisclosed" | "vacant" | "eliminated";

/** Most names: words of plain letters with one space between them. */
const isPlain = /^(?:[A-Za-z0-9-]+ )*[A-Za-z0-9-]+$/;

const bare = (text: string): string =>
  (text === "" || isPlain.test(text) ? text : stripped(text)).toLowerCase();

const stripped = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/["'“”‘’`]/g, "")
    .replaceAll(/[\s_]+/g, " ")
    .replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/[.:;,]+$/, "")
    .trim();

/** A post that is no more; looked for anywhere in the cell. */
const gone =
  /\b(deleted|eliminated|abolished|disestablished|discontinued|supprimée?|gestrichen|no longer (exists|required)|posts? (removed|closed|ended|lost))\b/;

/** An empty post, with the slips of the pen that are made in the word; looked for anywhere. */
const empty =
  /(?<![\p{L}\p{N}])(vacan(t|te|ts|cy|cies|ce)|vakant|unbesetzt|gapped|unfilled|not filled|recruit(ing|ment|ed)|being (filled|advertised)|(post|position) (is )?frozen|frozen (post|position)|poste gel(?=ée?(?!\p{L}))|stelle gesperrt|gesperrte stelle|puesto congelado|to be (filled|appointed|recruited)|(poste )?à pourvoir|no post ?holder)\b/u;
const emptySlip = /^va[a-z]{0,3}c[a-z]{0,4}[ty]$/;

/** Words for a person who is not named; looked for anywhere. */
const unnamed =
  /\b(no name|not (named|disclosed|known|applicable|available|provided|stated|specified|in post|directly employed)|(names?|details?) (withheld|removed|redacted|not|to be)|withheld|redacted|anonym\p{L}*|undisclosed|unknown|to be (confirmed|announced|advised|determined|decided|agreed)|tb[acd]|post ?holder|awaiting)\b/u;

/** Words that say how a post is filled and name nobody, where the cell holds nothing else. */
const manner = new Set(
  `interim acting temporary temp contractor consultant agency staff maternity paternity sick leave cover covering
  secondment seconded secondee fixed term appointment on loan various multiple several post person name
  none nil null nan nobody na nd nk nn n x`.split(/\s+/),
);

/** Whether a cell holds words of that sort only; `xxx` is one of them. */
const saysHow = (text: string): boolean =>
  text
    .replaceAll(/\bn\/(?=[adkn]\b)/g, "n")
    .split(/[\s\-/()&,.]+/)
    .filter((word) => word !== "")
    .every((word) => manner.has(word) || /^x+$/.test(word));

const nameless = /^[^\p{L}]*$/u;

/** What a cell that should name somebody or something says: a name, nothing that is told, an empty post, or one taken out. */
export const whatIsNamed = (cell: string): Who => {
  if (cell === "") return "undisclosed";
  const text = bare(cell);
  if (gone.test(text)) return "eliminated";
  if (empty.test(text) || emptySlip.test(text)) return "vacant";
  return nameless.test(text) || unnamed.test(text) || saysHow(text) ? "undisclosed" : "person";
};

/** What a cell that should name a person says: the same, where words for a state, a room or a desk are no person's name. */
export const whoIn = (name: string): Who => {
  const who = whatIsNamed(name);
  return who === "person" ? (nobodyIn(name) ?? who) : who;
};

/** Whether a reference cell refers to nothing: empty, zeros, or words that stand for a reference to come. */
export const isNoReference = (reference: string): boolean =>
  !/[1-9]/.test(reference) && (whatIsNamed(reference) !== "person" || /^no\b/.test(bare(reference)));

/** Whether a cell says something of its row: anything but what stands for nothing; an `x` is a mark. */
export const saysSomething = (cell: string): boolean =>
  cell !== "" && (!isNoReference(cell) || /^x+$/i.test(cell));

/** Words for a name that is still to come. */
const toCome = /\b(to be (confirmed|announced|advised|determined|decided|agreed)|tb[acd]|awaiting)\b/;

/** Whether a reference cell says that there is something to refer to and not what: an empty post, or a name to come. */
export const isOpenReference = (reference: string): boolean =>
  isNoReference(reference) && (whatIsNamed(reference) === "vacant" || toCome.test(bare(reference)));
