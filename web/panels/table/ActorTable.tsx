import { useDeferredValue, useId, useRef, useState } from "react";
import type { TableRow } from "../../../server/contract/table.ts";
import type { TableSort } from "../../../server/contract/table-columns.ts";
import type { TableOrder } from "../../api/paths.ts";
import { openNode } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Failure } from "../../ui/Failure.tsx";
import { ScrollArea } from "../../ui/ScrollArea.tsx";
import { useWords } from "../../words/index.ts";
import { useWindow } from "../shared/use-window.ts";
import { CopyTable } from "./CopyTable.tsx";
import { columns, type TableColumn } from "./columns.ts";
import { useRows } from "./use-rows.ts";

const rowHeight = 30;

const Heading = ({ column }: { column: TableColumn }) => {
  const [{ sort, falling }, go] = useExplorer();
  const { t } = useWords();
  const chosen = sort === column.id;
  const direction = falling ? "descending" : "ascending";
  // numbers are looked at from the greatest, words from the first
  const next = chosen ? !falling : column.numeric;
  return (
    <th scope="col" className={column.numeric ? "number" : undefined} aria-sort={chosen ? direction : "none"}>
      <button type="button" className="sort" onClick={() => go({ sort: column.id, falling: next })}>
        {t(`column.${column.id}`)}
        <span aria-hidden="true">{chosen ? (falling ? " ▾" : " ▴") : ""}</span>
      </button>
    </th>
  );
};

const Cell = ({ column, row }: { column: TableColumn; row: TableRow }) => {
  const [, go] = useExplorer();
  const speaker = useWords();
  const value = column.value(row, speaker);
  const opens = column.opens?.(row);
  const text = typeof value === "number" ? value.toLocaleString(speaker.lang) : value;
  const classes = [column.numeric ? "number" : "", column.id === "practice" ? "practice" : ""]
    .join(" ")
    .trim();
  return (
    <td className={classes || undefined} title={typeof value === "string" ? value : undefined}>
      {opens === undefined ? (
        text
      ) : (
        <button type="button" className="link" onClick={() => go(openNode(opens))}>
          {text}
        </button>
      )}
    </td>
  );
};

const Line = ({ row, place }: { row: TableRow | undefined; place: number }) => {
  const [{ node }] = useExplorer();
  const { t } = useWords();
  if (row === undefined)
    return (
      <tr aria-rowindex={place + 2}>
        <td colSpan={columns.length}>{t("loading")}</td>
      </tr>
    );
  return (
    <tr aria-rowindex={place + 2} data-node={row.id} aria-current={node === row.id || undefined}>
      {columns.map((column) => (
        <Cell key={column.id} column={column} row={row} />
      ))}
    </tr>
  );
};

/** Room for rows that are out of sight. */
const Gap = ({ rows }: { rows: number }) =>
  rows <= 0 ? null : (
    <tr style={{ height: rows * rowHeight }}>
      <td colSpan={columns.length} />
    </tr>
  );

type HeadProps = {
  readonly typed: string;
  readonly onType: (words: string) => void;
  readonly order: TableOrder;
  readonly total: number;
};

/** Over the table: by which names it is filtered, how many there are, and taking them away. */
const ActorsHead = ({ typed, onType, order, total }: HeadProps) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="actors-head">
      <label htmlFor={id} className="unseen">
        {t("actors.filter")}
      </label>
      <input
        id={id}
        type="search"
        placeholder={t("actors.filter")}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <p role="status">{t("actors.count", { n: total })}</p>
      <CopyTable order={order} total={total} />
    </div>
  );
};

/** All actors of the slice, however many: sorted by any column, read as they come into sight. */
export const ActorTable = () => {
  const [state] = useExplorer();
  const { dataset } = useRecord();
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const holder = useRef<HTMLElement>(null);
  const [total, setTotal] = useState(0);
  const order: TableOrder = { sort: state.sort satisfies TableSort, falling: state.falling, words };
  const seen = useWindow(holder, rowHeight, total, JSON.stringify(order));
  const { first, rowAt } = useRows(dataset, state, order, seen);
  if (first.data !== undefined && first.data.total !== total) setTotal(first.data.total);
  if (first.data === undefined && first.error !== null)
    return <Failure problem={first.error} onRetry={() => void first.refetch()} />;
  const places = Array.from({ length: Math.max(0, seen.last - seen.first) }, (_, i) => seen.first + i);
  return (
    <div className="actors">
      <ActorsHead typed={typed} onType={setTyped} order={order} total={total} />
      <ScrollArea className="actors-scroll" ref={holder} name={t("table.actors")}>
        <table className="actor-table" aria-rowcount={total + 1} aria-label={t("table.actors")}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <Heading key={column.id} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap rows={seen.first} />
            {places.map((place) => (
              <Line key={place} row={rowAt(place)} place={place} />
            ))}
            <Gap rows={total - seen.last} />
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
};
