import { DottedError } from "../../graph/errors.ts";
import type { Briefing } from "./briefing.ts";
import type { Box, Diagram } from "./diagram.ts";
import { fits } from "./fit.ts";
import { measure } from "./fonts.ts";
import type { Rules } from "./layout/ends.ts";
import { noteFormats, type PageFormat, pageFormats, posterFormats } from "./pages.ts";
import { type Plate, plateOf } from "./plate.ts";
import { type Sheet, seriesOf } from "./series.ts";
import { word } from "./words.ts";

/** What pages are for: `drawn` pictures, `glued` slides whose connectors hold on to boxes, pictures in a `note`. */
export type Drawing = "drawn" | "glued" | "note";

type Setting = { readonly format: PageFormat; readonly rules: Rules };

const settingOf = (format: PageFormat, drawing: Drawing): Setting =>
  drawing === "glued" || format.ports === "centre"
    ? { format, rules: { pieces: 3, fixed: true, effort: 1 } }
    : { format, rules: { pieces: 5, fixed: false, effort: 1 } };

/** Share of the search that is enough to learn whether a picture fits its page. */
const probe = 0.2;

const brand = "Dotted Line";

const set = (diagram: Diagram, setting: Setting, corner: string): Plate =>
  plateOf(diagram, { ...setting, measure, corner });

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

const numbers = (plates: readonly number[], language: Diagram["language"]): string =>
  `${word(plates.length > 1 ? "seePlates" : "seePlate", language)} ${plates.join(", ")}`;

/** Pages, other than the overview and this one, that show a box; for a stand-in, those that show what it stands for. */
const elsewhere = (sheets: readonly Sheet[], here: number, ids: readonly string[]): number[] =>
  sheets.flatMap((sheet, i) =>
    i !== here && sheet.kind !== "overview" && ids.some((id) => sheet.shows.has(id)) ? [i + 1] : [],
  );

const linesOf = (diagram: Diagram, id: string): number =>
  diagram.lines.filter((line) => line.from === id || line.to === id).length;

/** References between the pages: where a box's other lines, or what a stand-in stands for, are to be seen. */
const referring = (whole: Diagram, sheets: readonly Sheet[], here: number): Diagram => {
  const sheet = sheets[here];
  if (sheet === undefined) return whole;
  const known = new Set(whole.boxes.map((box) => box.id));
  const note = (box: Box): Box => {
    const several = !known.has(box.id);
    if (!several && (sheet.kind === "overview" || linesOf(whole, box.id) <= linesOf(sheet.diagram, box.id)))
      return box;
    const plates = elsewhere(sheets, here, several ? (sheet.behind.get(box.id) ?? []) : [box.id]);
    return plates.length === 0 || plates.length > 4 ? box : { ...box, note: numbers(plates, whole.language) };
  };
  return { ...sheet.diagram, boxes: sheet.diagram.boxes.map(note) };
};

const series = (diagram: Diagram, setting: Setting): Plate[] => {
  const quick = { ...setting, rules: { ...setting.rules, effort: probe } };
  const sheets = seriesOf(diagram, setting.format.boxes, (part) => fits(set(part, quick, "")));
  /** The best that fits: what a longer search finds, without references, or what the probe found. */
  const settle = (sheet: Sheet, withReferences: Diagram, corner: string): Plate => {
    const full = set(withReferences, setting, corner);
    if (fits(full)) return full;
    const bare = withReferences === sheet.diagram ? full : set(sheet.diagram, setting, corner);
    if (fits(bare)) return bare;
    const half = set(sheet.diagram, { ...setting, rules: { ...setting.rules, effort: 0.5 } }, corner);
    return fits(half) ? half : set(sheet.diagram, quick, corner);
  };
  if (sheets.length === 1) return sheets.map((sheet) => settle(sheet, sheet.diagram, brand));
  return sheets.map((sheet, i) => {
    const { language } = diagram;
    const title = sheet.kind === "overview" ? `${word("overview", language)}  ·  ` : "";
    const corner = `${title}${word("plate", language)} ${i + 1} ${word("of", language)} ${sheets.length}`;
    return settle(sheet, referring(diagram, sheets, i), corner);
  });
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
