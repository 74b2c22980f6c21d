import { scopes, type Words } from "../../../graph/vocabulary.ts";
import type { FindingWithOverlay } from "../../../server/contract/findings.ts";
import { useWords } from "../../words/index.ts";
import { NodeLinks } from "../NodeLinks.tsx";

type Table = NonNullable<FindingWithOverlay["table"]>;
type Cell = Table["rows"][number][number];

const isEverything = (cell: Cell): boolean =>
  typeof cell === "object" && "scopes" in cell && cell.scopes.join() === "general";

const Contents = ({ cell, rest }: { cell: Cell; rest: boolean }) => {
  const { t, say } = useWords();
  if (typeof cell !== "object") return <>{cell}</>;
  if ("scopes" in cell)
    return (
      <>
        {rest && isEverything(cell)
          ? t("finding.else")
          : cell.scopes.map((scope) => say(scopes[scope])).join(", ")}
      </>
    );
  if ("words" in cell) return <>{say(cell.words)}</>;
  return cell.nodes.length === 0 ? (
    <span className="muted">{t("not-stated")}</span>
  ) : (
    <NodeLinks ids={cell.nodes} />
  );
};

/** Joins neighbouring rows that differ in their first cell only, such as two subjects with the same superiors. */
const joined = (rows: Table["rows"]): Table["rows"] =>
  rows.reduce<Table["rows"]>((done, row) => {
    const last = done.at(-1);
    const [first, ...others] = row;
    const before = last?.[0];
    const alike = last !== undefined && JSON.stringify(last.slice(1)) === JSON.stringify(others);
    if (!alike || typeof first !== "object" || typeof before !== "object") return [...done, row];
    if (!("scopes" in first) || !("scopes" in before) || isEverything(first)) return [...done, row];
    return [...done.slice(0, -1), [{ scopes: [...before.scopes, ...first.scopes] }, ...others]];
  }, []);

/** The table of a finding, such as scope by scope the superior on paper beside the one in practice. */
export const FindingTable = ({
  table,
  columns,
}: {
  table: Table;
  columns: Readonly<Record<string, Words>>;
}) => {
  const { say } = useWords();
  const rows = joined(table.rows);
  return (
    <table className="card-table">
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {say(columns[column]) || column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={JSON.stringify(row)}>
            {row.map((cell, i) => {
              const column = table.columns[i] ?? String(i);
              return (
                <td key={column} className={column === "practice" ? "practice" : undefined}>
                  <Contents cell={cell} rest={rows.length > 1} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
