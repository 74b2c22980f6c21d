import { scopes, type Words } from "../../../graph/vocabulary.ts";
import type { FindingWithOverlay } from "../../../server/contract/findings.ts";
import { useWords } from "../../words/index.ts";
import { NodeLinks } from "../shared/NodeLinks.tsx";

type Table = NonNullable<FindingWithOverlay["table"]>;
type Row = Table["rows"][number];
type Cell = Row[number];

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
const joined = (rows: Table["rows"]): Table["rows"] => {
  const done: Table["rows"] = [];
  for (const row of rows) {
    const both = join(done.at(-1), row);
    if (both === undefined) done.push(row);
    else done[done.length - 1] = both;
  }
  return done;
};

const join = (above: Row | undefined, row: Row): Row | undefined => {
  const [first, ...others] = row;
  const before = above?.[0];
  if (JSON.stringify(above?.slice(1)) !== JSON.stringify(others)) return undefined;
  if (typeof first !== "object" || typeof before !== "object" || isEverything(first)) return undefined;
  if (!("scopes" in first) || !("scopes" in before)) return undefined;
  return [{ scopes: [...before.scopes, ...first.scopes] }, ...others];
};

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === "";

/** A table without the columns in which no row says anything. */
const saying = ({ columns, rows }: Table): Table => {
  const kept = columns.map((_, i) => rows.some((row) => !isEmpty(row[i])));
  const only = <T,>(all: readonly T[]): T[] => all.filter((_, i) => kept[i]);
  return { columns: only(columns), rows: rows.map(only) };
};

/** More columns than this are written smaller, so that they fit into the panel. */
const fewColumns = 4;

/** The table of a finding, such as scope by scope the superior on paper beside the one in practice. */
export const FindingTable = ({
  table: given,
  columns,
}: {
  table: Table;
  columns: Readonly<Record<string, Words>>;
}) => {
  const { say } = useWords();
  const table = saying(given);
  const rows = joined(table.rows);
  return (
    <table className="card-table" data-many={table.columns.length > fewColumns}>
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
