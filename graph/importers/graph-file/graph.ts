/** Under which attribute several periods of a node or an edge are kept, as ISO 8601 writes intervals. */
export const spellsAttribute = "spells";

/** What a graph file says of a node or an edge: its attributes by name, and its place among those of its sort. */
type Thing = { readonly values: ReadonlyMap<string, string>; readonly row: number };

export type FileNode = Thing & {
  readonly id: string;
  /** Its id in the file, where another node has that. */
  readonly written?: string;
  /** The node that it stands in. */
  readonly inside?: string | undefined;
};
export type FileEdge = Thing & {
  readonly id: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
};

/** Where in its file a node is said. */
export const placeOfNode = ({ id, written = id }: Pick<FileNode, "id" | "written">): string =>
  `node ${written}`;

/** An edge of more than two ends, or of fewer: a hyperedge of GraphML. */
export type Hyperedge = {
  readonly id: string | undefined;
  readonly ends: readonly string[];
  readonly row: number;
};

/** A graph as GraphML and GEXF say it: nodes and edges with attributes of any name, and what is said of the whole. */
export type GraphFile = {
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
  readonly hyperedges: readonly Hyperedge[];
  readonly whole: ReadonlyMap<string, string>;
  /** What there is that has no place here, in words, with how often. */
  readonly unread: ReadonlyMap<string, number>;
};
