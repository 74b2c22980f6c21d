import { z } from "zod";
import { decodeUtf8 } from "../../csv/decode.ts";
import { DottedError, type Problem } from "../../errors.ts";
import type { Dataset } from "../../model/dataset.ts";
import { baseName, finishImport, type Importer, type InputFile, refusal } from "../importer.ts";
import { slug } from "../shared/slug.ts";
import { build } from "./build.ts";
import { readTables } from "./tables.ts";

const tables = ["organizations", "posts", "memberships", "persons"] as const;
const documentSchema = z.record(z.string(), z.unknown());

const looksLikePopolo = (file: InputFile): boolean => {
  const text = new TextDecoder().decode(file.bytes);
  return /^\s*\{/.test(text) && /"(organizations|posts|memberships)"\s*:\s*\[/.test(text);
};

const parseJson = (file: string, text: string): Record<string, unknown> => {
  try {
    return documentSchema.parse(JSON.parse(text));
  } catch (error) {
    const message = error instanceof Error ? error.message : "no JSON object";
    throw new DottedError("bad-data", `${file} is no JSON`, [{ code: "bad-json", message, file }]);
  }
};

/**
 * Popolo JSON: organizations with parents, posts, people and their memberships, with partial dates. Popolo has no
 * reporting line, so none is made: who answers to whom is not recorded.
 */
export const popolo: Importer = {
  id: "popolo",
  title: { en: "Popolo JSON", fr: "Popolo JSON" },
  recognizes: (files) => files.length === 1 && files.every(looksLikePopolo),
  read: (files, options) => {
    const [input = { name: "", bytes: new Uint8Array() }] = files;
    const file = baseName(input);
    const source = slug(file);
    const document = parseJson(file, decodeUtf8(file, input.bytes));
    const problems: Problem[] = tables
      .filter((table) => document[table] !== undefined && !Array.isArray(document[table]))
      .map((table) => ({ code: "bad-value", message: "has to be a list", file, field: table }));
    const built = build(readTables(document, problems), source);
    const all = [...problems, ...built.problems].map((one) => ({
      ...one,
      file: one.file === file ? file : `${file} ${one.file ?? ""}`.trim(),
    }));
    if (all.length > 0) throw refusal(all);
    const id = options.dataset ?? slug(file.replace(/\.\w+$/, ""));
    const dataset: Dataset = {
      id,
      title: options.title ?? id,
      sources: [{ id: source, title: `Popolo data (${file})`, short: file }],
      nodes: built.nodes,
      lines: built.lines,
      coverage: [],
      recommendations: [],
      patches: [],
    };
    return finishImport(dataset, ({ code, message, field }) => ({ code, message, field, file }), {
      problems: [],
      unread: {},
    });
  },
};
