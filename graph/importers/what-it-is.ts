import { decodeAs, encodingOf } from "../csv/decode.ts";
import { parseCsvText } from "../csv/parse.ts";
import { requiredFiles } from "../csv/tables.ts";
import { DottedError, type Problem, saying } from "../errors.ts";
import type { Words } from "../vocabulary.ts";
import { binaryForm } from "./binary-forms.ts";
import { looksLikeCommittees } from "./committees/sheet.ts";
import { fileForms } from "./file-forms.ts";
import { baseName, type InputFile, knownName } from "./importer.ts";
import { otherMarks } from "./raci/other-marks.ts";
import { quotedWords } from "./shared/quoted.ts";
import { columnsIn, organogramHalf } from "./uk-organogram/columns.ts";

const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
const edges = ({ bytes }: InputFile): string =>
  latin(bytes.subarray(0, 4_096)) + latin(bytes.subarray(-65_536));

const formOf = (file: InputFile): Words | undefined => {
  const text = edges(file);
  const known = fileForms.find(
    ({ begins, holds }) => begins.test(text) && (holds === undefined || holds.test(text)),
  );
  return known?.is ?? binaryForm(file.bytes);
};

const wanted = ["post unique reference", "job title", "reports to senior post"];

/** What a table is that has none of the known headers. */
const tableIs = (file: InputFile): Words | undefined => {
  if (requiredFiles.includes(baseName(file))) {
    const missing = requiredFiles.filter((name) => name !== baseName(file));
    return {
      en: `one table of a folder of CSV files: import it together with ${missing.join(" and ")}`,
      fr: `un tableau d'un dossier de fichiers CSV : importez-le avec ${missing.join(" et ")}`,
    };
  }
  if (organogramHalf(file) === "junior")
    return {
      en: "the junior half of a UK staff organogram: import it together with the senior half, which names the posts",
      fr: "la moitié « junior » d'un organigramme britannique : importez-la avec la moitié « senior », qui nomme les postes",
    };
  if (looksLikeCommittees(file))
    return {
      en: "a sheet of committees: import it together with the staff list whose posts it names, or into the record that has them, as another list beside those that are there",
      fr: "une feuille de comités : importez-la avec la liste du personnel dont elle nomme les postes, ou dans le dossier qui les contient, comme une autre liste à côté de celles qui y sont",
    };
  const others = otherMarks(file);
  if (others !== undefined) return others;
  const columns = columnsIn(file);
  if (columns.length < 3) return undefined;
  const missing = wanted.filter((name) => !columns.includes(name));
  const [shown, lacks] = [quotedWords(columns.slice(0, 12)), quotedWords(missing)];
  const more = columns.length > 12 ? " …" : "";
  return {
    en: `a table whose columns no format has: ${shown.en}${more}. A UK staff organogram would also have ${lacks.en}; a folder of CSV files has ${requiredFiles.join(", ")}`,
    fr: `un tableau dont aucun format n'a les colonnes : ${shown.fr}${more}. Un organigramme britannique aurait aussi ${lacks.fr} ; un dossier de fichiers CSV a ${requiredFiles.join(", ")}`,
  };
};

const sentenceOf = (file: InputFile): Words | undefined => {
  if (file.bytes.length === 0) return { en: "the file is empty", fr: "le fichier est vide" };
  const known = formOf(file) ?? tableIs(file);
  return known === undefined ? undefined : { en: `this is ${known.en}`, fr: `c'est ${known.fr}` };
};

/** What keeps a text from being read as a table, such as a quotation mark that is never closed. */
const brokenTable = (file: InputFile): Problem[] => {
  if (file.bytes.length === 0 || formOf(file) !== undefined || file.bytes.includes(0)) return [];
  try {
    parseCsvText(knownName(file), decodeAs(encodingOf(file.bytes), file.bytes));
    return [];
  } catch (error) {
    if (error instanceof DottedError) return [...error.problems];
    throw error;
  }
};

/** Where a text stops being JSON, as the parser says it: at its end, since the rest is missing, or before. */
const whereJsonBreaks = (text: string, why: string): Pick<Problem, "row" | "message" | "fr"> => {
  const at = Number(/position (\d+)/.exec(why)?.[1] ?? text.length);
  const isCut = at >= text.trimEnd().length || /^Unterminated|^Unexpected end/.test(why);
  const row = text.slice(0, at).split(/\r\n?|\n/).length;
  return {
    row,
    ...saying(
      isCut
        ? {
            en: "this is JSON that is cut off: its end is missing; export it anew",
            fr: "c'est du JSON coupé : la fin manque ; exportez-le de nouveau",
          }
        : {
            en: "this is JSON that is damaged here: export it anew",
            fr: "c'est du JSON endommagé à cet endroit : exportez-le de nouveau",
          },
    ),
  };
};

const jsonDocument = /^\s*(\{\s*["}]|\[\s*[[{"\]])/;

/** What keeps a text from being read as JSON, such as an end in the middle. */
const brokenJson = (file: InputFile): Problem[] => {
  if (!jsonDocument.test(latin(file.bytes.subarray(0, 4_096)))) return [];
  const text = decodeAs(encodingOf(file.bytes), file.bytes);
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) return []; // nested too deeply: JSON all the same
    return [{ code: "bad-json", file: knownName(file), ...whereJsonBreaks(text, error.message) }];
  }
};

/** What each file is that no importer reads, and what to do with it; `known` are the formats that are read. */
export const whatItIs = (files: readonly InputFile[], known: Words): Problem[] =>
  files.flatMap((file) => {
    const broken = [...brokenTable(file), ...brokenJson(file)];
    if (broken.length > 0) return broken;
    const words = sentenceOf(file) ?? {
      en: `known formats: ${known.en}`,
      fr: `formats connus : ${known.fr}`,
    };
    return [{ code: "unknown-format", ...saying(words), file: knownName(file) }];
  });
