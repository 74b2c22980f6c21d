import type { Diagram, DiagramLine } from "../diagram/diagram.ts";
import { partOf } from "../diagram/subject.ts";
import { greatest } from "../plate/greatest.ts";

/** What stays together when a subject is dealt out: boxes, and lines with both their ends. */
export type Unit = { readonly boxes: readonly string[]; readonly lines: readonly DiagramLine[] };

/** A page's worth of units, and the page. */
export type Dealt = { readonly units: readonly Unit[]; readonly page: Diagram };

/** How pages are made of units: from which diagram, with how many boxes at most, and whether one can be set. */
export type Dealing = {
  readonly diagram: Diagram;
  readonly most: number;
  readonly fits: (page: Diagram, units: readonly Unit[]) => boolean;
  /** Is told of each page that is found. */
  readonly onPage?: (() => void) | undefined;
};

const idsOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.flatMap(({ boxes, lines }) => [...boxes, ...lines.flatMap(({ from, to }) => [from, to])]));

/** A page of some units, with all lines between its boxes or only those of the units. */
const pageOf = (diagram: Diagram, units: readonly Unit[], all: boolean): Diagram => {
  const part = partOf(diagram, idsOf(units), {});
  if (all) return part;
  const own = new Set(units.flatMap(({ lines }) => lines.map(({ id }) => id)));
  return { ...part, lines: part.lines.filter(({ id }) => own.has(id)) };
};

/** The units on one page; undefined if there is no room for them. */
export const onePage = ({ diagram, most, fits }: Dealing, units: readonly Unit[]): Dealt | undefined => {
  if (idsOf(units).size > most) return undefined;
  const page = pageOf(diagram, units, false);
  return fits(page, units) ? { units, page } : undefined;
};

/** A page with what else ties its boxes, if there is room for it. */
export const completed = ({ diagram, fits }: Dealing, dealt: Dealt): Dealt => {
  const page = pageOf(diagram, dealt.units, true);
  if (page.lines.length === dealt.page.lines.length) return dealt;
  return fits(page, dealt.units) ? { ...dealt, page } : dealt;
};

/** A unit that is too much for a page: its lines by halves. One line alone is always shown. */
const halves = (dealing: Dealing, unit: Unit): Dealt[] => {
  const { boxes, lines } = unit;
  if (lines.length < 2) return [{ units: [unit], page: pageOf(dealing.diagram, [unit], false) }];
  const middle = Math.ceil(lines.length / 2);
  return [
    { boxes, lines: lines.slice(0, middle) },
    { boxes: [], lines: lines.slice(middle) },
  ].flatMap((half) => onePage(dealing, [half]) ?? halves(dealing, half));
};

/** As many units from a place on as one page takes. */
const fullest = (
  dealing: Dealing,
  units: readonly Unit[],
  start: number,
  guess: number | undefined,
): Dealt | undefined =>
  greatest(
    1,
    Math.min(dealing.most, units.length - start),
    (count) => onePage(dealing, units.slice(start, start + count)),
    guess,
  );

/** Each page as full as it can be set, one after the other: next-fit packing, which keeps the order of the units. */
const filled = (dealing: Dealing, units: readonly Unit[]): Dealt[] => {
  const pages: Dealt[] = [];
  for (let start = 0; start < units.length; ) {
    const unit = units[start];
    if (unit === undefined) break;
    const page = fullest(dealing, units, start, pages.at(-1)?.units.length);
    pages.push(...(page === undefined ? halves(dealing, unit) : [page]));
    dealing.onPage?.();
    start += page?.units.length ?? 1;
  }
  return pages;
};

/** The units on so many pages of about the same size; undefined if one of them cannot be set. */
const even = (dealing: Dealing, units: readonly Unit[], count: number): Dealt[] | undefined => {
  const pages: Dealt[] = [];
  for (let place = 0; place < count; place++) {
    const [start, end] = [place, place + 1].map((at) => Math.round((at * units.length) / count));
    const page = onePage(dealing, units.slice(start, end));
    if (page === undefined) return undefined;
    pages.push(page);
  }
  return pages;
};

/** With more pages than this, a short last one does not matter. */
const fewPages = 12;

/** Units on as few pages as can be set, of about the same size where that takes no more of them. */
export const deal = (dealing: Dealing, units: readonly Unit[]): Dealt[] => {
  const pages = filled(dealing, units);
  if (pages.length < 2 || pages.length > Math.min(units.length, fewPages)) return pages;
  return even(dealing, units, pages.length) ?? pages;
};
