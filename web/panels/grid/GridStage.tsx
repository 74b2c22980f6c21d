import { useDeferredValue, useRef, useState } from "react";
import type { WrittenTable } from "../../../server/contract/record-fields.ts";
import { writtenTables } from "../../../server/contract/rows.ts";
import { useEditing } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { useEdit } from "../../state/use-edit.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Field } from "../../ui/Field.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { fieldLabel } from "../shared/field-words.ts";
import { Outcome } from "../shared/Outcome.tsx";
import { type RowFault, removalOf, type WrittenRow } from "../shared/row-steps.ts";
import { useWindow } from "../shared/use-window.ts";
import { Grid, rowHeight } from "./Grid.tsx";
import { useGrid } from "./use-grid.ts";
import { useWriteGrid } from "./use-write-grid.ts";

const nameOf = ({ id, row, before, written }: WrittenRow): string =>
  ["name", "title"].map((field) => written[field] ?? before[field]).find(Boolean) ??
  (row === undefined ? "" : id);

const faultsShown = 12;

/** What is wrong with rows, each with its name and field. */
const RowFaults = ({ faults, rows }: { faults: readonly RowFault[]; rows: readonly WrittenRow[] }) => {
  const { t } = useWords();
  if (faults.length === 0) return null;
  const named = (id: string): string =>
    rows
      .filter((row) => row.id === id)
      .map(nameOf)
      .join() || t("grid.new");
  return (
    <ul className="plain-list failure" role="alert">
      {faults.slice(0, faultsShown).map(({ row, field, message }) => (
        <li key={`${row} ${field}`}>
          <strong>{named(row)}</strong> {fieldLabel(field, t)}: {message}
        </li>
      ))}
      {faults.length > faultsShown && <li>+{faults.length - faultsShown}</li>}
    </ul>
  );
};

/** One table of the record as a grid, and writing what was written in it, as one change. */
const Desk = ({ table, words }: { table: WrittenTable; words: string }) => {
  const { t } = useWords();
  const [, setEditing] = useEditing();
  const holder = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState(1);
  const [place, setPlace] = useState(0);
  const seen = useWindow(holder, rowHeight, rows, `${table} ${words}`);
  const grid = useGrid(table, words, seen);
  const editor = useEdit("record");
  const { read, faults, problem, forget } = useWriteGrid(table);
  const row = grid.rowAt(place);
  const n = grid.written.length;
  if (grid.count !== rows) setRows(grid.count);
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
  const begun = {
    ...grid,
    write: (cells: Parameters<typeof grid.write>[0]) => {
      if (n === 0) editor.begin();
      return grid.write(cells);
    },
  };
  return (
    <>
      <div className="action-row">
        <button type="button" className="primary" disabled={n === 0 || editor.busy} onClick={write}>
          {t("grid.write", { n })}
        </button>
        <button type="button" className="quiet" disabled={n === 0} onClick={settle}>
          {t("grid.discard")}
        </button>
        <button
          type="button"
          className="quiet danger"
          disabled={row?.row === undefined || editor.busy}
          onClick={remove}
        >
          {t("grid.remove", { name: row?.row === undefined ? "" : nameOf(row) })}
        </button>
      </div>
      <RowFaults faults={faults} rows={grid.written} />
      {problem !== undefined && <Failure problem={problem} />}
      <Outcome editor={editor} onTheirs={settle} />
      <Loaded query={grid.query}>
        {() => (
          <Grid table={table} grid={begun} faults={faults} holder={holder} window={seen} onAt={setPlace} />
        )}
      </Loaded>
    </>
  );
};

/** The record as tables to be written in, cell by cell or pasted from a spreadsheet, for who may. */
const GridStage = () => {
  const [, go] = useExplorer();
  const { session } = useRecord();
  const { t } = useWords();
  const [table, setTable] = useState<WrittenTable>("nodes");
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  return (
    <section className="console grid-stage" aria-label={t("grid.title")}>
      <div className="console-head">
        <h2>{t("grid.title")}</h2>
        <button type="button" className="plain-button" onClick={() => go({ stage: "picture" })}>
          {t("import.close")}
        </button>
      </div>
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
