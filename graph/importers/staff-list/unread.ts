import type { Coverage } from "../../model/coverage.ts";
import type { Words } from "../../vocabulary.ts";
import type { Gather } from "../shared/gather.ts";
import { saysSomething } from "../shared/placeholders.ts";
import { unreadValue } from "../shared/unresolved.ts";
import { saysDate } from "./dates.ts";
import type { StaffRow } from "./entry.ts";
import type { Mapping } from "./mapping.ts";
import { citeStaffRow } from "./post-node.ts";
import type { StaffPost } from "./posts.ts";
import { plain } from "./spelling.ts";
import { isUnreadStatus } from "./status.ts";

/** Words that say yes of a post in a column for heads, and words that say no. */
const yes = /^(x|y|yes|true|1|oui|o|s[ií]?|ja|j)$/i;
const no = /^(n|no|not|false|0|non|nein|falsch|faux|falso)$/i;

/** Whether a cell says that its post is the head. */
export const saysHead = (cell: string): boolean => yes.test(cell);

/** Whether a cell says something where it should say yes or no and says neither. */
export const isUnclearHead = (cell: string): boolean =>
  !yes.test(cell) && !no.test(cell) && saysSomething(cell);

const dateFields = ["since", "until"] as const;
const leftFields = ["fte", "since", "until", "head", "status"] as const;
type LeftField = (typeof leftFields)[number];

type Left = { readonly field: LeftField; readonly warning?: Words };

const noAnswer: Words = {
  en: "says neither yes nor no, and was not read",
  fr: "ne dit ni oui ni non, et n'a pas été lu",
};
const noStatus: Words = {
  en: "says in no known words how the post is filled, and was not read",
  fr: "ne dit pas en mots connus comment le poste est pourvu, et n'a pas été lu",
};
const noShare: Words = {
  en: "is no number of full-time equivalents and was left out",
  fr: "n'est pas un nombre d'équivalents temps plein et n'a pas été retenu",
};

const saidOf = (value: string, { en, fr }: Words): Words => ({
  en: `"${value}" ${en}`,
  fr: `« ${value} » ${fr}`,
});

/** What of any row of a post was not understood: of rows that share a post each speaks for itself. */
const wordsLeft = (entry: StaffRow, vacant: Mapping["vacant"]): Left[] => {
  const status = entry.cell("status");
  const isAdded = vacant.some((word) => plain(word) === plain(status));
  return [
    ...(isUnclearHead(entry.cell("head")) ? [{ field: "head", warning: noAnswer } as const] : []),
    ...(!isAdded && isUnreadStatus(status) ? [{ field: "status", warning: noStatus } as const] : []),
  ];
};

/** What of the first row of a post was not taken into its node. Dates are warned of where they are read. */
const fieldsLeft = ({ nodes }: Pick<Gather, "nodes">, id: string, entry: StaffRow): Left[] => {
  const node = nodes.get(id);
  const isLeft = (field: "fte" | "since" | "until"): boolean =>
    entry.cell(field) !== "" && node !== undefined && node[field] === undefined;
  return [
    ...(isLeft("fte") && saysSomething(entry.cell("fte"))
      ? [{ field: "fte", warning: noShare } as const]
      : []),
    ...dateFields
      .filter((field) => saysDate(entry.cell(field), field) && isLeft(field))
      .map((field) => ({ field })),
  ];
};

/** What a list says of a post itself and was left out, as the record keeps it; warned of, too. */
export const unreadIn = (
  source: string,
  { columns, vacant }: Mapping,
  gathered: Gather,
  give: (key: string, wanted: string) => string,
): ((post: StaffPost) => Coverage[]) => {
  if (leftFields.every((field) => columns[field] === undefined)) return () => [];
  return ({ id, entries }) => {
    const [first] = entries;
    const ofEach = entries.flatMap((entry) => wordsLeft(entry, vacant).map((left) => ({ entry, ...left })));
    const ofFirst = fieldsLeft(gathered, id, first).map((left) => ({ entry: first, ...left }));
    return [...ofFirst, ...ofEach].map(({ entry, field, warning }) => {
      const value = entry.cell(field);
      if (warning !== undefined) gathered.warn(entry, columns[field], "bad-value", saidOf(value, warning));
      return unreadValue(give, { node: id, field, value, citation: citeStaffRow(entry, source) });
    });
  };
};
