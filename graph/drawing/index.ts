import type { z } from "zod";
import { DottedError } from "../errors.ts";
import { type Briefing, briefingSchema } from "./briefing.ts";
import { type BriefingFormat, exporters } from "./formats/index.ts";
import type { Plate } from "./plate/plate.ts";
import { type PageUse, plannedPages } from "./series/sheets.ts";
import { allLegible } from "./text/legible.ts";

export type BriefingFile = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
};

/** A page that is drawn. */
type Drawn = Pick<Plate, "page">;

/** Who waits for a briefing: told of each page when it is drawn, until nobody waits any more. */
export type DrawingProgress = {
  readonly signal?: AbortSignal | undefined;
  /** How many pages are found so far, before the first is drawn. */
  readonly onDealt?: ((pages: number) => void) | undefined;
  readonly onPlate?: ((plate: Drawn, number: number, of: number) => void | Promise<void>) | undefined;
};

/** Lets whatever else waits for this thread have its turn. */
const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** The pages of a briefing, one after the other, for as long as somebody waits. */
const drawn = async (
  briefing: Briefing,
  use: PageUse,
  { signal, onDealt, onPlate }: DrawingProgress,
): Promise<Plate[]> => {
  const plates: Plate[] = [];
  const pages = plannedPages(briefing, use, onDealt);
  for (const draw of pages) {
    await pause();
    if (signal?.aborted) throw new DottedError("cancelled", "nobody waits for this briefing any more");
    const plate = draw();
    plates.push(plate);
    await onPlate?.(plate, plates.length, pages.length);
  }
  return plates;
};

/** A document with every text made legible. @throws DottedError `bad-data` if it does not fit its model. */
export const checkedDocument = <T>(schema: z.ZodType<T>, document: unknown): T => {
  const parsed = schema.safeParse(allLegible(document));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({
    code: issue.code,
    message: issue.message,
    field: issue.path.join("."),
  }));
  throw new DottedError("bad-data", "the briefing does not fit its model", problems);
};

/**
 * Make a briefing: the same document gives the same bytes, whenever and wherever.
 * @throws DottedError `bad-data` if the document does not fit the model, `limit-reached` if no
 * legible page can be made of it, `not-found` if it asks for a page that the series does not have, `cancelled` if nobody
 * waits any more.
 */
export const brief = async (
  document: Briefing,
  format: BriefingFormat,
  progress: DrawingProgress = {},
): Promise<BriefingFile> => {
  const exporter = exporters.find((each) => each.id === format);
  if (exporter === undefined) throw new DottedError("bad-request", `there is no briefing format "${format}"`);
  const briefing = checkedDocument(briefingSchema, document);
  const plates = exporter.use === undefined ? [] : await drawn(briefing, exporter.use, progress);
  return {
    bytes: await exporter.write(plates, briefing),
    mediaType: exporter.mediaType,
    fileName: `${briefing.name}.${exporter.id}`,
  };
};
