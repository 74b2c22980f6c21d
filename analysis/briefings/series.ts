import type { Diagram, DiagramFinding, DiagramLine } from "./diagram.ts";
import { cut, type Unit } from "./instalments.ts";
import { type Overview, overviewOf } from "./overview.ts";
import { boxOf, chainUp, citedNotes, neighbours, partOf, primarySuperiors, shortly } from "./subject.ts";
import { word } from "./words.ts";

/** One picture of a series before it is set. An overview may leave out words on lines; the others say all. */
export type Sheet = {
  readonly diagram: Diagram;
  readonly kind: "whole" | "overview" | "finding" | "cluster";
  /** Boxes of the subject that are shown as themselves. */
  readonly shows: ReadonlySet<string>;
  /** Boxes behind each box that stands for several. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
};

const alone: ReadonlyMap<string, readonly string[]> = new Map();

/** Whether a diagram can be set legibly on one page. */
export type Fits = (diagram: Diagram, kind: Sheet["kind"]) => boolean;

/** Boxes a finding is about: named by it, or at the ends of its lines. */
const core = (diagram: Diagram, finding: DiagramFinding): Set<string> =>
  new Set([
    ...finding.boxes.filter((id) => boxOf(diagram, id) !== undefined),
    ...diagram.lines
      .filter((line) => line.findings.includes(finding.number))
      .flatMap((line) => [line.from, line.to]),
  ]);

/** What surrounds a finding, nearest first: the chains up, then what else is tied to it. */
const context = (diagram: Diagram, centre: ReadonlySet<string>): string[] => {
  const superiors = primarySuperiors(diagram);
  const chains = [...centre].flatMap((id) => chainUp(superiors, id));
  const tied = [...centre].flatMap((id) => neighbours(diagram, id));
  return [...new Set([...chains, ...tied])].filter((id) => !centre.has(id));
};

/** In a finding's own picture only that finding is lit. */
const lit = (diagram: Diagram, finding: DiagramFinding, centre: ReadonlySet<string>): Diagram => ({
  ...diagram,
  boxes: diagram.boxes.map((box) =>
    box.mark === "finding" || box.mark === "none"
      ? { ...box, mark: centre.has(box.id) ? "finding" : "none" }
      : box,
  ),
  lines: diagram.lines.map((line) => {
    const mine = line.findings.includes(finding.number);
    const findings = mine ? [finding.number] : [];
    return line.mark === "finding" || line.mark === "none"
      ? { ...line, findings, mark: mine ? "finding" : "none" }
      : { ...line, findings };
  }),
});

const withNotes = (diagram: Diagram): Diagram => ({ ...diagram, notes: citedNotes(diagram) });

/** The greatest count from `least` to `most` that will do, looked for by halves; undefined if not even the least does. */
const greatest = <T>(least: number, most: number, make: (count: number) => T | undefined): T | undefined => {
  let [low, high] = [least, most];
  let found: T | undefined;
  while (low <= high) {
    const middle =
      found === undefined && low === least && high === most ? most : Math.floor((low + high) / 2);
    const made = make(middle);
    if (made === undefined) high = middle - 1;
    else {
      found = made;
      low = middle + 1;
    }
  }
  return found;
};

const findingPart = (diagram: Diagram, finding: DiagramFinding, ids: ReadonlySet<string>): Diagram => {
  const title = shortly(finding.title, diagram);
  const part = partOf(diagram, ids, { title, subtitle: finding.why, findings: [finding] });
  return withNotes(lit(part, finding, core(diagram, finding)));
};

/** A finding with as much around it as fits; one that is too large for a page comes in parts. */
const findingSheets = (diagram: Diagram, finding: DiagramFinding, most: number, fits: Fits): Sheet[] => {
  const centre = core(diagram, finding);
  const around = context(diagram, centre);
  const whole = greatest(0, Math.min(around.length, most - centre.size), (extra) => {
    const ids = new Set([...centre, ...around.slice(0, extra)]);
    const drawn = findingPart(diagram, finding, ids);
    return fits(drawn, "finding")
      ? ({ diagram: drawn, kind: "finding", shows: ids, behind: alone } satisfies Sheet)
      : undefined;
  });
  if (whole !== undefined) return [whole];
  const lines = diagram.lines.filter((line) => line.findings.includes(finding.number));
  const units = lines.map((line): Unit => ({ boxes: [], lines: [line] }));
  return parts(diagram, units, "finding", most, fits, (part) =>
    lit(
      { ...part, title: shortly(finding.title, diagram), subtitle: finding.why, findings: [finding] },
      finding,
      centre,
    ),
  );
};

/** Units dealt out on pages, each numbered if there are several. */
const parts = (
  diagram: Diagram,
  units: readonly Unit[],
  kind: Sheet["kind"],
  most: number,
  fits: Fits,
  dress: (part: Diagram) => Diagram,
): Sheet[] => {
  const instalment = (part: Diagram, number: number): Diagram => ({
    ...part,
    title: `${part.title.replace(/[.]$/, "")}, ${word("instalment", diagram.language)} ${number}`,
  });
  const dressed = (part: Diagram): Diagram => withNotes(dress(part));
  const dealt = cut(diagram, units, most, (part) => fits(instalment(dressed(part), 10), kind));
  return dealt.map((part, i): Sheet => {
    const drawn = dressed(part);
    return {
      diagram: dealt.length > 1 ? instalment(drawn, i + 1) : drawn,
      kind,
      shows: new Set(part.boxes.map(({ id }) => id)),
      behind: alone,
    };
  });
};

/** Boxes of a cluster in runs of siblings, so that a cut seldom parts them. */
const siblingsTogether = (diagram: Diagram, ids: readonly string[]): string[] => {
  const superiors = primarySuperiors(diagram);
  const place = new Map(diagram.boxes.map((box, i) => [box.id, i]));
  const key = (id: string): number => place.get(superiors.get(id) ?? id) ?? -1;
  return [...ids].sort((a, b) => key(a) - key(b) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
};

/** Lines that a page shows as they are: not merged with others, not with an end that stands for several. */
const linesShown = (diagram: Diagram, sheets: readonly Sheet[]): ReadonlySet<string> => {
  const known = new Map(diagram.lines.map((line) => [line.id, line]));
  const same = (line: DiagramLine): boolean => {
    const whole = known.get(line.id);
    return whole?.from === line.from && whole.to === line.to && whole.label === line.label;
  };
  return new Set(sheets.flatMap((sheet) => sheet.diagram.lines.filter(same).map(({ id }) => id)));
};

/** What no other page shows, cluster by cluster: every box and every line is somewhere in a series. */
const clusterSheets = (diagram: Diagram, before: readonly Sheet[], most: number, fits: Fits): Sheet[] => {
  const boxes = new Set(before.flatMap((sheet) => [...sheet.shows]));
  const lines = linesShown(diagram, before);
  const rest = diagram.lines.filter((line) => !lines.has(line.id));
  const ends = new Set(rest.flatMap(({ from, to }) => [from, to]));
  return [...diagram.clusters]
    .sort((a, b) => a.order - b.order)
    .flatMap((cluster) => {
      const ids = diagram.boxes.filter((box) => box.cluster === cluster.id).map(({ id }) => id);
      const units = siblingsTogether(diagram, ids)
        .map(
          (id): Unit => ({
            boxes: boxes.has(id) || ends.has(id) ? [] : [id],
            lines: rest.filter((line) => line.from === id),
          }),
        )
        .filter((unit) => unit.boxes.length + unit.lines.length > 0);
      return parts(diagram, units, "cluster", most, fits, (part) => ({
        ...part,
        title: cluster.title,
        subtitle: diagram.title,
      }));
    });
};

const leastOverview = 3;

const overviewSheet = ({ diagram, into }: Overview): Sheet => {
  const behind = new Map<string, string[]>();
  for (const [id, now] of into) if (id !== now) behind.set(now, [...(behind.get(now) ?? []), id]);
  const shows = new Set([...into].filter(([id, now]) => id === now).map(([id]) => id));
  return { diagram, kind: "overview", shows, behind };
};

/** The overview with as many boxes as can be set; none if not even few can. */
const overviewSheets = (diagram: Diagram, most: number, fits: Fits): Sheet[] => {
  const fewer = Math.min(most, diagram.boxes.length - 1);
  const found = greatest(leastOverview, fewer, (count) => {
    const overview = overviewOf(diagram, count);
    return overview.diagram.boxes.length <= count && fits(overview.diagram, "overview")
      ? overview
      : undefined;
  });
  return found === undefined ? [] : [overviewSheet(found)];
};

/**
 * A subject as pictures that can be read: the whole if it fits one page, else an overview, one
 * picture per finding, and one per cluster for what these do not show.
 */
export const seriesOf = (diagram: Diagram, most: number, fits: Fits): Sheet[] => {
  const all = new Set(diagram.boxes.map((box) => box.id));
  if (all.size <= most && fits(diagram, "whole"))
    return [{ diagram, kind: "whole", shows: all, behind: alone }];
  const overview = overviewSheets(diagram, most, fits);
  const findings = diagram.findings.flatMap((finding) => findingSheets(diagram, finding, most, fits));
  const before = [...overview, ...findings];
  return [...before, ...clusterSheets(diagram, before, most, fits)];
};
