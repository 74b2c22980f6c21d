import { unpaid } from "../../../graph/model/pay.ts";
import type { CompiledDataset } from "../../cache/compiled-dataset.ts";
import type { RecordRows, RowsChoice } from "../../contract/rows.ts";
import { idsOfChange } from "./wanted.ts";

type Row = RecordRows["rows"][number];

const holding = (rows: readonly Row[], words: string): readonly Row[] => {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  const texts = (row: Row): string => Object.values(row).flat().join(" ").toLocaleLowerCase();
  return rows.filter((row) => {
    const text = texts(row);
    return wanted.every((word) => text.includes(word));
  });
};

/** Rows of one table of a record, in the order in which they are kept, with the names of nodes that they mention; `pay` bands only for who may see them. */
export const recordRows = (
  { dataset, revision, view }: CompiledDataset,
  { table, words, offset, limit }: RowsChoice,
  pay: boolean,
): RecordRows => {
  // who may not see pay does not find by it either
  const searched = pay || table !== "nodes" ? dataset[table] : dataset.nodes.map(unpaid);
  const all = holding(searched, words);
  const rows = all.slice(offset, offset + limit);
  const { nodes, nodeOf } = view().columns;
  const named = new Set(rows.flatMap(({ id: _, ...row }) => idsOfChange(row)).filter((id) => nodeOf.has(id)));
  const nameOf = (id: string): string => nodes[nodeOf.get(id) ?? 0]?.name ?? id;
  return {
    revision,
    total: all.length,
    rows,
    names: Object.fromEntries([...named].map((id) => [id, nameOf(id)])),
  };
};
