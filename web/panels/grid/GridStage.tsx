import { useDeferredValue, useRef, useState } from "react";
import type { WrittenTable } from "../../../server/contract/record-fields.ts";
import { writtenTables } from "../../../server/contract/rows.ts";
import { useEditing } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { type EditSession, useEdit } from "../../state/use-edit.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Field } from "../../ui/Field.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { Outcome } from "../shared/Outcome.tsx";
import { removalOf, type WrittenRow } from "../shared/row-steps.ts";
import { StageHead } from "../shared/StageHead.tsx";
import { useWindow } from "../shared/use-window.ts";
import { Grid } from "./Grid.tsx";
import { RowFaults, rowName } from "./RowFaults.tsx";
import { rowHeight } from "./row-height.ts";
import { type BegunGrid, type GridState, useGrid } from "./use-grid.ts";
import { useWriteGrid } from "./use-write-grid.ts";

/** What is done with all that was written in a grid, and with the row where one is. */
const useGridActions = (
  table: WrittenTable,
  grid: GridState,
  row: WrittenRow | undefined,
  editor: EditSession,
) => {
  const [, setEditing] = useEditing();
  const { read, faults, problem, forget } = useWriteGrid(table);
  const settle = (): void => {
    grid.clear();
    forget();
  };
  const write = async (): Promise<void> => {
    const operations = await read(grid.written);
    if (operations === undefined) return;
    if (operations.length > 0 && !(await editor.make({ operations }))) return;
    settle();
    setEditing({ said: "saved" });
  };
  const remove = async (): Promise<void> => {
    if (row?.row !== undefined && (await editor.makeAtOnce({ operations: [removalOf(table, row.id)] })))
      setEditing({ said: "saved" });
  };
  return { faults, problem, settle, write, remove };
};

type ToolsProps = Pick<ReturnType<typeof useGridActions>, "settle" | "write" | "remove"> & {
  readonly n: number;
  readonly busy: boolean;
  readonly row: WrittenRow | undefined;
};

const GridTools = ({ n, busy, row, settle, write, remove }: ToolsProps) => {
  const { t } = useWords();
  const known = row?.row === undefined ? undefined : row;
  return (
    <div className="action-row">
      <button type="button" className="primary" disabled={n === 0 || busy} onClick={write}>
        {t("grid.write", { n })}
      </button>
      <button type="button" className="quiet" disabled={n === 0} onClick={settle}>
        {t("grid.discard")}
      </button>
      <button type="button" className="quiet danger" disabled={known === undefined || busy} onClick={remove}>
        {t("grid.remove", { name: known === undefined ? "" : rowName(known) })}
      </button>
    </div>
  );
};

/** One table of the record as a grid, and writing what was written in it, as one change. */
const Desk = ({ table, words }: { table: WrittenTable; words: string }) => {
  const holder = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState(1);
  const [place, setPlace] = useState(0);
  const seen = useWindow(holder, rowHeight, rows, `${table} ${words}`);
  const grid = useGrid(table, words, seen);
  const editor = useEdit("record");
  const row = grid.rowAt(place);
  const n = grid.written.length;
  if (grid.count !== undefined && grid.count !== rows) setRows(grid.count);
  const { faults, problem, ...actions } = useGridActions(table, grid, row, editor);
  const begun = (count: number): BegunGrid => ({
    ...grid,
    count,
    write: (cells: Parameters<typeof grid.write>[0]) => {
      if (n === 0) editor.begin();
      return grid.write(cells);
    },
  });
  return (
    <>
      <GridTools {...actions} n={n} busy={editor.busy} row={row} />
      <RowFaults faults={faults} rows={grid.written} />
      {problem !== undefined && <Failure problem={problem} />}
      <Outcome editor={editor} onTheirs={actions.settle} />
      <Loaded query={grid.query}>
        {() =>
          grid.count !== undefined && (
            <Grid
              table={table}
              grid={begun(grid.count)}
              faults={faults}
              holder={holder}
              window={seen}
              onAt={setPlace}
            />
          )
        }
      </Loaded>
    </>
  );
};

/** The record as tables to be written in, cell by cell or pasted from a spreadsheet, for who may. */
const GridStage = () => {
  const { session } = useRecord();
  const { t } = useWords();
  const [table, setTable] = useState<WrittenTable>("nodes");
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  return (
    <section className="console grid-stage" aria-label={t("grid.title")}>
      <StageHead title={t("grid.title")} />
      {session.may.import ? (
        <>
          <div className="choices">
            <Choice
              label={t("grid.table")}
              value={table}
              options={writtenTables.map((one) => [one, t(`grid.table.${one}`)])}
              onChoose={setTable}
            />
            <Field
              label={t("grid.filter")}
              name="words"
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <p className="about">{t("grid.keys")}</p>
          <Desk key={table} table={table} words={words} />
        </>
      ) : (
        <p className="about">{t("import.who")}</p>
      )}
    </section>
  );
};
export default GridStage;
