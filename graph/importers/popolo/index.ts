import { decodeAs, decodeUnicode, encodingOf } from "../../csv/decode.ts";
import { jsonIn } from "../../json.ts";
import { slug } from "../../text/slug.ts";
import { baseName, type Importer, type InputFile } from "../importer.ts";
import { gather } from "../shared/gather.ts";
import { headerOf, stemOf } from "../shared/header.ts";
import { documentIn } from "./document.ts";
import { unfold } from "./embedded.ts";
import { popoloLines } from "./relations.ts";
import { readPopoloLists, warnOfUnreadFields } from "./tables.ts";
import { popoloNodes } from "./things.ts";

/** Lists of Popolo, or fields that only rows of Popolo have. */
const signs =
  /"(organizations|posts|memberships|persons)"\s*:\s*\[|"(parent_id|founding_date|dissolution_date|other_names)"\s*:/;
/** Rows of a list by itself: organizations or people with a name. */
const plainRows = /^\s*\[\s*\{[^}]*"name"\s*:/;
/** What other kinds of JSON have. */
const otherSigns = /"(@context|@graph|userPrincipalName|userName|schemas)"\s*:/;

const looksLikePopolo = ({ bytes }: InputFile): boolean => {
  const text = decodeAs(encodingOf(bytes), bytes);
  return /^\s*[[{]/.test(text) && !otherSigns.test(text) && (signs.test(text) || plainRows.test(text));
};

/**
 * Popolo JSON: organizations with parents, posts, people, their memberships and parties, with partial dates; rows
 * within rows, and what a service answers. What names somebody who is nowhere is kept as a fault of the file. Popolo has no reporting line, so none is made: who answers to whom is not
 * recorded.
 */
export const popolo: Importer = {
  id: "popolo",
  title: { en: "Popolo JSON", fr: "Popolo JSON" },
  recognizes: (files) => files.length === 1 && files.every(looksLikePopolo),
  read: (files, options) => {
    const [input = { name: "", bytes: new Uint8Array() }] = files;
    const file = baseName(input);
    const source = slug(file) || "source";
    const header = headerOf(stemOf(input), options);
    const { rows, malformed, others } = documentIn(jsonIn(file, decodeUnicode(file, input.bytes)));
    const gathered = gather();
    for (const table of malformed) gathered.problem({ file }, table, "bad-value", "has to be a list");
    for (const [list, count] of others)
      gathered.warn({ file }, list, "unread-list", `the list "${list}" is not read: ${count} rows`);
    const all = unfold(rows);
    const tables = readPopoloLists(all, { gathered, file });
    const things = popoloNodes(tables, gathered, { file, source });
    const coverage = popoloLines(tables, things, gathered, { file, source });
    warnOfUnreadFields(all, { gathered, file });
    return gathered.finish({
      ...header,
      sources: [{ id: source, title: `Popolo data (${file})`, short: file }],
      coverage,
      recommendations: [],
      patches: [],
    });
  },
};
