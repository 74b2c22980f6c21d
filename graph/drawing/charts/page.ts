import { DottedError } from "../../errors.ts";
import { metaOf, plateHeading } from "../plate/heading.ts";
import { type PageFormat, pageFormats, posterFormats, posterSlides } from "../plate/pages.ts";
import { type GroupShape, type Page, sink, text } from "../plate/scene.ts";
import { formatOf, type PageUse } from "../series/sheets.ts";
import { inLines } from "../text/cut.ts";
import { measureOnSlides, textWidth } from "../text/fonts.ts";
import { ink } from "../theme.ts";
import { colon, semicolon, word } from "../words.ts";
import type { Chart, ChartBriefing, Charts } from "./charts.ts";
import { type ChartColumn, dealt, drawColumn } from "./columns.ts";
import { gapUnder, heightOf } from "./section.ts";
import type { ChartSetting } from "./setting.ts";

/** A finished page with the charts on it. */
export type ChartPage = {
  readonly page: Page;
  readonly format: PageFormat;
  readonly charts: readonly Chart[];
};

const [leastColumn, gutter] = [345, 24];
const leastOnSlide = 430;
const brand = "Dotted Line";
const mostSourceLines = 2;

/** Sizes tried where there is room for larger type. */
const scales = [1.7, 1.5, 1.35, 1.2, 1.1, 1] as const;

/** How many columns a page has room for. */
const columnsOn = ({ width, margin, medium }: PageFormat): number => {
  const least = medium === "slide" ? leastOnSlide : leastColumn;
  return Math.max(1, Math.floor((width - 2 * margin + gutter) / (least + gutter)));
};

const settingOf = (
  format: PageFormat,
  { scale, columns }: Way,
  language: Charts["language"],
): ChartSetting => {
  const { sizes, width, margin, medium } = format;
  const base = medium === "slide" ? sizes.note : sizes.note + 1;
  const inside = width - 2 * margin;
  return {
    heading: base * scale * 1.25,
    size: base * scale,
    small: Math.max(sizes.note, base * scale * 0.92),
    width: (inside - (columns - 1) * gutter) / columns,
    measure: medium === "slide" ? measureOnSlides : textWidth,
    language,
    hasNote: true,
  };
};

/** What stands around the columns of a page. */
const frameOf = (charts: Charts, format: PageFormat, corner: string) => {
  const { margin, sizes, width, height, medium, meta } = format;
  const measure = medium === "slide" ? measureOnSlides : textWidth;
  const heading = plateHeading({ ...charts, boxes: [] }, { format, measure });
  const { language, works } = charts;
  const line = sizes.note * 1.4;
  const sources = works.map(({ short }) => short).join(semicolon(language));
  const setting = { size: sizes.note, weight: "regular", measure } as const;
  const inside = width - 2 * margin - measure(corner, sizes.note, "regular") * 1.2 - gutter;
  const room = medium === "slide" ? 0.88 * inside : inside;
  const words = [
    meta === "foot" ? metaOf(charts) : "",
    sources === "" ? "" : `${word("sources", language)}${colon(language)} ${sources}`,
  ].filter((each) => each !== "");
  const lines = words.flatMap((each) => inLines(each, mostSourceLines, room, setting));
  const bottom = height - margin * 0.7 - Math.max(1, lines.length) * line;
  const at = (i: number): number => bottom + (i + 0.5) * line + sizes.note * sink;
  const foot: GroupShape = {
    shape: "group",
    kind: "notes",
    id: "notes",
    says: "",
    children: [
      ...lines.map((each, i) => text(margin, at(i), each, { size: sizes.note, fill: ink.quiet })),
      text(width - margin, at(Math.max(1, lines.length) - 1), corner, {
        size: sizes.note,
        fill: ink.quiet,
        anchor: "end",
      }),
    ],
  };
  const top = margin + heading.height + format.space.rim;
  return { heading, foot, top, height: bottom - format.space.rim - top };
};

/** A way to set charts: how large, in how many columns. */
type Way = { readonly scale: number; readonly columns: number };
type Planned = { readonly setting: ChartSetting; readonly pages: ChartColumn[][] };

const planned = (charts: Charts, format: PageFormat, way: Way): Planned => {
  const setting = settingOf(format, way, charts.language);
  const { height } = frameOf(charts, format, brand);
  const columns = dealt(charts.charts, height, setting);
  const pages = Array.from({ length: Math.ceil(columns.length / way.columns) }, (_, i) =>
    columns.slice(i * way.columns, (i + 1) * way.columns),
  );
  return { setting, pages };
};

const smallest = (charts: Charts, format: PageFormat): Planned =>
  planned(charts, format, { scale: 1, columns: columnsOn(format) });

/** The largest type that takes no more pages than the smallest does, in as few columns as will do. */
const roomiest = (charts: Charts, format: PageFormat): Planned => {
  const least = smallest(charts, format);
  const most = columnsOn(format);
  for (const scale of scales)
    for (let columns = Math.min(2, most); columns <= most; columns++) {
      const plan = planned(charts, format, { scale, columns });
      if (plan.pages.length <= least.pages.length) return plan;
    }
  return least;
};

const fits = (charts: Charts, format: PageFormat, { setting, pages }: Planned): boolean => {
  const { height } = frameOf(charts, format, brand);
  return pages.flat().every((column) => {
    const used = column.reduce((sum, one) => sum + heightOf(one, setting) + gapUnder(setting), 0);
    return used - gapUnder(setting) <= height + 0.5;
  });
};

/** The page that charts are set on: of a poster the smallest sheet that takes all of them. */
const sheetOf = ({ page, poster, charts }: ChartBriefing, use: PageUse): PageFormat => {
  if (!poster || use === "note") return formatOf(page, use);
  const sheets = [pageFormats.A3, ...(use === "glued" ? posterSlides : posterFormats)];
  const sheet = sheets.find((format) => smallest(charts, format).pages.length === 1);
  if (sheet !== undefined) return sheet;
  throw new DottedError("limit-reached", "the charts are too large for one sheet: ask for a series");
};

/**
 * Charts set on pages, in columns.
 * @throws DottedError `limit-reached` where a chart cannot be set legibly on the page.
 */
export const chartPages = (briefing: ChartBriefing, use: PageUse): ChartPage[] => {
  const { charts } = briefing;
  const format = sheetOf(briefing, use);
  const plan = roomiest(charts, format);
  if (!fits(charts, format, plan))
    throw new DottedError("limit-reached", "a chart cannot be set legibly on this page: take a larger one");
  const { setting, pages } = plan;
  return pages.map((columns, i) => {
    const { language } = charts;
    const number = `${word("plate", language)} ${i + 1} ${word("of", language)} ${pages.length}`;
    const { heading, foot, top } = frameOf(charts, format, pages.length > 1 ? number : brand);
    const groups = columns.flatMap(
      (column, k) => drawColumn(column, format.margin + k * (setting.width + gutter), top, setting).groups,
    );
    const says = [charts.title, charts.subtitle, metaOf(charts), ...groups.map((group) => group.says)];
    return {
      format,
      charts: columns.flat().map(({ chart }) => chart),
      page: {
        width: format.width,
        height: format.height,
        title: heading.title,
        says: says.filter((part) => part !== "").join("\n"),
        shapes: [heading.group, ...groups, foot],
      },
    };
  });
};
