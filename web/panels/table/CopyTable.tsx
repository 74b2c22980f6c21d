import { useState } from "react";
import type { Table } from "../../../server/contract/table.ts";
import { getJson } from "../../api/client.ts";
import { paths, type TableOrder } from "../../api/paths.ts";
import { asProblem } from "../../api/problem.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { sentenceOf } from "../../ui/Failure.tsx";
import { useWords } from "../../words/index.ts";
import { spreadsheetText } from "../shared/spreadsheet.ts";
import { columns } from "./columns.ts";

/** So many rows are copied at most, so many are read at once. */
const most = 10_000;
const atOnce = 1_000;

/** Copies the table in its present order, as spreadsheets take it. */
export const CopyTable = ({ order, total }: { order: TableOrder; total: number }) => {
  const [state] = useExplorer();
  const { dataset } = useRecord();
  const speaker = useWords();
  const { t } = speaker;
  const [said, setSaid] = useState<string>("");
  const read = async (): Promise<string> => {
    const texts: (string | number | undefined)[][] = [columns.map(({ id }) => t(`column.${id}`))];
    for (let offset = 0; offset < Math.min(total, most); offset += atOnce) {
      const { rows } = await getJson<Table>(paths.table(dataset, state, order, offset, atOnce));
      for (const row of rows) texts.push(columns.map(({ value }) => value(row, speaker)));
    }
    return spreadsheetText(texts);
  };
  const copy = async (): Promise<void> => {
    setSaid(t("loading"));
    try {
      await navigator.clipboard.writeText(await read());
      setSaid(t("copy.done", { n: Math.min(total, most) }));
    } catch (error) {
      setSaid(t("copy.failed", { why: sentenceOf(asProblem(error), t) }));
    }
  };
  return (
    <p className="copy-table">
      <span role="status" className="about">
        {said}
      </span>
      <button type="button" className="quiet" onClick={() => void copy()}>
        {total > most ? t("copy.first", { n: most }) : t("copy.do")}
      </button>
    </p>
  );
};
