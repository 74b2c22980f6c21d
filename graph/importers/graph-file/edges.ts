import { type LineKind, lineKind } from "../../kinds.ts";
import { fteIn, isReadOfEdge, periodIn } from "./attributes.ts";
import type { FileEdge, GraphFile } from "./graph.ts";
import { type GraphFileValues, kindAttributes, pick, type Reading } from "./reading.ts";
import { hierarchyIn } from "./shape.ts";
import { isSolid, lineKindOf, type Meant } from "./words.ts";

const open: Meant = { kind: "relates-to", turned: false };

const saidBy = (values: GraphFileValues): string | undefined => pick(values, [...kindAttributes, "label"]);

/** What edges of no kind are: reporting lines where they have the shape of a hierarchy, else relations. */
const unnamedIn = ({ edges }: GraphFile): Meant => {
  const unnamed = edges.filter(({ values, directed }) => directed && saidBy(values) === undefined);
  const shape = hierarchyIn(unnamed);
  return shape === undefined ? open : { kind: "reports-to", turned: shape === "down" };
};

/** Whether a kind of line may join two nodes. */
export const mayJoin = (
  { gathered: { nodes } }: Reading,
  { kind }: { readonly kind: LineKind },
  from: string,
  to: string,
): boolean => {
  const [a, b] = [nodes.get(from), nodes.get(to)];
  const row = lineKind(kind);
  return a === undefined || b === undefined || (row.from.includes(a.kind) && row.to.includes(b.kind));
};

/** What the words on an edge say that it is, as far as they are known. */
const meantBy = ({ directed }: FileEdge, said: string | undefined, unnamed: Meant): Meant =>
  lineKindOf(said) ?? (said === undefined && directed ? unnamed : open);

const placeOf = ({ id, row }: FileEdge): string => `edge ${id ?? row}`;

/** When an edge holds; what of that cannot be taken over, or of its full-time equivalents, is a fault at its beginning. */
const periodOf = ({ faults, idOf }: Reading, edge: FileEdge, values: GraphFileValues) => {
  const { since, until, left } = periodIn(values);
  const place = placeOf(edge);
  const fte = fteIn(values);
  const said = fte.value === undefined ? fte.left : [{ field: "fte", value: String(fte.value) } as const];
  for (const { field, value } of [...left, ...said])
    faults.value(idOf(edge.from), field, `${place}: ${value}`, place);
  return { since, until };
};

const drawEdge = (reading: Reading, edge: FileEdge, unnamed: Meant): void => {
  const { gathered, file, source, told, idOf, isShared, lineId, notice } = reading;
  const values = notice(edge.values, isReadOfEdge);
  const said = saidBy(values);
  const known = lineKindOf(said);
  const meant = meantBy(edge, said, unnamed);
  const [a, b] = [idOf(edge.from), idOf(edge.to)];
  const [from, to] = meant.turned ? [b, a] : [a, b];
  const { kind } = mayJoin(reading, meant, from, to) ? meant : open;
  if (known?.kind !== kind) told.edges.add(`${said === undefined ? "no kind" : `"${said}"`} as ${kind}`);
  gathered.line(
    {
      id: lineId(`${from}--${kind}--${to}`, `edge ${edge.row}`),
      kind,
      from,
      to,
      basis: isSolid(said) ? "formal" : "unspecified",
      confidence:
        (known === undefined && kind !== open.kind) || isShared(edge.from, edge.to) ? "inferred" : "stated",
      ...periodOf(reading, edge, values),
      note: kind === open.kind && said !== undefined ? `"${said}"` : values.get("note"),
      sources: [{ source, locator: placeOf(edge) }],
    },
    { file: `${file} edges`, row: edge.row },
  );
};

/** An edge of which one end is nowhere is a fault at the other; of which both are, a problem of the file. */
const leaveEdge = (reading: Reading, edge: FileEdge, known: ReadonlySet<string>, unnamed: Meant): void => {
  const { gathered, faults, file, idOf, notice } = reading;
  const missing = known.has(edge.from) ? "to" : "from";
  const there = missing === "to" ? edge.from : edge.to;
  const at = { file: `${file} edges`, row: edge.row };
  const message = `there is no node "${edge[missing]}"`;
  const field = missing === "from" ? "source" : "target";
  if (!known.has(there) || edge[missing].trim() === "") {
    gathered.problem(at, field, "dangling-id", message);
    return;
  }
  const { kind, turned } = meantBy(edge, saidBy(notice(edge.values, isReadOfEdge)), unnamed);
  const direction = (missing === "to") === turned ? "in" : "out";
  gathered.warn(at, field, "dangling-id", `${message}; the edge was left out`);
  faults.reference(idOf(there), { lineKind: kind, direction, value: edge[missing] }, placeOf(edge));
};

/** Draws a line for each edge of which both ends are there. */
export const drawEdges = (reading: Reading, graph: GraphFile): void => {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const unnamed = unnamedIn(graph);
  for (const edge of graph.edges) {
    if (known.has(edge.from) && known.has(edge.to)) drawEdge(reading, edge, unnamed);
    else leaveEdge(reading, edge, known, unnamed);
  }
};
