import { useWords } from "../../words/index.ts";
import { fieldLabel } from "../shared/field-words.ts";
import type { RowFault, WrittenRow } from "../shared/row-steps.ts";

/** What a row is called by who writes it; a new one has no name but its own. */
export const rowName = ({ id, row, before, written }: WrittenRow): string =>
  ["name", "title"].map((field) => written[field] ?? before[field]).find(Boolean) ??
  (row === undefined ? "" : id);

const faultsShown = 12;

/** What is wrong with rows, each with its name and field. */
export const RowFaults = ({ faults, rows }: { faults: readonly RowFault[]; rows: readonly WrittenRow[] }) => {
  const { t } = useWords();
  if (faults.length === 0) return null;
  const named = (id: string): string =>
    rows
      .filter((row) => row.id === id)
      .map(rowName)
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
