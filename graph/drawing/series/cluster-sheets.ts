import { mapById } from "../../by-id.ts";
import { listWords } from "../../language.ts";
import type { Diagram, DiagramCluster, DiagramLine } from "../diagram/diagram.ts";
import { primarySuperiors } from "../diagram/subject.ts";
import { tallyOf } from "../diagram/tally.ts";
import { colon } from "../words.ts";
import { completed, type Dealing, type Dealt, deal, onePage, type Unit } from "./deal.ts";
import { instalments, longestInstalment } from "./instalments.ts";
import { type Fits, plainSheet, type Sheet, withNotes } from "./sheet.ts";

/** Boxes of a cluster in runs of siblings, so that a cut seldom parts them. */
const siblingsTogether = (diagram: Diagram, ids: readonly string[]): string[] => {
  const superiors = primarySuperiors(diagram);
  const place = new Map(diagram.boxes.map((box, i) => [box.id, i]));
  const key = (id: string): number => place.get(superiors.get(id) ?? id) ?? -1;
  return [...ids].sort((a, b) => key(a) - key(b) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
};

/** Lines that a page shows as they are: not merged with others, not with an end that stands for several. */
const linesShown = (diagram: Diagram, sheets: readonly Sheet[]): ReadonlySet<string> => {
  const known = mapById(diagram.lines);
  const same = (line: DiagramLine): boolean => {
    const whole = known.get(line.id);
    return whole?.from === line.from && whole.to === line.to && whole.label === line.label;
  };
  return new Set(sheets.flatMap((sheet) => sheet.diagram.lines.filter(same).map(({ id }) => id)));
};

/** What no page before shows, by the cluster that it starts in. */
const unitsLeft = (diagram: Diagram, before: readonly Sheet[]): Unit[][] => {
  const boxes = new Set(before.flatMap((sheet) => [...sheet.shows]));
  const lines = linesShown(diagram, before);
  const rest = diagram.lines.filter((line) => !lines.has(line.id));
  const ends = new Set(rest.flatMap(({ from, to }) => [from, to]));
  const unit = (id: string): Unit => ({
    boxes: boxes.has(id) || ends.has(id) ? [] : [id],
    lines: rest.filter((line) => line.from === id),
  });
  return [...diagram.clusters]
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => diagram.boxes.filter(({ cluster }) => cluster === id))
    .map((members) =>
      siblingsTogether(
        diagram,
        members.map(({ id }) => id),
      ),
    )
    .map((ids) => ids.map(unit).filter((each) => each.boxes.length + each.lines.length > 0));
};

/** Neighbouring pages that can be one become one: few pages say more than many with two boxes. */
const joined = (dealing: Dealing, pages: readonly Dealt[]): Dealt[] => {
  const done: Dealt[] = [];
  for (const next of pages) {
    const last = done.at(-1);
    const both = last === undefined ? undefined : onePage(dealing, [...last.units, ...next.units]);
    if (both === undefined) done.push(next);
    else done[done.length - 1] = both;
  }
  return done;
};

/** Clusters whose own boxes or lines a page is there for. */
const clustersOf = ({ boxes, clusters }: Diagram, units: readonly Unit[]): readonly DiagramCluster[] => {
  const starts = new Set(units.flatMap((unit) => [...unit.boxes, ...unit.lines.map((line) => line.from)]));
  const ids = new Set(boxes.filter(({ id }) => starts.has(id)).map(({ cluster }) => cluster));
  return clusters.filter(({ id }) => ids.has(id));
};

const headingOf = (diagram: Diagram, units: readonly Unit[]): string =>
  listWords(
    clustersOf(diagram, units).map(({ title }) => title),
    diagram.language,
  );

/** A page with its clusters, and what its lines come to, above. */
const dressed = (page: Diagram, whole: Diagram, heading: string, part: string): Diagram => {
  const sum = tallyOf(page);
  const title = `${heading}${part}${sum === "" ? "" : `${colon(whole.language)} ${sum}`}`;
  return withNotes({ ...page, title, subtitle: whole.title });
};

/** What no other page shows, cluster by cluster: every box and every line is somewhere in a series. */
export const clusterSheets = (
  diagram: Diagram,
  before: readonly Sheet[],
  most: number,
  fits: Fits,
  onPage?: () => void,
): Sheet[] => {
  const { language } = diagram;
  const longest = longestInstalment(language);
  const dealing: Dealing = {
    diagram,
    most,
    fits: (page, units) => fits(dressed(page, diagram, headingOf(diagram, units), longest), "cluster"),
    onPage,
  };
  const dealt = unitsLeft(diagram, before).flatMap((units) => deal(dealing, units));
  const pages = joined(dealing, dealt).map((page) => completed(dealing, page));
  const headings = pages.map(({ units }) => headingOf(diagram, units));
  const parts = instalments(headings, language);
  return pages.map(({ page }, i) =>
    plainSheet(dressed(page, diagram, headings[i] ?? "", parts[i] ?? ""), "cluster"),
  );
};
