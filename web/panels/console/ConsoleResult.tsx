import type { CypherResult } from "../../../server/contract/cypher.ts";
import { light } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { ScrollArea } from "../../ui/ScrollArea.tsx";
import { useWords } from "../../words/index.ts";
import { Cell } from "./Cell.tsx";
import { idsIn } from "./ids-in.ts";

const ResultTable = ({ columns, rows }: Pick<CypherResult, "columns" | "rows">) => {
  const { t } = useWords();
  return (
    <ScrollArea className="console-rows" name={t("console.result")}>
      <table className="lines">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a query have no identity but their place
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={columns[j] ?? j}>
                  <Cell value={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
};

/** Rows of a query, and the way to see in the picture what they hold. */
export const ConsoleResult = ({ result }: { result: CypherResult }) => {
  const [, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const { columns, rows, truncated, limit, nodes, lines } = result;
  const shown = idsIn([...nodes, ...lines, rows], record);
  return (
    <>
      <p className="about" role="status">
        {t("console.rows", { n: rows.length })}{" "}
        {truncated && <strong>{t(limit === "memory" ? "console.cut.memory" : "console.cut.rows")}</strong>}
        {shown.length > 0 && (
          <button type="button" className="quiet" onClick={() => go(light(shown))}>
            {t("console.show", { n: shown.length })}
          </button>
        )}
      </p>
      <ResultTable columns={columns} rows={rows} />
    </>
  );
};
