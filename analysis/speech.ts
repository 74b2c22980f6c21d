import type { Language } from "../graph/language.ts";
import { isolated } from "../graph/text/isolate.ts";
import type { Words } from "../graph/vocabulary.ts";
import { say, sayValue } from "./finding/words.ts";
import { sharedColumns } from "./queries/shared/table.ts";
import type { AnswerSentence, AnswerTable, AnyQuery, Phrase } from "./query.ts";

/** In which language an answer speaks, and how it names nodes. */
export type Speech = { readonly language: Language; readonly nameOf: (id: string) => string };

const sayPhrase = (phrase: Phrase, { language, nameOf }: Speech): string => {
  if (typeof phrase === "object" && "pieces" in phrase)
    return phrase.pieces
      .map((piece) => sayPhrase(piece, { language, nameOf }))
      .filter((text) => text !== "")
      .map(isolated)
      .join(phrase.mark[language]);
  return sayValue(phrase, language, nameOf);
};

/** A sentence of a query's own. */
export const saySentence = (one: AnyQuery, { message, values }: AnswerSentence, speech: Speech): string => {
  const template = one.info.messages[message];
  if (template === undefined) throw new Error(`${one.info.id} has no message ${message}`);
  const said = Object.fromEntries(
    Object.entries(values).map(([key, phrase]) => [key, sayPhrase(phrase, speech)]),
  );
  return say(template, said, speech.language, speech.nameOf);
};

const sayCell = (cell: Phrase, speech: Speech): string | number => {
  if (typeof cell === "number") return cell;
  const empty = typeof cell === "object" && "nodes" in cell && cell.nodes.length === 0;
  return empty ? "" : sayPhrase(cell, speech);
};

/** The table in words, without columns that are empty throughout. */
export const sayTable = (
  one: AnyQuery,
  { columns, rows }: AnswerTable,
  speech: Speech,
): { columns: string[]; rows: (string | number)[][] } => {
  const words: Readonly<Record<string, Words>> = { ...sharedColumns, ...one.info.columns };
  const said = rows.map((row) => row.map((cell) => sayCell(cell, speech)));
  const kept = columns.map((_, place) => said.some((row) => row[place] !== ""));
  return {
    columns: columns
      .map((column) => words[column]?.[speech.language] ?? column)
      .filter((_, place) => kept[place]),
    rows: said.map((row) => row.filter((_, place) => kept[place])),
  };
};
