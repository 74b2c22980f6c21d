import { decodeAs, encodingOf } from "../csv/decode.ts";
import { parseCsvText } from "../csv/parse.ts";
import { requiredFiles } from "../csv/tables.ts";
import { DottedError, type Problem } from "../errors.ts";
import { binaryForm } from "./binary-forms.ts";
import { looksLikeCommittees } from "./committees/sheet.ts";
import { baseName, type InputFile, knownName } from "./importer.ts";
import { otherMarks } from "./raci/other-marks.ts";
import { columnsIn, organogramHalf } from "./uk-organogram/columns.ts";

const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
const edges = ({ bytes }: InputFile): string =>
  latin(bytes.subarray(0, 4_096)) + latin(bytes.subarray(-65_536));

type Form = {
  readonly begins: RegExp;
  /** What has to stand somewhere behind that. */
  readonly holds?: RegExp;
  readonly is: string;
};

const asCsv = "save each sheet as CSV (UTF-8) and import that";
const asTurtle = "convert it to Turtle (.ttl) and import that";
const asTables = "what it says has to be written down as tables first";
const zipped = /^PK/;
const xml = /^\s*</;
const json = /^\s*[[{]/;

/** Forms of files, and what to do with each. The first that fits tells. */
const forms: readonly Form[] = [
  { begins: zipped, holds: /xl\/(workbook|worksheets)/, is: `an Excel workbook: ${asCsv}` },
  { begins: zipped, holds: /opendocument\.spreadsheet/, is: `an OpenDocument spreadsheet: ${asCsv}` },
  { begins: zipped, holds: /(word|ppt)\//, is: `a text document or slides: ${asTables}` },
  {
    begins: /^\u00d0\u00cf/,
    is: "an Excel workbook of the old kind (.xls) or with a password: save it as .xlsx without one",
  },
  { begins: /^%PDF/, is: `a PDF: ${asTables}` },
  { begins: json, holds: /"@(context|graph|id|type)"\s*:/, is: `JSON-LD: ${asTurtle}` },
  { begins: xml, holds: /<(\w+:)?RDF[\s>]/, is: `RDF in XML: ${asTurtle}` },
  {
    begins: /^/,
    holds: /http:\/\/www\.w3\.org\/ns\/org#/,
    is: "W3C ORG in Turtle: import one file of it at a time",
  },
  {
    begins: xml,
    holds: /<graphml[\s>/]/,
    is: "GraphML: import one file of it at a time",
  },
  { begins: xml, holds: /<gexf[\s>/]/, is: "GEXF: import one file of it at a time" },
  { begins: /^\s*<(!doctype html|html)[\s>]/i, is: "a web page: save the data behind it, not the page" },
  {
    begins: /^\s*(version: 1\s+)?dn: /,
    is: "LDIF without an entry that names a manager: export the people with title and manager",
  },
  {
    begins: json,
    holds: /"(userPrincipalName|userName|schemas)"\s*:/,
    is: "users of a directory in JSON, but no list of them with their ids: export them as a list, with id, title and manager",
  },
  {
    begins: /^\s*(flowchart|graph) (TB|TD|BT|RL|LR)\b/,
    is: "Mermaid, which is a drawing: import the data behind it",
  },
  {
    begins: /^\s*(strict\s+)?(di)?graph\b/,
    is: "Graphviz DOT, which is a drawing: import the data behind it",
  },
  {
    begins: json,
    holds: /"(organizations|posts|memberships|persons)"\s*:\s*\[/,
    is: "Popolo JSON: import one file of it at a time",
  },
  {
    begins: json,
    is: 'JSON without the lists of Popolo ("organizations", "posts", "persons", "memberships")',
  },
];

const formOf = (file: InputFile): string | undefined => {
  const text = edges(file);
  const form = forms.find(
    ({ begins, holds }) => begins.test(text) && (holds === undefined || holds.test(text)),
  );
  return form?.is ?? binaryForm(file.bytes);
};

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
const wanted = ["post unique reference", "job title", "reports to senior post"];

/** What a table is that has none of the known headers. */
const tableIs = (file: InputFile): string | undefined => {
  if (requiredFiles.includes(baseName(file))) {
    const missing = requiredFiles.filter((name) => name !== baseName(file));
    return `one table of a folder of CSV files: import it together with ${missing.join(" and ")}`;
  }
  if (organogramHalf(file) === "junior")
    return "the junior half of a UK staff organogram: import it together with the senior half, which names the posts";
  if (looksLikeCommittees(file))
    return "a sheet of committees: import it together with the staff list whose posts it names, or into the record that has them, as another list beside those that are there";
  const others = otherMarks(file);
  if (others !== undefined) return others;
  const columns = columnsIn(file);
  if (columns.length < 3) return undefined;
  const missing = wanted.filter((name) => !columns.includes(name));
  const shown = quoted(columns.slice(0, 12)) + (columns.length > 12 ? " …" : "");
  return `a table whose columns no format has: ${shown}. A UK staff organogram would also have ${quoted(missing)}; a folder of CSV files has ${requiredFiles.join(", ")}`;
};

const sentenceOf = (file: InputFile): string | undefined => {
  if (file.bytes.length === 0) return "the file is empty";
  const form = formOf(file) ?? tableIs(file);
  return form === undefined ? undefined : `this is ${form}`;
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
const whereJsonBreaks = (text: string, why: string): Pick<Problem, "row" | "message"> => {
  const at = Number(/position (\d+)/.exec(why)?.[1] ?? text.length);
  const isCut = at >= text.trimEnd().length || /^Unterminated|^Unexpected end/.test(why);
  const row = text.slice(0, at).split(/\r\n?|\n/).length;
  return {
    row,
    message: isCut
      ? "this is JSON that is cut off: its end is missing; export it anew"
      : "this is JSON that is damaged here: export it anew",
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
export const whatItIs = (files: readonly InputFile[], known: string): Problem[] =>
  files.flatMap((file) => {
    const broken = [...brokenTable(file), ...brokenJson(file)];
    if (broken.length > 0) return broken;
    const message = sentenceOf(file) ?? `known formats: ${known}`;
    return [{ code: "unknown-format", message, file: knownName(file) }];
  });
