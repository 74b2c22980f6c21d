import { useState } from "react";
import type { RecordOperation } from "../../../graph/record/operation.ts";
import { recordFields, type WrittenTable } from "../../../server/contract/record-fields.ts";
import { type ApiProblem, asProblem } from "../../api/problem.ts";
import { useBoxIds } from "../../state/use-box-ids.ts";
import { useFreeIds } from "../../state/use-free-ids.ts";
import { useWords } from "../../words/index.ts";
import { namesBox } from "../shared/box-fields.ts";
import { faultText } from "../shared/fault-text.ts";
import type { Texts } from "../shared/field-text.ts";
import { newIdOf } from "../shared/new-ids.ts";
import { type RowFault, rowOperations, type WrittenRow } from "../shared/row-steps.ts";

/** Names of boxes that were written into cells. */
const boxesIn = (rows: readonly WrittenRow[]): string[] =>
  rows.flatMap(({ written }) =>
    Object.entries(written).flatMap(([field, text]) => (namesBox(field) && text.trim() !== "" ? [text] : [])),
  );

const inTexts = (texts: Texts, change: (text: string, field: string) => string): Texts =>
  Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, change(text, field)]));

/** Rows with ids where names of boxes were typed, and ids of their own for new ones. */
const useRowIds = (table: WrittenTable) => {
  const boxIds = useBoxIds();
  const freeIds = useFreeIds();
  const withBoxes = async (rows: readonly WrittenRow[]): Promise<WrittenRow[]> => {
    const ids = await boxIds(boxesIn(rows));
    const idOf = (text: string, field: string): string =>
      namesBox(field) && text.trim() !== "" ? (ids.get(text) ?? "") : text;
    return rows.map((row) => ({ ...row, written: inTexts(row.written, idOf) }));
  };
  const withIds = async (rows: readonly WrittenRow[]): Promise<WrittenRow[]> => {
    const added = rows.filter(({ row }) => row === undefined);
    if (added.length === 0) return [...rows];
    const wanted = added.map(({ written }) => written.id?.trim() || newIdOf(table, written));
    const ids = await freeIds(wanted);
    const given = new Map(added.map(({ id }, at) => [id, ids[at] ?? id]));
    return rows.map((row) => ({ ...row, id: given.get(row.id) ?? row.id }));
  };
  return async (rows: readonly WrittenRow[]): Promise<WrittenRow[]> => withIds(await withBoxes(rows));
};

/** The steps that write the rows of a grid, with ids for names and for new rows; what is wrong with them is a fault. */
export const useWriteGrid = (table: WrittenTable) => {
  const { t } = useWords();
  const [faults, setFaults] = useState<readonly RowFault[]>([]);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const fields = recordFields[table].filter(({ name }) => name !== "id");
  const withRowIds = useRowIds(table);
  /** A fault under the key that its row has in the grid, in the reader's words. */
  const told = (fault: RowFault, given: WrittenRow, read: WrittenRow): RowFault => {
    const typed = given.written[fault.field] ?? "";
    const lost = namesBox(fault.field) && typed.trim() !== "" && read.written[fault.field] === "";
    const spec = fields.find(({ name }) => name === fault.field);
    const text = { ...read.before, ...read.written }[fault.field] ?? "";
    const said = spec === undefined ? fault.message : faultText(spec, text, fault.message, t);
    return { ...fault, row: given.id, message: lost ? t("fault.box", { name: typed }) : said };
  };
  const stepsIn = async (given: readonly WrittenRow[]): Promise<RecordOperation[] | undefined> => {
    const rows = await withRowIds(given);
    const steps = rows.map((row) => rowOperations(table, fields, [row]));
    const found = steps.flatMap((step, at) =>
      step.faults.flatMap((fault) => {
        const [before, read] = [given[at], rows[at]];
        return before === undefined || read === undefined ? [] : [told(fault, before, read)];
      }),
    );
    setFaults(found);
    return found.length > 0 ? undefined : steps.flatMap(({ operations }) => operations);
  };
  /** The steps; undefined where something is wrong with a row, or the server could not be asked. */
  const read = async (rows: readonly WrittenRow[]): Promise<RecordOperation[] | undefined> => {
    setProblem(undefined);
    try {
      return await stepsIn(rows);
    } catch (error) {
      setProblem(asProblem(error));
      return undefined;
    }
  };
  return { read, faults, problem, forget: () => setFaults([]) };
};
