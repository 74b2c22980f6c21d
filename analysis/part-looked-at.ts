import { DottedError } from "../graph/errors.ts";
import type { OrgView } from "../graph/index/view.ts";
import type { Language } from "../graph/language.ts";
import type { Words } from "../graph/vocabulary.ts";
import { wideViewOf } from "./absence.ts";
import { narrowedBy, narrowedInWords, withoutNarrowing } from "./narrowed-by.ts";
import { type AnswerStatus, type AnyQuery, answerStatuses, type Reply, type Subject } from "./query.ts";
import { type Speech, saySentence } from "./speech.ts";

/**
 * What a slice, or a parameter that narrows a question as a slice does, does to an answer: that something is missing is said
 * of the part that is looked at, unless the whole record of the same date says so in the same words.
 */

const words = {
  ofPart: { en: "In the part looked at{narrowed}: {told}", fr: "Dans la partie examinée{narrowed} : {told}" },
  hidden: {
    en: "Lines on this that the part looked at leaves out: {count}.",
    fr: "Lignes à ce sujet que la partie examinée laisse de côté : {count}.",
  },
  whole: { en: "With nothing left out: {told}", fr: "Sans rien laisser de côté : {told}" },
} as const satisfies Record<string, Words>;

/** Words of a message by which it says that something is not there. */
const negation = /\b(?:no|not|none|nobody|nothing|nowhere|without|lack\w*|only)\b/iu;

/** Whether a message of a question says that something is not there. */
const saysAbsence = ({ info }: AnyQuery, message: string): boolean =>
  negation.test(info.messages[message]?.en.replaceAll(/\{\w+\}/g, "") ?? "");

/** What the whole record of the same date replies, and what narrows the question whose reply stands beside it. */
export type Whole = {
  readonly view: OrgView;
  readonly reply: Reply;
  readonly narrowed: ReturnType<typeof narrowedBy>;
};

/**
 * The reply of the whole record to a question that nothing narrows; undefined where nothing is hidden, and where `reply`,
 * of the part looked at, rests on lines and says of nothing that it is not there: the whole adds nothing to that.
 */
export const wholeReply = (
  one: AnyQuery,
  subject: Subject,
  parameters: unknown,
  reply: Reply,
): Whole | undefined => {
  if (reply.lines.length > 0 && !reply.sentences.some(({ message }) => saysAbsence(one, message)))
    return undefined;
  const narrowed = narrowedBy(one, parameters);
  const wide = wideViewOf(subject.view);
  if (wide === undefined && narrowed.length === 0) return undefined;
  const view = wide ?? subject.view;
  try {
    return {
      view,
      narrowed,
      reply: one.answer({ ...subject, view }, withoutNarrowing(parameters, narrowed)),
    };
  } catch (error) {
    // a name that means several things in the whole record
    if (error instanceof DottedError) return { view, narrowed, reply: { sentences: [], lines: [] } };
    throw error;
  }
};

const linesOfReply = ({ lines, beside = [] }: Reply): Set<number> => new Set([...lines, ...beside]);

/**
 * What the whole record answers where the part that is looked at has nothing; none where the part has something, or where
 * the whole has nothing either. Each sentence says that it is of the whole, as it may be read without the one before it.
 */
const saidOfWhole = (
  one: AnyQuery,
  reply: Reply,
  { reply: all }: Whole,
  { known, speech }: { readonly known: ReadonlySet<string>; readonly speech: Speech },
): string[] => {
  if (reply.lines.length > 0 || all.lines.length === 0) return [];
  return all.sentences
    .filter(({ message }) => !saysAbsence(one, message))
    .map((sentence) => saySentence(one, sentence, speech))
    .filter((text) => !known.has(text))
    .map((text) => words.whole[speech.language].replace("{told}", () => text));
};

/** The sentences of a reply; those that the slice makes say an absence say that they are of the part looked at. */
export const sentencesOfPart = (
  one: AnyQuery,
  subject: Subject,
  reply: Reply,
  whole: Whole | undefined,
  speech: Speech,
): string[] => {
  const said = reply.sentences.map((sentence) => saySentence(one, sentence, speech));
  if (whole === undefined) return said;
  const known = new Set(whole.reply.sentences.map((sentence) => saySentence(one, sentence, speech)));
  const isOfPart = reply.sentences.map(
    ({ message }, place) => saysAbsence(one, message) && !known.has(said[place] ?? ""),
  );
  const shown = linesOfReply(reply);
  const isHidden = (line: number): boolean =>
    !subject.view.hasLine(line) || (whole.narrowed.length > 0 && !shown.has(line));
  const hidden = [...linesOfReply(whole.reply)].filter(isHidden).length;
  const narrowed = narrowedInWords(whole.narrowed, speech.language);
  return [
    ...said.map((told, place) => (isOfPart[place] ? inPart(told, narrowed, speech.language) : told)),
    ...(isOfPart.includes(true) && hidden > 0
      ? [
          words.hidden[speech.language].replace("{count}", String(hidden)),
          ...saidOfWhole(one, reply, whole, { known: new Set(said), speech }),
        ]
      : []),
  ];
};

const inPart = (told: string, narrowed: string, language: Language): string =>
  words.ofPart[language].replace("{narrowed}", () => narrowed).replace("{told}", () => told);

const leastSure = Object.keys(answerStatuses);

/** The status of what rests on no line, through a slice: no surer than in the whole record. */
export const noSurerThan = (status: AnswerStatus, whole: AnswerStatus): AnswerStatus =>
  leastSure.indexOf(status) < leastSure.indexOf(whole) ? whole : status;
