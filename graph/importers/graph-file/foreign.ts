import type { Coverage } from "../../model/coverage.ts";
import { idSchema } from "../../model/id.ts";
import { slug } from "../../text/slug.ts";
import type { Gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import { isNoReference } from "../shared/placeholders.ts";
import { nodesApart } from "./apart.ts";
import { fteIn, isReadOfNode, periodIn } from "./attributes.ts";
import { drawEdges } from "./edges.ts";
import { faultsOf, leaveHyperedges } from "./faults.ts";
import { type FileNode, type GraphFile, placeOfNode } from "./graph.ts";
import {
  type GraphFileValues,
  kindAttributes,
  nameAttributes,
  pick,
  type Reading,
  readAttributes,
  tally,
} from "./reading.ts";
import { drawReferences } from "./references.ts";
import { nodeKindOf } from "./words.ts";

/** The id of the file where the model takes it, else one made of it. */
const idIn = (id: string): string => {
  const spaced = id.replaceAll(/\s+/g, "-");
  return idSchema.safeParse(spaced).success ? spaced : `node-${slug(id) || "unnamed"}`;
};

const addNode = (
  { gathered, idOf, file, source, told, notice, faults }: Reading,
  node: FileNode,
): GraphFileValues => {
  const values = notice(node.values, isReadOfNode);
  const { since, until, left } = periodIn(values);
  const fte = fteIn(values);
  const place = placeOfNode(node);
  for (const { field, value } of [...left, ...fte.left]) faults.value(idOf(node.id), field, value, place);
  const said = pick(values, kindAttributes);
  const kind = nodeKindOf(said);
  if (kind === undefined) told.posts.add(said === undefined ? "no kind" : `"${said}"`);
  gathered.node(
    {
      id: idOf(node.id),
      kind: kind ?? "post",
      name: pick(values, nameAttributes) ?? node.written ?? node.id,
      since,
      until,
      fte: fte.value,
      note: values.get("note"),
      sources: [{ source, locator: place }],
    },
    { file: `${file} nodes`, row: node.row },
  );
  return values;
};

/** A node that stands in another is a part of it; in one that is nowhere, a fault of the file. */
const addParts = (reading: Reading, { nodes }: GraphFile): void => {
  const { gathered, faults, idOf, isShared, lineId, file, source } = reading;
  const known = new Set(nodes.map(({ id }) => id));
  for (const node of nodes) {
    const { id, inside, row } = node;
    if (inside === undefined) continue;
    if (!known.has(inside)) {
      if (isNoReference(inside)) continue;
      const message = `there is no node "${inside}" to stand in; that was left out`;
      gathered.warn({ file: `${file} nodes`, row }, "pid", "dangling-id", message);
      const named = { lineKind: "part-of", direction: "out", value: inside } as const;
      faults.reference(idOf(id), named, placeOfNode(node));
      continue;
    }
    const [from, to] = [idOf(id), idOf(inside)];
    gathered.line(
      {
        id: lineId(`${from}--part-of--${to}`, `inside ${id}`),
        kind: "part-of",
        from,
        to,
        ...(isShared(inside) ? { confidence: "inferred" } : {}),
        sources: [{ source, locator: placeOfNode(node) }],
      },
      { file: `${file} nodes`, row },
    );
  }
};

/**
 * Nodes and lines of a graph that another program wrote. A kind that is said in known words is taken; a node of no
 * known kind is a post, an edge of none a relation that the source leaves open, and both are told. Attributes that are
 * not read are told too. Gives, as faults of the file, what it says of ends, periods and full-time equivalents that was
 * left out.
 */
export const readForeign = (given: GraphFile, gathered: Gather, file: string, source: string): Coverage[] => {
  const coverage: Coverage[] = [];
  const give = idGiver();
  const told = { posts: tally(), edges: tally(), unread: tally() };
  const { nodes, shared } = nodesApart(given.nodes, ({ row }, words) =>
    gathered.warn({ file: `${file} nodes`, row }, "id", "duplicate-id", words),
  );
  const graph = { ...given, nodes };
  const reading: Reading = {
    gathered,
    file,
    source,
    told,
    idOf: (id) => give(`node ${id}`, idIn(id)),
    isShared: (...ids) => ids.some((id) => shared.has(id)),
    lineId: (wanted, key) => give(`line ${key}`, wanted),
    notice: readAttributes(told.unread, nameAttributes),
    faults: faultsOf(coverage, source),
  };
  const values = graph.nodes.map((node) => addNode(reading, node));
  addParts(reading, graph);
  drawEdges(reading, graph);
  drawReferences(reading, graph, values);
  leaveHyperedges(reading, graph);
  const tell = (code: string, what: string, words: string): void => {
    if (words !== "") gathered.warn({ file }, undefined, code, `${what}: ${words}`);
  };
  tell(
    "guessed-kind",
    "nodes whose kind is not said in words that are known were taken for posts",
    told.posts.words(),
  );
  tell(
    "guessed-kind",
    "edges whose kind is not said in words that are known were read as they seem",
    told.edges.words(),
  );
  tell("unread-field", "attributes that are not read, and how often they are given", told.unread.words());
  tell("unread-field", "parts of the file that are not read", tally(graph.unread).words());
  return coverage;
};
