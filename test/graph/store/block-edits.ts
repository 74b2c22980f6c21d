import { mapById } from "../../../graph/by-id.ts";
import { type Dataset, datasetSchema } from "../../../graph/model/dataset.ts";
import { mostInBlock } from "../../../graph/store/sqlite/block.ts";

/** Posts of the first list: with their lines several blocks, of which the last is not full. */
export const posts = Math.ceil(mostInBlock * 2.5);

/** Ids of which one begins another, and such whose order differs between code units and bytes. */
export const idAt = (at: number): string =>
  at % 50 === 7 ? `\u{20000}${at}` : at % 50 === 8 ? `\uff21${at}` : `p${at}`;

/** A list of an organization as of a round: each post under another, named anew where `shift` says so. */
export const listOf = (id: string, round: number, shift: number): Dataset =>
  datasetSchema.parse({
    id,
    title: `Round ${round}`,
    sources: ["list", "letter"].map((source) => ({ id: source, title: source, short: source })),
    nodes: Array.from({ length: posts - shift }, (_, at) => ({
      id: idAt(at),
      kind: "post",
      name: shift === 0 || at % 10 === 0 ? `Officer "p${at}"` : `Officer ${at}, ${round}`,
      sources: [{ source: "list", locator: `row ${at}` }],
    })),
    lines: Array.from({ length: posts - shift - 1 }, (_, at) => ({
      id: `l${at + 1}`,
      kind: "reports-to",
      from: idAt(at + 1),
      to: idAt(Math.floor(at / (7 + shift))),
      sources: [{ source: at % 97 === 0 ? "letter" : "list", locator: "" }],
    })),
    coverage: [{ id: "c", node: idAt(0), lineKind: "reports-to", direction: "in", sources: [] }],
    recommendations: [],
    patches: [],
  });

/** What hands do to the rows of a record, given a number by which to choose. */
export const edits: Readonly<Record<string, (dataset: Dataset, pick: number) => Dataset>> = {
  rename: (dataset, pick) => ({
    ...dataset,
    nodes: dataset.nodes.map((node, at) =>
      at === pick % dataset.nodes.length ? { ...node, name: `Renamed ${pick}` } : node,
    ),
  }),
  move: (dataset, pick) => ({
    ...dataset,
    lines: dataset.lines.map((line, at) =>
      at % 331 === pick % 331
        ? { ...line, to: dataset.nodes[pick % dataset.nodes.length]?.id ?? line.to }
        : line,
    ),
  }),
  remove: (dataset, pick) => {
    const gone = dataset.nodes[1 + (pick % (dataset.nodes.length - 1))]?.id;
    return {
      ...dataset,
      nodes: dataset.nodes.filter(({ id }) => id !== gone),
      lines: dataset.lines.filter(({ from, to }) => from !== gone && to !== gone),
      coverage: dataset.coverage.filter(({ node }) => node !== gone),
    };
  },
  "remove many": (dataset, pick) => ({
    ...dataset,
    lines: dataset.lines.filter((_, at) => at % 5 !== pick % 5),
  }),
  "add again": (dataset, pick) => {
    const there = mapById(dataset.nodes);
    const back = listOf(dataset.id, 0, 0).nodes.filter(({ id }) => !there.has(id));
    return {
      ...dataset,
      nodes: [...dataset.nodes, ...back.map((node) => ({ ...node, name: `Back ${pick}` }))],
    };
  },
  add: (dataset, pick) => {
    const [root] = dataset.nodes;
    const added = ["0", "p1", "zz", "\u{2a6d0}"].map((start) => `${start}-own-${pick}`);
    const there = mapById(dataset.nodes);
    const ids = added.filter((id) => !there.has(id) && root !== undefined);
    const rows = datasetSchema.parse({
      id: "own",
      title: "own",
      sources: [],
      nodes: ids.map((id) => ({ id, kind: "post", name: id })),
      lines: ids.map((from) => ({
        id: `${from}.l`,
        kind: "functional-to",
        from,
        to: root?.id ?? "",
        sources: [{ source: "list", locator: "" }],
      })),
    });
    const lines = mapById(dataset.lines);
    return {
      ...dataset,
      nodes: [...dataset.nodes, ...rows.nodes],
      lines: [...dataset.lines, ...rows.lines.filter(({ id }) => !lines.has(id))],
    };
  },
  retitle: (dataset, pick) => ({ ...dataset, title: `Title ${pick}` }),
};
