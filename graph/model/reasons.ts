import type { Language } from "../language.ts";
import { keysOf, type UnreadField, unreadFields, type Words } from "../vocabulary.ts";

/**
 * Why something of a file could not be drawn or read, as importers keep it with the record: in English, since a record has
 * one wording, and said in the reader's language when it is told.
 */
const reasons = {
  nobody: {
    en: 'The file names "{value}", which is nowhere in it.',
    fr: "Le fichier nomme « {value} », qui ne s'y trouve nulle part.",
  },
  several: {
    en: 'The file names "{value}", and that may be one of several in it.',
    fr: "Le fichier nomme « {value} », et cela peut désigner plusieurs de ceux qui s'y trouvent.",
  },
  open: {
    en: 'The file says "{value}" where it would name somebody.',
    fr: "Le fichier dit « {value} » là où il nommerait quelqu'un.",
  },
} as const satisfies Record<string, Words>;
export type ReasonOfFile = keyof typeof reasons;

/** Why a record of somebody's part or powers is taken to be whole. */
const whole = {
  listed: {
    en: "The sheet lists the posts that have a part in the task.",
    fr: "La feuille donne les postes qui ont une part dans la tâche.",
  },
  powers: {
    en: 'The sheet says of its powers: "{value}".',
    fr: "La feuille dit de ses pouvoirs : « {value} ».",
  },
} as const satisfies Record<string, Words>;

const unread: Words = {
  en: 'The file says "{value}" of {field}.',
  fr: "Le fichier dit « {value} » ({field}).",
};

const filled = (template: string, value: string, field = ""): string =>
  template.replace("{field}", () => field).replace("{value}", () => value);

/** Why a reference could not be drawn, as the record keeps it. */
export const reasonOfFile = (why: ReasonOfFile, value: string): string => filled(reasons[why].en, value);

/** Why a record is taken to be whole, as it keeps it. */
export const reasonOfWhole = (why: keyof typeof whole, value = ""): string => filled(whole[why].en, value);

/** Why a value of a field could not be read, as the record keeps it. */
export const reasonOfUnread = (field: UnreadField, value: string): string =>
  filled(unread.en, value, unreadFields[field].en);

/** The value in a reason that a template gave; undefined where another did. */
const valueIn = (reason: string, template: string): string | undefined => {
  const [before = "", after = ""] = template.split("{value}");
  const fits =
    reason.length >= before.length + after.length && reason.startsWith(before) && reason.endsWith(after);
  return fits ? reason.slice(before.length, reason.length - after.length) : undefined;
};

const known: readonly Words[] = [
  ...Object.values(reasons),
  ...Object.values(whole),
  ...keysOf(unreadFields).map((field) => ({
    en: unread.en.replace("{field}", unreadFields[field].en),
    fr: unread.fr.replace("{field}", unreadFields[field].fr),
  })),
];

/** A reason in the reader's language where an importer of ours wrote it; any other as the record has it. */
export const reasonIn = (reason: string, language: Language): string => {
  for (const words of known) {
    const value = valueIn(reason, words.en);
    if (value !== undefined) return filled(words[language], value);
  }
  return reason;
};
