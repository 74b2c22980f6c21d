import { DottedError } from "../../errors.ts";
import { utf8 } from "../../text/utf8.ts";
import { type BriefingFormat, exporters, svgOf } from "../formats/index.ts";
import { type BriefingFile, checkedDocument, type DrawingProgress } from "../index.ts";
import { type ChartBriefing, chartBriefingSchema } from "./charts.ts";
import { chartsMarkdown } from "./markdown.ts";
import { type ChartPage, chartPages } from "./page.ts";

type Write = (pages: readonly ChartPage[], briefing: ChartBriefing) => Promise<Uint8Array>;

// Each format's library is read when it is first drawn in, as for diagrams.
const writers: Readonly<Record<BriefingFormat, Write>> = {
  svg: async (pages, { charts }) => utf8(await svgOf(pages, charts.language)),
  png: async (pages, { charts }) =>
    (await import("../formats/png.ts")).toPng(
      pages.map(({ page }) => page),
      charts.language,
    ),
  pdf: async (pages, { charts: { title, subtitle, language, date } }) =>
    (await import("../formats/pdf.ts")).toPdf(
      pages.map(({ page }) => page),
      { title, subject: subtitle, language, date },
    ),
  pptx: async (pages, briefing) => (await import("./pptx.ts")).chartsPptx(pages, briefing),
  docx: async (pages, briefing) => (await import("./docx.ts")).chartsDocx(pages, briefing),
  md: async (_, { charts }) => utf8(chartsMarkdown(charts)),
};

/** How many pages charts come to in a format, which is quickly told by setting them. */
export const chartPageCount = (briefing: ChartBriefing, format: BriefingFormat): number => {
  const use = exporters.find(({ id }) => id === format)?.use;
  return use === undefined ? 0 : chartPages(briefing, use).length;
};

/**
 * Charts as a file: the same document gives the same bytes, whenever and wherever.
 * @throws DottedError `bad-data` if the document does not fit the model, `limit-reached` if it cannot be set legibly,
 * `cancelled` if nobody waits any more.
 */
export const briefCharts = async (
  document: ChartBriefing,
  format: BriefingFormat,
  { signal, onDealt, onPlate }: DrawingProgress = {},
): Promise<BriefingFile> => {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) throw new DottedError("bad-request", `there is no briefing format "${format}"`);
  const briefing = checkedDocument(chartBriefingSchema, document);
  const pages = exporter.use === undefined ? [] : chartPages(briefing, exporter.use);
  onDealt?.(pages.length);
  for (const [i, page] of pages.entries()) await onPlate?.(page, i + 1, pages.length);
  if (signal?.aborted) throw new DottedError("cancelled", "nobody waits for this briefing any more");
  return {
    bytes: await writers[format](pages, briefing),
    mediaType: exporter.mediaType,
    fileName: `${briefing.name}.${format}`,
  };
};
