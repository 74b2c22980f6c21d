import { DottedError } from "../../graph/errors.ts";
import type { Briefing } from "./briefing.ts";
import type { Diagram } from "./diagram.ts";
import { fits } from "./fit.ts";
import { measure } from "./fonts.ts";
import type { Rules } from "./layout/ends.ts";
import { keptPlans, type Plans } from "./layout/plan.ts";
import { noteFormats, type PageFormat, pageFormats, posterFormats } from "./pages.ts";
import { fitsOn, type Plate, type PlateOptions, plateOf } from "./plate.ts";
import { cornerOf, widestCorner } from "./series/corner.ts";
import { referring } from "./series/references.ts";
import { seriesOf, showsAll } from "./series/series.ts";
import type { Sheet } from "./series/sheet.ts";

/** What pages are for: `drawn` pictures, `glued` slides whose connectors hold on to boxes, pictures in a `note`. */
export type Drawing = "drawn" | "glued" | "note";

type Setting = { readonly format: PageFormat; readonly rules: Rules; readonly plans: Plans };

const settingOf = (format: PageFormat, drawing: Drawing): Setting => {
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
  measure,
  corner,
  words: kind === "overview" ? "some" : "all",
  bare: kind === "overview",
});

const set = (diagram: Diagram, setting: Setting, corner: string, kind: Sheet["kind"] = "whole"): Plate =>
  plateOf(diagram, onPage(setting, corner, kind));

/** The whole on the smallest sheet of the poster sizes that takes it. */
const poster = (diagram: Diagram, drawing: Drawing): Plate => {
  let last: Plate | undefined;
  for (const format of posterFormats) {
    last = set(diagram, settingOf(format, drawing), brand);
    if (fits(last)) return last;
  }
  if (last === undefined || last.laid.over.w > 0 || last.laid.over.h > 0)
    throw new DottedError(
      "limit-reached",
      "the subject is too large for one sheet: ask for a series, or for a part of it",
    );
  return last;
};

const formatOf = (page: Briefing["page"], drawing: Drawing): PageFormat => {
  if (drawing !== "note") return pageFormats[page];
  return page === "Letter" ? noteFormats.Letter : noteFormats.A4;
};

/** The best that fits: what a longer search finds, without references, or what the probe found. */
const settle = (sheet: Sheet, referred: Diagram, setting: Setting, corner: string): Plate => {
  const full = set(referred, setting, corner, sheet.kind);
  if (fits(full)) return full;
  const bare = referred === sheet.diagram ? full : set(sheet.diagram, setting, corner, sheet.kind);
  if (fits(bare)) return bare;
  return set(sheet.diagram, withEffort(setting, probe), corner, sheet.kind);
};

const series = (diagram: Diagram, setting: Setting): Plate[] => {
  const { language } = diagram;
  const quick = withEffort(setting, probe);
  const sheets = seriesOf(diagram, setting.format, (part, kind) =>
    fitsOn(part, onPage(quick, widestCorner(kind, language), kind)),
  );
  const thorough = withEffort(setting, effortOf(sheets.length));
  if (sheets.length === 1 && sheets[0]?.kind === "whole")
    return sheets.map((sheet) => settle(sheet, sheet.diagram, thorough, brand));
  return sheets.map((sheet, i) =>
    settle(
      sheet,
      referring(diagram, sheets, i),
      thorough,
      cornerOf(sheets, i, language, showsAll(diagram, setting.format.medium)),
    ),
  );
};

/**
 * The pages of a briefing. A series always fits its pages, or says so.
 * @throws DottedError `limit-reached` if no legible page can be made, `not-found` if the page asked for is not there.
 */
export const sheetsOf = (briefing: Briefing, drawing: Drawing): Plate[] => {
  const { diagram, page } = briefing;
  const plates =
    briefing.arrangement === "poster" && drawing !== "note"
      ? [poster(diagram, drawing)]
      : series(diagram, settingOf(formatOf(page, drawing), drawing));
  const bad = plates.find((plate) => plate.laid.over.h > 0 || plate.laid.over.w > 0);
  if (bad !== undefined)
    throw new DottedError(
      "limit-reached",
      `"${bad.diagram.title}" cannot be set legibly on ${page}: take a larger page, or fewer boxes`,
    );
  if (briefing.plate === undefined) return plates;
  const one = plates[briefing.plate - 1];
  if (one === undefined)
    throw new DottedError("not-found", `the series has ${plates.length} pages, no page ${briefing.plate}`);
  return [one];
};
