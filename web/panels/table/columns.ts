import { lineKind, nodeKinds } from "../../../graph/kinds.ts";
import type { TableRow } from "../../../server/contract/table.ts";
import type { TableSort } from "../../../server/contract/table-columns.ts";
import type { Speaker } from "../../words/index.ts";
import { longName } from "../../words/names.ts";

/** A column of the table of actors: what it is sorted by, and what stands in it. */
export type TableColumn = {
  readonly id: TableSort;
  readonly numeric: boolean;
  /** A value as it goes into a spreadsheet; undefined where nothing is recorded. */
  readonly value: (row: TableRow, speaker: Speaker) => string | number | undefined;
  /** What it opens, where it names something. */
  readonly opens?: (row: TableRow) => string | undefined;
};

const number = (id: TableSort, value: (row: TableRow) => number | undefined): TableColumn => ({
  id,
  numeric: true,
  value,
});

/** `part of Field Support`: where one stands that answers to nobody on record. */
const otherwiseUnder = (within: TableRow["within"], { say }: Speaker): string | undefined => {
  if (within === undefined) return undefined;
  const { label, inverse, superior } = lineKind(within.by);
  return `${say(superior === "to" ? label : inverse)} ${within.name}`;
};

/** Zero is said as nothing, so that what is there stands out. */
const counted = (n: number): number | undefined => (n === 0 ? undefined : n);

export const columns: readonly TableColumn[] = [
  { id: "name", numeric: false, value: longName, opens: ({ id }) => id },
  {
    id: "superior",
    numeric: false,
    value: ({ superior, within }, speaker) => superior?.name ?? otherwiseUnder(within, speaker),
    opens: ({ superior, within }) => (superior ?? within)?.id,
  },
  {
    id: "practice",
    numeric: false,
    value: ({ practice }) => practice?.name,
    opens: ({ practice }) => practice?.id,
  },
  number("gap", ({ gap }) => gap),
  number("reports", ({ reports }) => counted(reports)),
  number("below", ({ below }) => counted(below)),
  number("layers", ({ layers }) => counted(layers)),
  number("findings", ({ findings }) => counted(findings)),
  number("fte", ({ fte }) => fte),
  { id: "grade", numeric: false, value: ({ grade }) => grade },
  { id: "kind", numeric: false, value: ({ kind }, { say }) => say(nodeKinds[kind].label) },
];
