import { DottedError } from "../../errors.ts";
import type { Briefing } from "../briefing.ts";
import type { Diagram } from "../diagram/diagram.ts";
import { plateFits } from "../plate/fit.ts";
import type { Rules } from "../plate/layout/ends.ts";
import { keptPlans, type Plans } from "../plate/layout/plan.ts";
import { noteFormats, type PageFormat, pageFormats, posterFormats, posterSlides } from "../plate/pages.ts";
import { fitsOn, type Plate, type PlateOptions, plateOf } from "../plate/plate.ts";
import { measureOnSlides, textWidth } from "../text/fonts.ts";
import { cornerOf, widestCorner } from "./corner.ts";
import { referring } from "./references.ts";
import { restOf, type SeriesOptions, seriesOf } from "./series.ts";
import type { Sheet } from "./sheet.ts";

/** What pages are for: `drawn` pictures, `glued` slides whose connectors hold on to boxes, pictures in a `note`. */
export type PageUse = "drawn" | "glued" | "note";

type Setting = { readonly format: PageFormat; readonly rules: Rules; readonly plans: Plans };

const settingOf = (format: PageFormat, drawing: PageUse): Setting => {
  const rules: Rules =
    drawing === "glued" || format.ports === "centre"
      ? { pieces: 3, fixed: true, effort: 1 }
      : { pieces: 5, fixed: false, effort: 1 };
  return { format, rules, plans: keptPlans() };
};

const withEffort = (setting: Setting, effort: number): Setting => ({
  ...setting,
  rules: { ...setting.rules, effort },
});

/** Share of the search for each page of a series, so that a long one does not take long. */
const effortOf = (pages: number): number => Math.max(probe, Math.min(1, 1.5 / pages));

/** Share of the search that is enough to learn whether a picture fits its page. */
const probe = 0.12;

const brand = "Dotted Line";

const onPage = (setting: Setting, corner: string, kind: Sheet["kind"]): PlateOptions => ({
  ...setting,
  measure: setting.format.medium === "slide" ? measureOnSlides : textWidth,
  corner,
  words: kind === "overview" ? "some" : "all",
  bare: kind === "overview",
});

const set = (diagram: Diagram, setting: Setting, corner: string, kind: Sheet["kind"] = "whole"): Plate =>
  plateOf(diagram, onPage(setting, corner, kind));

/** The whole on the smallest sheet of the poster sizes that takes it. */
const poster = (diagram: Diagram, drawing: PageUse): Plate => {
  let last: Plate | undefined;
  for (const format of drawing === "glued" ? posterSlides : posterFormats) {
    last = set(diagram, settingOf(format, drawing), brand);
    if (plateFits(last)) return last;
  }
  if (last === undefined || last.laid.over.w > 0 || last.laid.over.h > 0)
    throw new DottedError(
      "limit-reached",
      drawing === "glued"
        ? "the subject is too large for one slide, which measures 142 cm at most: ask for a series, or for SVG or PDF"
        : "the subject is too large for one sheet: ask for a series, or for a part of it",
    );
  return last;
};

/** The page that a briefing is set on. */
export const formatOf = (page: Briefing["page"], drawing: PageUse): PageFormat => {
  if (drawing !== "note") return pageFormats[page];
  return page === "Letter" ? noteFormats.Letter : noteFormats.A4;
};

/** The best that fits: what a longer search finds, without references, or what the probe found. */
const settle = (sheet: Sheet, referred: Diagram, setting: Setting, corner: string): Plate => {
  const full = set(referred, setting, corner, sheet.kind);
  if (plateFits(full)) return full;
  const bare = referred === sheet.diagram ? full : set(sheet.diagram, setting, corner, sheet.kind);
  if (plateFits(bare)) return bare;
  return set(sheet.diagram, withEffort(setting, probe), corner, sheet.kind);
};

/** A page to be drawn when it is called for. */
type PlannedPage = () => Plate;

const series = (diagram: Diagram, setting: Setting, options: SeriesOptions): PlannedPage[] => {
  const { language } = diagram;
  const quick = withEffort(setting, probe);
  const sheets = seriesOf(
    diagram,
    setting.format,
    (part, kind) => fitsOn(part, onPage(quick, widestCorner(kind, language), kind)),
    options,
  );
  const thorough = withEffort(setting, effortOf(sheets.length));
  if (sheets.length === 1 && sheets[0]?.kind === "whole")
    return sheets.map((sheet) => () => settle(sheet, sheet.diagram, thorough, brand));
  const rest = restOf(diagram, setting.format.medium, options.extent);
  return sheets.map(
    (sheet, i) => () =>
      settle(sheet, referring(diagram, sheets, i), thorough, cornerOf(sheets, i, language, rest)),
  );
};

const isLegible = ({ laid }: Plate): boolean => laid.over.h <= 0 && laid.over.w <= 0;

const legible =
  (page: Briefing["page"], draw: PlannedPage): PlannedPage =>
  () => {
    const plate = draw();
    if (isLegible(plate)) return plate;
    throw new DottedError(
      "limit-reached",
      `"${plate.diagram.title}" cannot be set legibly on ${page}: take a larger page, or fewer boxes`,
    );
  };

const planned = (
  { diagram, page, arrangement }: Briefing,
  drawing: PageUse,
  onDealt: SeriesOptions["onDealt"],
): PlannedPage[] => {
  if (arrangement === "poster" && drawing !== "note") return [() => poster(diagram, drawing)];
  const setting = settingOf(formatOf(page, drawing), drawing);
  return series(diagram, setting, { extent: arrangement === "findings" ? "findings" : "all", onDealt });
};

/**
 * The pages of a briefing, dealt out and not yet drawn: each is drawn when it is called. A series always fits its
 * pages, or a page says so.
 * @throws DottedError `not-found` if the page asked for is not there; a page throws `limit-reached` if it cannot be made legibly.
 */
export const plannedPages = (
  briefing: Briefing,
  drawing: PageUse,
  onDealt?: SeriesOptions["onDealt"],
): PlannedPage[] => {
  const pages = planned(briefing, drawing, onDealt).map((draw) => legible(briefing.page, draw));
  if (briefing.plate === undefined) return pages;
  const one = pages[briefing.plate - 1];
  if (one === undefined)
    throw new DottedError("not-found", `the series has ${pages.length} pages, no page ${briefing.plate}`);
  return [one];
};

/** The pages of a briefing, all drawn. Throws as `plannedPages` and its pages do. */
export const sheetsOf = (briefing: Briefing, drawing: PageUse): Plate[] =>
  plannedPages(briefing, drawing).map((draw) => draw());
