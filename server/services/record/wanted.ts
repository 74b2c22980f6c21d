import { faultId } from "../../../graph/importers/shared/unresolved.ts";
import type { TableName } from "../../../graph/model/checks/problem.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import type { RecordOperation } from "../../../graph/record/operation.ts";
import type { RowChange } from "../../../graph/record/revision.ts";
import type { PartWanted, Store } from "../../../graph/store/store.ts";

/** Every text in a value that may be an id: ids hold no white space. */
export const idsOfChange = (value: unknown): string[] => {
  if (typeof value === "string") return value === "" || value.length > 200 || /\s/.test(value) ? [] : [value];
  return value instanceof Object ? Object.values(value).flatMap(idsOfChange) : [];
};

/** Tables in which rows of a table are mentioned: those have to be looked at before one goes. */
const mentionedIn: Readonly<Record<RowChange["table"], readonly TableName[]>> = {
  sources: ["nodes", "lines", "coverage", "recommendations", "patches"],
  nodes: ["coverage", "recommendations", "patches"], // and lines, which are found by their ends
  lines: ["patches"],
  coverage: [],
  recommendations: ["patches"],
  patches: [],
  record: [],
};

const removed = (operation: RecordOperation): Pick<RowChange, "table" | "id">[] => {
  switch (operation.op) {
    case "remove-node":
      return [{ table: "nodes", id: operation.id }];
    case "change-node":
      return operation.changes.kind === undefined ? [] : [{ table: "nodes", id: operation.id }];
    case "remove-line":
      return [{ table: "lines", id: operation.id }];
    case "remove-source":
      return [{ table: "sources", id: operation.id }];
    case "remove-recommendation":
      return [{ table: "recommendations", id: operation.id }];
    default:
      return [];
  }
};

/** What has to be looked at before rows go: the lines at nodes, and whatever mentions them. */
const lookedAt = (
  rows: readonly Pick<RowChange, "table" | "id">[],
): Pick<PartWanted, "ends" | "mentioning"> => ({
  ends: new Set(rows.flatMap(({ table, id }) => (table === "nodes" ? [id] : []))),
  mentioning: rows.map(({ table, id }) => ({ id, tables: mentionedIn[table] })),
});

type Part = { readonly dataset: Dataset; readonly revision: number };

/** Whether a search goes through a large table; reforms, coverage and recommendations are few. */
const isLong = ({ tables }: PartWanted["mentioning"][number]): boolean =>
  tables.includes("lines") || tables.includes("nodes");

/** So many searches for mentions take longer than reading everything. */
const mostSearches = 40;

/** So many single rows take longer than reading everything. */
const mostIds = 10_000;

const readPart = (store: Store, dataset: string, wanted: PartWanted): Promise<Part> =>
  wanted.mentioning.filter(isLong).length > mostSearches || wanted.ids.size > mostIds
    ? store.read(dataset)
    : store.part(dataset, wanted);

/** More ids than this are looked for aside, so that others are answered meanwhile. */
const fewIds = 1_000;

/** Whether working out a change may take long, whatever the record: it names so many things. */
export const namesMany = (operations: readonly RecordOperation[]): boolean =>
  idsOfChange(operations).length > fewIds;

/** Lines that go with the nodes at their ends: what mentions them has to be looked at, too. */
const linesLeaving = async (
  store: Store,
  dataset: string,
  operations: readonly RecordOperation[],
): Promise<Pick<RowChange, "table" | "id">[]> => {
  const nodes = operations.flatMap((one) =>
    one.op === "remove-node" && one.withLines === true ? [one.id] : [],
  );
  if (nodes.length === 0) return [];
  const gone = new Set(nodes);
  const { lines } = (await store.part(dataset, { ids: new Set(), ends: gone, mentioning: [] })).dataset;
  return lines
    .filter(({ from, to, hat }) => gone.has(from) || gone.has(to) || (hat !== undefined && gone.has(hat)))
    .map(({ id }) => ({ table: "lines", id }));
};

/** References that lead nowhere and that a line which is added may put right: two of a kind are enough to tell that it does not. */
const faultsAt = (operations: readonly RecordOperation[]): string[] =>
  operations.flatMap((one) =>
    one.op === "add-line"
      ? [one.line.from, one.line.to].flatMap((end) =>
          [1, 2].map((place) => faultId(end, one.line.kind, place)),
        )
      : [],
  );

/** The part of a record that a change has to be checked against. Throws DottedError not-found. */
export const partForOperations = async (
  store: Store,
  dataset: string,
  operations: readonly RecordOperation[],
  more: readonly string[],
): Promise<Part> => {
  const lines = operations.flatMap((one) => (one.op === "change-line" ? [one.id] : []));
  const moved =
    lines.length === 0
      ? []
      : (await store.part(dataset, { ids: new Set(lines), mentioning: [] })).dataset.lines;
  const ends = moved.flatMap(({ from, to, hat }) => (hat === undefined ? [from, to] : [from, to, hat]));
  const ids = new Set([...operations.flatMap(idsOfChange), ...ends, ...faultsAt(operations), ...more]);
  const leaving = [...operations.flatMap(removed), ...(await linesLeaving(store, dataset, operations))];
  return readPart(store, dataset, { ids, ...lookedAt(leaving) });
};

const isRemoved = ({ before, after }: RowChange): boolean => before !== undefined && after === undefined;

const kindOf = (row: object | undefined): unknown =>
  row !== undefined && "kind" in row ? row.kind : undefined;

/** A node that becomes one of another kind, at which its lines may not end. */
const isOfOtherKind = ({ table, before, after }: RowChange): boolean =>
  table === "nodes" && before !== undefined && after !== undefined && kindOf(before) !== kindOf(after);

/** The part of a record that rows have to be checked against before they are put. Throws DottedError not-found. */
export const partForRows = (store: Store, dataset: string, rows: readonly RowChange[]): Promise<Part> => {
  const ids = new Set(rows.flatMap(({ id, after }) => [id, ...idsOfChange(after)]));
  const leaving = rows.filter((row) => isRemoved(row) || isOfOtherKind(row));
  return readPart(store, dataset, { ids, ...lookedAt(leaving) });
};
