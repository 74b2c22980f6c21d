import { endsOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Source } from "../../../graph/model/source.ts";
import {
  type Diagram,
  type DiagramFinding,
  type DiagramLine,
  diagramSchema,
  type Language,
  type Outcome,
} from "../diagram.ts";
import { boxOfNode, clustersOf, type Mark } from "./boxes.ts";
import { drawnLine, type Footnotes, footnotes } from "./lines.ts";
import { redacted } from "./redact.ts";

/** What a diagram shows of a view. Rows name nodes and lines; ends of lines are shown too. */
export type Picture = {
  readonly title: string;
  readonly subtitle?: string;
  readonly date?: string | undefined;
  readonly slice?: string;
  readonly nodes: readonly number[];
  readonly lines: readonly number[];
  readonly marks?: ReadonlyMap<string, Mark>;
  /** Findings by number, with the ids of the lines that each rests on. */
  readonly findings?: (
    notes: Footnotes,
  ) => { readonly finding: DiagramFinding; readonly lines: readonly string[] }[];
  /** What becomes of findings; asked for last, so that the picture's own footnotes have the first numbers. */
  /** What else is found about what is shown, told without a picture. */
  readonly others?: (notes: Footnotes) => DiagramFinding[];
  readonly reform?: (notes: Footnotes) => Pick<NonNullable<Diagram["reform"]>, Outcome>;
  readonly figures?: Diagram["figures"];
};

export type Manner = {
  readonly language: Language;
  readonly redact: boolean;
  readonly sources: readonly Source[];
};

const wearers = (view: OrgView): ReadonlyMap<string, string> => {
  const worn = view.relation(["wears-hat"], "in");
  return new Map(
    [...view.nodesOf("hat")].flatMap((hat): [string, string][] => {
      const post = [...endsOf(worn, hat)][0];
      return post === undefined ? [] : [[view.node(hat).id, view.node(post).id]];
    }),
  );
};

const isWorn = (view: OrgView, line: number): boolean => view.line(line).kind === "wears-hat";

/** Rows to draw as boxes: those asked for and the ends of lines, hats replaced by who wears them. */
const rowsToDraw = (
  view: OrgView,
  { nodes, lines }: Picture,
  postOf: (id: string) => string | undefined,
): number[] => {
  const { lineFrom, lineTo } = view.columns;
  const ends = lines.flatMap((line) => [lineFrom[line] ?? -1, lineTo[line] ?? -1]);
  const shown = [...nodes, ...ends].map((row) => view.find(postOf(view.node(row).id) ?? "") ?? row);
  return [...new Set(shown)].sort((a, b) => (view.node(a).id < view.node(b).id ? -1 : 1));
};

const hatsOf = (view: OrgView, post: number, named: ReadonlySet<string>): number[] =>
  [...endsOf(view.relation(["wears-hat"], "out"), post)].filter((hat) => named.has(view.node(hat).id));

/** Hats that the picture names: asked for, at the end of a line, or a line's own. */
const hatsNamed = (view: OrgView, { nodes, lines }: Picture): ReadonlySet<string> => {
  const ids = lines.flatMap((line) => {
    const { from, to, hat } = view.line(line);
    return [from, to, ...(hat === undefined ? [] : [hat])];
  });
  return new Set([...ids, ...nodes.map((row) => view.node(row).id)]);
};

/** A self-contained diagram of part of a view. */
export const diagramOf = (
  view: OrgView,
  picture: Picture,
  { language, redact, sources }: Manner,
): Diagram => {
  const worn = wearers(view);
  const postOf = (id: string): string | undefined => worn.get(id);
  const notes = footnotes(sources, language);
  const told = picture.findings?.(notes) ?? [];
  const marks = picture.marks ?? new Map<string, Mark>();
  const numbersOf = (id: string): number[] =>
    told.filter(({ lines }) => lines.includes(id)).map(({ finding }) => finding.number);
  const named = hatsNamed(view, picture);
  const boxes = rowsToDraw(view, picture, postOf).map((row) =>
    boxOfNode(view, row, hatsOf(view, row, named), marks.get(view.node(row).id) ?? "none"),
  );
  const lines = picture.lines
    .filter((line) => !isWorn(view, line))
    .map((line): DiagramLine => {
      const { id } = view.line(line);
      return drawnLine(view, line, { findings: numbersOf(id), mark: marks.get(id) ?? "none", notes, postOf });
    })
    .filter(({ from, to }) => from !== to);
  const shown = notes.list();
  const reform = picture.reform?.(notes);
  const others = picture.others?.(notes) ?? [];
  const beyond = notes.list().slice(shown.length);
  const diagram = diagramSchema.parse({
    title: picture.title,
    subtitle: picture.subtitle ?? "",
    date: picture.date ?? "",
    slice: picture.slice ?? "",
    language,
    clusters: clustersOf(boxes, language),
    boxes,
    lines,
    findings: told.map(({ finding }) => finding),
    ...(reform === undefined ? {} : { reform: { ...reform, notes: beyond } }),
    ...(others.length === 0 ? {} : { others: { findings: others, notes: beyond } }),
    figures: picture.figures ?? [],
    notes: shown,
    works: notes.works(),
  });
  return redact ? redacted(diagram, view, language) : diagram;
};

/** All lines of a view between some rows, of all kinds. */
export const linesBetween = (view: OrgView, rows: ReadonlySet<number>): number[] => {
  const { lineFrom, lineTo } = view.columns;
  return [...lineFrom.keys()].filter(
    (line) => view.hasLine(line) && rows.has(lineFrom[line] ?? -1) && rows.has(lineTo[line] ?? -1),
  );
};
