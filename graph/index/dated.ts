import { lru, memoized } from "../memo.ts";
import { dayOf } from "../model/date.ts";
import { changingFields, type DatedFields, type Node, timesOf } from "../model/node.ts";
import { mostInList } from "../model/row-list.ts";
import { beginningOfTime, type Columns, endOfTime } from "./columns.ts";
import { type Slice, windowOf } from "./slice.ts";

/** Attributes of nodes as they were at the date of a slice: the one place where dated fields take effect. */

type Window = ReturnType<typeof windowOf>;

type Times = Pick<DatedFields, "since" | "until">;

const firstDay = ({ since }: Times): number =>
  since === undefined ? beginningOfTime : (dayOf(since, "first") ?? beginningOfTime);
const lastDay = ({ until }: Times): number =>
  until === undefined ? endOfTime : (dayOf(until, "last") ?? endOfTime);

/** What holds in a window, or at any time without one; what begins last stands last. */
export const holding = <Row extends Times>(dated: readonly Row[], window: Window): Row[] =>
  dated
    .filter((one) => window === undefined || (firstDay(one) <= window[1] && lastDay(one) >= window[0]))
    .toSorted((one, other) => firstDay(one) - firstDay(other));

const fieldsOf = (row: Node | DatedFields): Partial<Node> =>
  Object.fromEntries(
    changingFields.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field] ?? undefined]])),
  );

/** A name of another time stays one that the node is called by. */
const withNames = (node: Node, { name, short }: Node): Node => {
  const other = [name !== node.name ? name : undefined, short !== node.short ? short : undefined];
  return {
    ...node,
    aliases: [...new Set([...node.aliases, ...other.filter((each) => each !== undefined)])].slice(
      0,
      mostInList,
    ),
  };
};

const fieldsAt = (node: Node, window: Window): Node => {
  if (node.dated === undefined) return node;
  const then = holding(node.dated, window).map(fieldsOf);
  const usual = fieldsOf(node);
  const fields: Partial<Node> = Object.assign({}, ...(window ? [usual, ...then] : [...then, usual]));
  return withNames({ ...node, ...fields }, node);
};

const payAt = (node: Node, window: Window): Node => {
  if (node.datedPayBand === undefined) return node;
  const last = holding(node.datedPayBand, window).at(-1);
  const usual = window === undefined ? node.payBand : undefined;
  return { ...node, payBand: usual ?? (last === undefined ? node.payBand : (last.payBand ?? undefined)) };
};

/**
 * A node as it was in a window of days: of several values that held in it the one that began last, and where none did
 * what the row says otherwise. Without a window what the row says otherwise comes first.
 */
export const nodeAt = (node: Node, window: Window): Node => payAt(fieldsAt(node, window), window);

const replaced = (columns: Columns, window: Window): Columns => {
  const nodes = columns.nodes.map((node) => nodeAt(node, window));
  return {
    ...columns,
    undated: columns,
    nodes,
    nodeHatsMin: Int32Array.from(nodes, ({ hatsMin }) => hatsMin ?? -1),
    nodeHatsMax: Int32Array.from(nodes, ({ hatsMax }) => hatsMax ?? -1),
  };
};

const datesKept = 8;

/** Columns by date; undefined where no node has dated fields, as in most records. */
const byDate = memoized((columns: Columns) =>
  columns.nodes.some((node) => timesOf(node).length > 0) ? lru<Columns>(datesKept) : undefined,
);

/** The columns with every attribute as it was at the slice's date. */
export const columnsAt = (columns: Columns, slice: Slice): Columns => {
  const compiled = columns.undated ?? columns;
  return byDate(compiled)?.of(slice.at ?? "", () => replaced(compiled, windowOf(slice))) ?? compiled;
};
