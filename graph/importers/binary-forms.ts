import { encodingOf } from "../csv/decode.ts";
import type { Words } from "../vocabulary.ts";

type BinaryForm = { readonly begins: RegExp; readonly is: Words };

const both = (what: Words, todo: Words): Words => ({
  en: `${what.en}: ${todo.en}`,
  fr: `${what.fr} : ${todo.fr}`,
});

const asCsv: Words = {
  en: "save the list there as CSV (UTF-8) and import that",
  fr: "enregistrez-y la liste en CSV (UTF-8) et importez celui-ci",
};
const asText: Words = {
  en: "write what it shows as a table and import that",
  fr: "mettez en tableau ce que le fichier montre et importez ce tableau",
};
const unpack: Words = {
  en: "unpack it and import the tables in it",
  fr: "décompressez le fichier et importez les tableaux qu'il contient",
};

const picture: Words = { en: "a picture", fr: "une image" };
const sound: Words = { en: "sound or film", fr: "du son ou un film" };
const zip: Words = {
  en: "a zip file without a table that is known",
  fr: "un fichier zip sans tableau d'un format connu",
};
const packed: Words = { en: "a packed file", fr: "un fichier compressé" };
const database: Words = { en: "a database", fr: "une base de données" };
const forPrograms: Words = { en: "a table for programs", fr: "un tableau destiné aux programmes" };
const kept: Words = {
  en: "no text but what some program keeps",
  fr: "non un texte mais ce qu'un programme conserve",
};

/** Files that are no text, by their first bytes in hexadecimal; the first that fits tells. */
const binaryForms: readonly BinaryForm[] = [
  // PNG, JPEG, GIF, TIFF, WebP, BMP, HEIF and AVIF
  { begins: /^(89504e47|ffd8ff|47494638|49492a00|4d4d002a)/, is: both(picture, asText) },
  { begins: /^(52494646.{8}57454250|424d.{8}00000000)/, is: both(picture, asText) },
  { begins: /^.{8}66747970(686569|6d6966|617669)/, is: both(picture, asText) },
  // MP4, MP3, Ogg, FLAC, Matroska, WAV and AVI
  { begins: /^(.{8}66747970|494433|4f676753|664c6143|1a45dfa3)/, is: both(sound, asText) },
  { begins: /^52494646.{8}(57415645|41564920)/, is: both(sound, asText) },
  { begins: /^504b0[357]/, is: both(zip, unpack) },
  // gzip, 7z, RAR, bzip2, xz, Zstandard and tar
  { begins: /^(1f8b|377abcaf|52617221|425a68|fd377a58|28b52ffd)/, is: both(packed, unpack) },
  { begins: /^.{514}7573746172/, is: both(packed, unpack) },
  // SQLite and Access
  { begins: /^(53514c69746520666f726d6174|.{8}5374616e64617264)/, is: both(database, asCsv) },
  // Parquet, Arrow and Avro
  { begins: /^(50415231|4152524f5731|4f626a01)/, is: both(forPrograms, asCsv) },
  // programs of Windows, Linux, Java and macOS
  {
    begins: /^(4d5a|7f454c46|cafebabe|cffaedfe)/,
    is: { en: "a program, not data", fr: "un programme, non des données" },
  },
];

/** Bytes that no text has, but for the one that old programs end a text with. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 26);

/** What a file that is no text seems to be, and what to do with it; undefined for text. */
export const binaryForm = (bytes: Uint8Array): Words | undefined => {
  const head = bytes.subarray(0, 4_096);
  if (!head.some(isControl) || encodingOf(head).startsWith("utf-16")) return undefined;
  const first = Array.from(head.subarray(0, 300), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const known = binaryForms.find(({ begins }) => begins.test(first))?.is;
  return known ?? (head.includes(0) ? both(kept, asCsv) : undefined);
};
