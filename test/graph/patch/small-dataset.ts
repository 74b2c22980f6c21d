import { type Dataset, datasetSchema } from "../../../graph/model/dataset.ts";
import { type Line, lineSchema } from "../../../graph/model/line.ts";
import { type Node, nodeSchema } from "../../../graph/model/node.ts";

const sources = [{ source: "made-up", locator: "1" }];

/** A node with everything unsaid left at its default. */
export const node = (id: string, kind: string, more: object = {}): Node =>
  nodeSchema.parse({ id, kind, name: id, ...more });

/** A line with the id the seed's convention gives it. */
export const line = (from: string, kind: string, to: string, more: object = {}): Line =>
  lineSchema.parse({ id: `${from}--${kind}--${to}`, kind, from, to, sources, ...more });

/** A dataset of made-up rows around the given ones. */
export const dataset = (more: Partial<Record<keyof Dataset, unknown>> = {}): Dataset =>
  datasetSchema.parse({
    id: "made-up",
    title: "Made up",
    sources: [{ id: "made-up", title: "Made up", short: "made up" }],
    nodes: [],
    lines: [],
    ...more,
  });

/** A small mission: a head, an administrator with a superior on paper and one in practice, and a board. */
export const mission = (): Dataset =>
  dataset({
    nodes: [
      node("head", "post"),
      node("administrator", "post"),
      node("support", "entity"),
      node("board", "body"),
      node("vehicles", "asset"),
      node("hat-x", "hat"),
    ],
    lines: [
      line("administrator", "reports-to", "head", { basis: "formal" }),
      line("administrator", "reports-to", "support", { basis: "practice", scopes: ["finance"] }),
      line("administrator", "administers", "vehicles"),
      line("administrator", "wears-hat", "hat-x"),
      line("administrator", "represents", "support", { hat: "hat-x" }),
      line("support", "governed-by", "board"),
    ],
    coverage: [
      { id: "c1", node: "board", lineKind: "governed-by", direction: "in" },
      { id: "c2", nodeKind: "post", lineKind: "reports-to", direction: "out" },
    ],
    recommendations: [
      {
        id: "R-1",
        form: "point",
        title: "Clarify",
        text: "Say who the administrator answers to.",
        section: "1",
        addressees: ["board", "support"],
        inferredAddressees: ["head"],
        concerns: ["administrator"],
        roles: ["board: place of discussion"],
        sources,
      },
    ],
  });
