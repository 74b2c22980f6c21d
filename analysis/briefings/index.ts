import { DottedError } from "../../graph/errors.ts";
import { type Briefing, briefingSchema } from "./briefing.ts";
import { type BriefingFormat, exporters } from "./formats.ts";

export type BriefingFile = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
};

/**
 * Make a briefing: the same document gives the same bytes, whenever and wherever.
 * @throws DottedError `bad-data` if the document does not fit the model, `limit-reached` if no
 * legible page can be made of it, `not-found` if it asks for a page that the series does not have.
 */
export const brief = async (document: Briefing, format: BriefingFormat): Promise<BriefingFile> => {
  const exporter = exporters.find((each) => each.id === format);
  if (exporter === undefined) throw new DottedError("bad-request", `there is no briefing format "${format}"`);
  const parsed = briefingSchema.safeParse(document);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      code: issue.code,
      message: issue.message,
      field: issue.path.join("."),
    }));
    throw new DottedError("bad-data", "the briefing does not fit its model", problems);
  }
  return {
    bytes: await exporter.write(parsed.data),
    mediaType: exporter.mediaType,
    fileName: `${parsed.data.name}.${exporter.id}`,
  };
};
