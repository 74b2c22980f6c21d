import { DottedError } from "../../errors.ts";
import type { Element } from "../shared/xml.ts";
import type { FileEdge, FileNode, GraphFile, Hyperedge } from "./graph.ts";

/** A declared attribute: its name, what has it (`node`, `edge`, `all`), and its value where none is given. */
type Key = { readonly name: string; readonly of: string; fallback?: string };

/** Values that defaults may add to nodes and edges, in all: each default counts for every node. */
const mostFallbacks = 5_000_000;

/** A node or an edge that is open, with the attributes read so far. */
type Open = { readonly element: Element; readonly values: Map<string, string> };

/** Gathers nodes and edges while a file is read; what both forms of graph files have in common. */
export class Collector {
  readonly keys = new Map<string, Key>();
  readonly whole = new Map<string, string>();
  private readonly nodes: FileNode[] = [];
  private readonly edges: FileEdge[] = [];
  private readonly hyperedges: (Hyperedge & { readonly ends: string[] })[] = [];
  private readonly unread = new Map<string, number>();
  private readonly open: Open[] = [];
  private fallbacks = 0;
  directed = true;

  /** Begins a node or an edge. */
  begin(element: Element, values: ReadonlyMap<string, string> = new Map()): void {
    this.open.push({ element, values: new Map(values) });
  }

  /** An attribute of the innermost node or edge that is open, else of the whole graph. */
  set(name: string, value: string): void {
    if (value !== "") (this.open.at(-1)?.values ?? this.whole).set(name, value);
  }

  /** The same, where nothing was said of it before. */
  setFirst(name: string, value: string): void {
    if (!this.open.at(-1)?.values.has(name)) this.set(name, value);
  }

  /** The same, beside what was said of it before. */
  append(name: string, value: string): void {
    const said = this.open.at(-1)?.values.get(name);
    this.set(name, said === undefined ? value : `${said}, ${value}`);
  }

  beginHyperedge(id: string | undefined): void {
    this.hyperedges.push({ id, ends: [], row: this.hyperedges.length + 1 });
  }

  /** An end of the last hyperedge. */
  endpoint(node: string): void {
    this.hyperedges.at(-1)?.ends.push(node);
  }

  skip(what: string): void {
    this.unread.set(what, (this.unread.get(what) ?? 0) + 1);
  }

  /** Ends the node or edge that an element began. */
  end(element: Element, directed: boolean | undefined): void {
    const done = this.open.at(-1);
    if (done?.element !== element) return;
    this.open.pop();
    this.addFallbacks(done);
    if (element.name === "node") this.addNode(done);
    else this.addEdge(done, directed ?? this.directed);
  }

  graph(): GraphFile {
    const { nodes, edges, hyperedges, whole, unread } = this;
    return { nodes, edges, hyperedges, whole, unread };
  }

  private addFallbacks({ element, values }: Open): void {
    for (const { name, of, fallback } of this.keys.values()) {
      if (fallback === undefined || (of !== element.name && of !== "all") || values.has(name)) continue;
      values.set(name, fallback);
      this.fallbacks += 1;
    }
    if (this.fallbacks > mostFallbacks)
      throw new DottedError(
        "too-large",
        `the defaults of the declared attributes come to more than ${mostFallbacks.toLocaleString("en")} values`,
      );
  }

  private addNode({ element: { attributes }, values }: Open): void {
    const around = this.open.findLast(({ element }) => element.name === "node");
    const inside = attributes["pid"] ?? around?.element.attributes["id"];
    this.nodes.push({ id: attributes["id"] ?? "", values, inside, row: this.nodes.length + 1 });
  }

  private addEdge({ element: { attributes }, values }: Open, directed: boolean): void {
    const { id, source: from = "", target: to = "" } = attributes;
    this.edges.push({ id, from, to, directed, values, row: this.edges.length + 1 });
  }
}
