import type { Diagram, DiagramLine } from "./diagram.ts";
import { partOf } from "./subject.ts";

/** What stays together when a subject is dealt out: boxes, and lines with both their ends. */
export type Unit = { readonly boxes: readonly string[]; readonly lines: readonly DiagramLine[] };

const idsOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.flatMap(({ boxes, lines }) => [...boxes, ...lines.flatMap(({ from, to }) => [from, to])]));

/** A page of some units, with all lines between its boxes or only those of the units. */
const pageOf = (diagram: Diagram, units: readonly Unit[], all: boolean): Diagram => {
  const part = partOf(diagram, idsOf(units), {});
  if (all) return part;
  const own = new Set(units.flatMap(({ lines }) => lines.map(({ id }) => id)));
  return { ...part, lines: part.lines.filter(({ id }) => own.has(id)) };
};

/** The units on one page, with what else ties its boxes if there is room; undefined if there is none. */
const page = (
  diagram: Diagram,
  units: readonly Unit[],
  most: number,
  fits: (part: Diagram) => boolean,
): Diagram | undefined => {
  if (idsOf(units).size > most) return undefined;
  return [true, false]
    .map((all) => () => pageOf(diagram, units, all))
    .map((make) => make())
    .find(fits);
};

/** A unit that is too much for a page: its lines by halves. One line alone is always shown. */
const halves = (
  diagram: Diagram,
  { boxes, lines }: Unit,
  most: number,
  fits: (part: Diagram) => boolean,
): Diagram[] => {
  if (lines.length < 2) return [pageOf(diagram, [{ boxes, lines }], false)];
  const middle = Math.ceil(lines.length / 2);
  return [
    { boxes, lines: lines.slice(0, middle) },
    { boxes: [], lines: lines.slice(middle) },
  ].flatMap((half) => page(diagram, [half], most, fits) ?? halves(diagram, half, most, fits));
};

/** Units on as few pages of about the same size as can be set. */
export const cut = (
  diagram: Diagram,
  units: readonly Unit[],
  most: number,
  fits: (part: Diagram) => boolean,
): Diagram[] => {
  if (units.length === 0) return [];
  for (let count = Math.max(1, Math.ceil(idsOf(units).size / most)); count < units.length; count++) {
    const size = Math.ceil(units.length / count);
    const pages: Diagram[] = [];
    for (let start = 0; start < units.length; start += size) {
      const one = page(diagram, units.slice(start, start + size), most, fits);
      if (one === undefined) break;
      pages.push(one);
    }
    if (pages.length === Math.ceil(units.length / size)) return pages;
  }
  return units.flatMap((unit) => page(diagram, [unit], most, fits) ?? halves(diagram, unit, most, fits));
};
