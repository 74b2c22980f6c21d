import { mapById } from "../../graph/by-id.ts";
import {
  type Diagram,
  type DiagramFinding,
  type DiagramLine,
  type DiagramOutcome,
  diagramSchema,
} from "../../graph/drawing/diagram/diagram.ts";
import { DottedError } from "../../graph/errors.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { hatsOfPost, postsOfHat } from "../../graph/index/worn.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Language } from "../../graph/language.ts";
import type { Source } from "../../graph/model/source.ts";
import { inEvidenceOrder } from "../../graph/visible/evidence-order.ts";
import { nodesById } from "../kit.ts";
import { type BoxMark, boxOfNode, clustersOf } from "./boxes.ts";
import { drawnLine, type Footnotes, footnotes } from "./lines.ts";

/** What a diagram shows of a view. Rows name nodes and lines; ends of lines are shown too. */
export type DiagramContent = {
  readonly title: string;
  readonly subtitle?: string;
  readonly date?: string | undefined;
  readonly slice?: string;
  readonly nodes: readonly number[];
  readonly lines: readonly number[];
  readonly marks?: ReadonlyMap<string, BoxMark>;
  /** Findings by number, with the ids of the lines that each rests on. */
  readonly findings?: (
    notes: Footnotes,
  ) => { readonly finding: DiagramFinding; readonly lines: readonly string[] }[];
  /** What else is found about what is shown, told without a picture. */
  readonly others?: (notes: Footnotes) => DiagramFinding[];
  /** What becomes of findings; asked for last, so that the picture's own footnotes have the first numbers. */
  readonly reform?: (notes: Footnotes) => Pick<NonNullable<Diagram["reform"]>, DiagramOutcome>;
  readonly figures?: Diagram["figures"];
};

export type Manner = {
  readonly language: Language;
  readonly sources: readonly Source[];
};

const wearers = (view: OrgView): ReadonlyMap<string, string> =>
  new Map(
    [...view.nodesWith("role")].flatMap((hat): [string, string][] => {
      const [post] = postsOfHat(view, hat);
      return post === undefined ? [] : [[view.node(hat).id, view.node(post).id]];
    }),
  );

const isWorn = (view: OrgView, line: number): boolean => lineKind(view.line(line).kind).wears;

/** Rows to draw as boxes: those asked for and the ends of lines, hats replaced by who wears them. */
const rowsToDraw = (
  view: OrgView,
  { nodes, lines }: DiagramContent,
  postOf: (id: string) => string | undefined,
): number[] => {
  const { lineFrom, lineTo } = view.columns;
  const ends = lines.flatMap((line) => [lineFrom[line] ?? -1, lineTo[line] ?? -1]);
  const shown = [...nodes, ...ends].map((row) => view.find(postOf(view.node(row).id) ?? "") ?? row);
  return nodesById(view, shown);
};

const hatsOf = (view: OrgView, post: number, named: ReadonlySet<string>): number[] =>
  hatsOfPost(view, post).filter((hat) => named.has(view.node(hat).id));

/** Hats that the picture names: asked for, at the end of a line, or a line's own. */
const hatsNamed = (view: OrgView, { nodes, lines }: DiagramContent): ReadonlySet<string> => {
  const ids = lines.flatMap((line) => {
    const { from, to, hat } = view.line(line);
    return [from, to, ...(hat === undefined ? [] : [hat])];
  });
  return new Set([...ids, ...nodes.map((row) => view.node(row).id)]);
};

/** Numbers of the lines that the one finding rests on, as the page numbers them; none where several are told. */
const evidencePlaces = (
  view: OrgView,
  told: readonly { readonly lines: readonly string[] }[],
): ReadonlyMap<string, number> => {
  const [only] = told.length === 1 ? told : [];
  if (only === undefined) return new Map();
  const lines = mapById(view.columns.lines);
  return new Map(inEvidenceOrder(only.lines, (id) => lines.get(id)).map((id, i) => [id, i + 1]));
};

type Told = readonly { readonly finding: DiagramFinding; readonly lines: readonly string[] }[];
type Drawing = Pick<Parameters<typeof drawnLine>[2], "notes" | "postOf"> & { readonly told: Told };

/** The lines of a diagram, each with the findings that rest on it and its place among the evidence. */
const drawnLines = (
  view: OrgView,
  { lines, marks }: DiagramContent,
  { told, notes, postOf }: Drawing,
): DiagramLine[] => {
  const places = evidencePlaces(view, told);
  const findingsOn = (id: string): number[] =>
    told.filter(({ lines: held }) => held.includes(id)).map(({ finding }) => finding.number);
  return lines
    .filter((line) => !isWorn(view, line))
    .map((line) => {
      const { id } = view.line(line);
      const place = places.get(id);
      const evidence = place === undefined ? [] : [place];
      const mark = marks?.get(id) ?? "none";
      return drawnLine(view, line, { findings: findingsOn(id), evidence, mark, notes, postOf });
    })
    .filter(({ from, to }) => from !== to);
};

/** A self-contained diagram of part of a view. */
export const diagramOf = (view: OrgView, picture: DiagramContent, { language, sources }: Manner): Diagram => {
  const worn = wearers(view);
  const postOf = (id: string): string | undefined => worn.get(id);
  const notes = footnotes(sources, language);
  const told = picture.findings?.(notes) ?? [];
  const named = hatsNamed(view, picture);
  const boxes = rowsToDraw(view, picture, postOf).map((row) =>
    boxOfNode(view, row, hatsOf(view, row, named), picture.marks?.get(view.node(row).id) ?? "none"),
  );
  if (boxes.length === 0) throw new DottedError("bad-request", "this view holds nothing to draw");
  const lines = drawnLines(view, picture, { told, notes, postOf });
  const shown = notes.list();
  const reform = picture.reform?.(notes);
  const others = picture.others?.(notes) ?? [];
  const beyond = notes.list().slice(shown.length);
  return diagramSchema.parse({
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
};

/** All lines of a view between some rows, of all kinds. */
export const linesBetween = (view: OrgView, rows: ReadonlySet<number>): number[] => {
  const { lineFrom, lineTo } = view.columns;
  return [...lineFrom.keys()].filter(
    (line) => view.hasLine(line) && rows.has(lineFrom[line] ?? -1) && rows.has(lineTo[line] ?? -1),
  );
};
