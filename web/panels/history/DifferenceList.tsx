import type { DifferenceAnswer, RowDifference } from "../../../server/contract/changes.ts";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";
import { fromTo, nodeName } from "../../words/names.ts";
import { changeWords } from "../shared/field-words.ts";

const markOf = ({ before, after }: RowDifference): "added" | "removed" | "changed" => {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
};

const textAt = (row: unknown, field: string): string | undefined => {
  const value: unknown = typeof row === "object" && row !== null ? Reflect.get(row, field) : undefined;
  return typeof value === "string" ? value : undefined;
};

/** Who or what a row is, in the words of the record. */
const useRowName = () => {
  const record = useRecord();
  return ({ id, before, after }: RowDifference): string => {
    const row = after ?? before;
    const [from, to] = [textAt(row, "from"), textAt(row, "to")];
    if (from !== undefined && to !== undefined) return fromTo(nodeName(record, from), nodeName(record, to));
    return textAt(row, "name") ?? textAt(row, "title") ?? id;
  };
};

const Row = ({ row }: { row: RowDifference }) => {
  const record = useRecord();
  const speaker = useWords();
  const { t } = speaker;
  const name = useRowName();
  const mark = markOf(row);
  return (
    <li className="touched" data-mark={mark}>
      <span className="tag">{t(`change.${mark}`)}</span> {t(`history.table.${row.table}`)}{" "}
      <strong>{name(row)}</strong>
      {row.fields.map((change) => (
        <small key={change.field}>{changeWords({ table: row.table, ...change }, record, speaker)}</small>
      ))}
    </li>
  );
};

/** The rows that differ, each with its fields before and after. */
export const DifferenceList = ({ difference }: { difference: DifferenceAnswer }) => {
  const { t } = useWords();
  const { added, removed, changed, rows } = difference;
  return (
    <>
      <p>{t("history.rows", { added, removed, changed })}</p>
      <ul className="plain-list">
        {rows.map((row) => (
          <Row key={`${row.table} ${row.id}`} row={row} />
        ))}
      </ul>
    </>
  );
};
