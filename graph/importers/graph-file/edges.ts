import { lineKind } from "../../kinds.ts";
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
const joins = ({ gathered: { nodes } }: Reading, { kind }: Meant, from: string, to: string): boolean => {
  const [a, b] = [nodes.get(from), nodes.get(to)];
  const row = lineKind(kind);
  return a === undefined || b === undefined || (row.from.includes(a.kind) && row.to.includes(b.kind));
};

const drawEdge = (reading: Reading, edge: FileEdge, unnamed: Meant): void => {
  const { gathered, file, source, told, idOf, lineId, notice } = reading;
  const values = notice(edge.values);
  const said = saidBy(values);
  const known = lineKindOf(said);
  const meant = known ?? (said === undefined && edge.directed ? unnamed : open);
  const [a, b] = [idOf(edge.from), idOf(edge.to)];
  const [from, to] = meant.turned ? [b, a] : [a, b];
  const { kind } = joins(reading, meant, from, to) ? meant : open;
  if (known?.kind !== kind) told.edges.add(`${said === undefined ? "no kind" : `"${said}"`} as ${kind}`);
  const locator = `edge ${edge.id ?? edge.row}`;
  gathered.line(
    {
      id: lineId(`${from}--${kind}--${to}`, `edge ${edge.row}`),
      kind,
      from,
      to,
      basis: isSolid(said) ? "formal" : "unspecified",
      confidence: known === undefined && kind !== open.kind ? "inferred" : "stated",
      since: values.get("since"),
      until: values.get("until"),
      note: kind === open.kind && said !== undefined ? `"${said}"` : values.get("note"),
      sources: [{ source, locator }],
    },
    { file: `${file} edges`, row: edge.row },
  );
};

/** Draws a line for each edge. An edge at a node that is not there is a problem; one from an open relation to itself is none. */
export const drawEdges = (reading: Reading, graph: GraphFile): void => {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const unnamed = unnamedIn(graph);
  for (const edge of graph.edges) {
    const missing = known.has(edge.from) ? "to" : "from";
    if (known.has(edge.from) && known.has(edge.to)) drawEdge(reading, edge, unnamed);
    else
      reading.gathered.problem(
        { file: `${reading.file} edges`, row: edge.row },
        missing === "from" ? "source" : "target",
        "dangling-id",
        `there is no node "${edge[missing]}"`,
      );
  }
};
