import { DottedError } from "../../../graph/errors.ts";
import type { InputFile } from "../../../graph/importers/importer.ts";
import type { Store, WriteOptions } from "../../../graph/store/store.ts";
import {
  type AttachedList,
  type AttachedText,
  type Passage,
  type PassageBody,
  passageBodySchema,
  type SourceText,
  sourceTextSchema,
} from "../../contract/documents.ts";
import { findQuote } from "../texts/find-quote.ts";
import { readText } from "../texts/read-text.ts";
import { documentsOf, type StampedDocument } from "./documents.ts";

const texts = (store: Store) => documentsOf(store, "source-text", sourceTextSchema);
const passages = (store: Store) => documentsOf(store, "passage", passageBodySchema);

const checkSource = async (store: Store, dataset: string, source: string): Promise<void> => {
  const { dataset: part } = await store.part(dataset, { ids: new Set([source]), mentioning: [] });
  if (!part.sources.some(({ id }) => id === source))
    throw new DottedError("not-found", `there is no source "${source}": add it to the record first`);
};

/**
 * Keeps the text of a file with a source of the record; returns its revision. Throws DottedError not-found, bad-data
 * where the file holds no text that can be read, too-large, revision-conflict.
 */
export const attachText = async (
  store: Store,
  dataset: string,
  { source, file }: { readonly source: string; readonly file: InputFile },
  write: WriteOptions,
): Promise<number> => {
  await checkSource(store, dataset, source);
  const body: SourceText = { file: file.name, pages: await readText(file) };
  return store.putDocument(dataset, "source-text", source, body, write);
};

/** The texts that are kept with sources, without what they say. */
export const listTexts = async (store: Store, dataset: string): Promise<AttachedList> =>
  (await texts(store).list(dataset)).map(({ id: source, body: { file, pages }, stamp }) => ({
    source,
    file,
    pages: pages.length,
    characters: pages.reduce((sum, { length }) => sum + length, 0),
    ...stamp,
  }));

/** The text that is kept with a source. Throws DottedError not-found. */
export const getText = async (store: Store, dataset: string, source: string): Promise<AttachedText> => {
  const { body, stamp } = await texts(store).get(dataset, source);
  return { source, ...body, ...stamp };
};

const pagesOf = async (store: Store, dataset: string, source: string): Promise<readonly string[]> =>
  getText(store, dataset, source).then(
    ({ pages }) => pages,
    (error: unknown) => {
      if (error instanceof DottedError && error.code === "not-found") return [];
      throw error;
    },
  );

/** Passages of a record, or of one of its sources, each with where it stands. */
export const listPassages = async (
  store: Store,
  dataset: string,
  source: string | undefined,
): Promise<Passage[]> => {
  const all = (await passages(store).list(dataset)).filter(
    ({ body }) => (source ?? body.source) === body.source,
  );
  const pages = new Map<string, readonly string[]>();
  for (const id of new Set(all.map(({ body }) => body.source)))
    pages.set(id, await pagesOf(store, dataset, id));
  return all.map(({ id, body, stamp }: StampedDocument<PassageBody>) => ({
    id,
    ...body,
    place: findQuote(pages.get(body.source) ?? [], body.quote),
    ...stamp,
  }));
};

const checkRows = async (store: Store, dataset: string, { rows }: PassageBody): Promise<void> => {
  if (rows.length === 0) return;
  const ids = new Set(rows.map(({ id }) => id));
  const { dataset: part } = await store.part(dataset, { ids, mentioning: [] });
  const missing = rows.filter(({ table, id }) => !part[table].some((row) => row.id === id));
  if (missing.length > 0)
    throw new DottedError(
      "not-found",
      "The passage is to be of rows that the record does not have.",
      missing.map(({ table, id }) => ({
        code: "dangling-id",
        field: "rows",
        message: `${table}: there is no "${id}"`,
      })),
    );
};

/**
 * A passage that may be kept: its source and rows are in the record, and where the source's text is kept, the quote stands in it.
 * Throws DottedError not-found, bad-request.
 */
export const checkedPassage = async (
  store: Store,
  dataset: string,
  body: PassageBody,
): Promise<PassageBody> => {
  await checkSource(store, dataset, body.source);
  const pages = await pagesOf(store, dataset, body.source);
  if (pages.length > 0 && findQuote(pages, body.quote) === undefined)
    throw new DottedError("bad-request", `The text of "${body.source}" does not hold this quote.`);
  await checkRows(store, dataset, body);
  return body;
};
