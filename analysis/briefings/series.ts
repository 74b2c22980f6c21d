import type { Diagram, DiagramFinding } from "./diagram.ts";
import { overviewOf } from "./overview.ts";
import { boxOf, chainUp, citedNotes, neighbours, partOf, primarySuperiors } from "./subject.ts";
import { word } from "./words.ts";

/** One picture of a series before it is set: what it shows, and what could be left out if it is too much. */
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
export type Fits = (diagram: Diagram) => boolean;

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

const findingSheet = (diagram: Diagram, finding: DiagramFinding, most: number, fits: Fits): Sheet => {
  const centre = core(diagram, finding);
  const around = context(diagram, centre);
  for (let extra = Math.min(around.length, Math.max(0, most - centre.size)); ; extra--) {
    const ids = new Set([...centre, ...around.slice(0, extra)]);
    const part = partOf(diagram, ids, { title: finding.title, subtitle: finding.why, findings: [finding] });
    const drawn = withNotes(lit(part, finding, centre));
    if (extra <= 0 || fits(drawn)) return { diagram: drawn, kind: "finding", shows: ids, behind: alone };
  }
};

/** Boxes of a cluster in runs of siblings, so that a cut seldom parts them. */
const siblingsTogether = (diagram: Diagram, ids: readonly string[]): string[] => {
  const superiors = primarySuperiors(diagram);
  const place = new Map(diagram.boxes.map((box, i) => [box.id, i]));
  const key = (id: string): number => place.get(superiors.get(id) ?? id) ?? -1;
  return [...ids].sort((a, b) => key(a) - key(b) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
};

const clusterPart = (diagram: Diagram, ids: readonly string[], title: string): Sheet => {
  const mine = new Set(ids);
  const upper = diagram.lines.filter((line) => mine.has(line.from)).map((line) => line.to);
  const shows = new Set([...ids, ...upper]);
  return {
    diagram: withNotes(partOf(diagram, shows, { title, subtitle: diagram.title })),
    kind: "cluster",
    shows,
    behind: alone,
  };
};

/** A run of boxes in as few pictures of about the same size as can be set. */
const cut = (diagram: Diagram, ids: readonly string[], title: string, most: number, fits: Fits): Sheet[] => {
  for (let parts = 1; ; parts++) {
    const size = Math.ceil(ids.length / parts);
    const sheets = Array.from({ length: Math.ceil(ids.length / size) }, (_, i) =>
      clusterPart(diagram, ids.slice(i * size, (i + 1) * size), title),
    );
    const settable =
      sheets.every((sheet) => sheet.shows.size <= most) && sheets.every((sheet) => fits(sheet.diagram));
    if (size <= 1 || settable) return sheets;
  }
};

const numbered = (sheets: readonly Sheet[], diagram: Diagram): Sheet[] =>
  sheets.length < 2
    ? [...sheets]
    : sheets.map((sheet, i) => ({
        ...sheet,
        diagram: {
          ...sheet.diagram,
          title: `${sheet.diagram.title}, ${word("instalment", diagram.language)} ${i + 1}`,
        },
      }));

const clusterSheets = (diagram: Diagram, shown: ReadonlySet<string>, most: number, fits: Fits): Sheet[] =>
  [...diagram.clusters]
    .sort((a, b) => a.order - b.order)
    .flatMap((cluster) => {
      const rest = diagram.boxes
        .filter((box) => box.cluster === cluster.id && !shown.has(box.id))
        .map((box) => box.id);
      if (rest.length === 0) return [];
      return numbered(cut(diagram, siblingsTogether(diagram, rest), cluster.title, most, fits), diagram);
    });

/** The overview with as many boxes as can be set. */
const overviewSheet = (diagram: Diagram, most: number, fits: Fits): Sheet => {
  for (let count = most; ; count--) {
    const { diagram: drawn, into } = overviewOf(diagram, count);
    if (count <= 4 || drawn.boxes.length > count || fits(drawn)) {
      const shows = new Set([...into].filter(([id, now]) => id === now).map(([id]) => id));
      const behind = new Map<string, string[]>();
      for (const [id, now] of into) if (id !== now) behind.set(now, [...(behind.get(now) ?? []), id]);
      return { diagram: drawn, kind: "overview", shows, behind };
    }
  }
};

/**
 * A subject as pictures that can be read: the whole if it fits one page, else an overview, one
 * picture per finding, and one per cluster for what these do not show.
 */
export const seriesOf = (diagram: Diagram, most: number, fits: Fits): Sheet[] => {
  const all = new Set(diagram.boxes.map((box) => box.id));
  if (all.size <= most && fits(diagram)) return [{ diagram, kind: "whole", shows: all, behind: alone }];
  const overview = overviewSheet(diagram, most, fits);
  const findings = diagram.findings.map((finding) => findingSheet(diagram, finding, most, fits));
  const shown = new Set([overview, ...findings].flatMap((sheet) => [...sheet.shows]));
  return [overview, ...findings, ...clusterSheets(diagram, shown, most, fits)];
};
