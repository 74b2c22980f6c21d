import type { Dataset } from "../../../graph/model/dataset.ts";
import type { Line } from "../../../graph/model/line.ts";
import type { Operation } from "../../../graph/model/patch.ts";
import { fc } from "../../random.ts";
import { dataset, line, node } from "./small-dataset.ts";

const kinds = ["reports-to", "coordinates-with", "supports", "directs"] as const;

type Change = { readonly patch: Operation[]; readonly touched: ReadonlySet<string> };

/** Entities `e0`… and distinct lines between them. */
export const organization: fc.Arbitrary<Dataset> = fc
  .record({
    size: fc.integer({ min: 2, max: 8 }),
    ends: fc.uniqueArray(fc.tuple(fc.constantFrom(...kinds), fc.nat(7), fc.nat(7)), {
      selector: (parts) => parts.join(" "),
      maxLength: 20,
    }),
  })
  .map(({ size, ends }) =>
    dataset({
      nodes: Array.from({ length: size }, (_, index) => node(`e${index}`, "entity")),
      lines: ends
        .filter(([, from, to]) => from < size && to < size)
        .map(([kind, from, to]) => line(`e${from}`, kind, `e${to}`)),
    }),
  );

/**
 * An organization and a patch that applies to it and touches every row at most once: `marks` says of
 * each row whether it is left (0), changed (1) or removed (2); nodes and lines of the prefix are added.
 */
export const changeOf = (base: Dataset, prefix: string): fc.Arbitrary<Change> =>
  fc
    .record({
      nodes: fc.array(fc.nat(2), { minLength: base.nodes.length, maxLength: base.nodes.length }),
      lines: fc.array(fc.nat(2), { minLength: base.lines.length, maxLength: base.lines.length }),
      added: fc.nat(3),
    })
    .map(({ nodes, lines, added }) => operationsOf(base, prefix, nodes, lines, added));

const operationsOf = (
  base: Dataset,
  prefix: string,
  nodeMarks: readonly number[],
  lineMarks: readonly number[],
  added: number,
): Change => {
  const gone = new Set(base.nodes.filter((_, index) => nodeMarks[index] === 2).map((row) => row.id));
  const dies = (row: Line, index: number): boolean =>
    lineMarks[index] === 2 || gone.has(row.from) || gone.has(row.to);
  const newNodes = Array.from({ length: added }, (_, index) => node(`${prefix}${index}`, "mechanism"));
  const patch: Operation[] = [
    ...base.lines.filter(dies).map((row): Operation => ({ op: "remove-line", id: row.id })),
    ...[...gone].map((id): Operation => ({ op: "remove-node", id })),
    ...base.lines
      .filter((row, index) => !dies(row, index) && lineMarks[index] === 1)
      .map((row): Operation => ({ op: "change-line", id: row.id, changes: { clarity: "unclear" } })),
    ...base.nodes
      .filter((_, index) => nodeMarks[index] === 1)
      .map((row): Operation => ({ op: "change-node", id: row.id, changes: { name: `new ${row.id}` } })),
    ...newNodes.map((row): Operation => ({ op: "add-node", node: row })),
    ...newNodes.map((row): Operation => ({ op: "add-line", line: line(row.id, "consults", row.id) })),
  ];
  return { patch, touched: new Set(patch.map(target)) };
};

/** The id a step is about. */
export const target = (operation: Operation): string => {
  if (operation.op === "add-node") return operation.node.id;
  return operation.op === "add-line" ? operation.line.id : operation.id;
};
